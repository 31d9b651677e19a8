import { ApiProperty } from '@nestjs/swagger';
import { type AuditedAction, auditedActions } from './audit-actions';

export class AuditedPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() givenName: string;
  @ApiProperty() familyName: string;
}

/** One thing that was done: by whom, to whom, and when. Never a word of anybody's. */
export class AuditedEvent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) happenedAt: string;
  @ApiProperty({ enum: auditedActions }) action: AuditedAction;
  @ApiProperty({ description: 'the action as a person says it' }) words: string;
  @ApiProperty({ type: AuditedPerson }) by: AuditedPerson;
  @ApiProperty({ type: AuditedPerson, nullable: true, description: 'whom it was done to; null where it was done to nobody, or to whoever did it' }) to: AuditedPerson | null;
  @ApiProperty({ type: String, nullable: true, example: 'with Grace Okafor', description: 'the role that was given or taken back and by whose group it came, the supervisor, the ward or signpost, or what a setting was and became' }) about: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-12-31', description: 'the day that was set' }) day: string | null;
}

export class AuditPageResponse {
  @ApiProperty({ type: [AuditedEvent], description: 'newest first' }) events: AuditedEvent[];
  @ApiProperty({ type: String, nullable: true, description: 'the cursor of the next page' }) next: string | null;
}
