import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type AuditKind, auditKinds } from './audit-actions';

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** How what was done is narrowed. */
export class AuditFilterQuery {
  @ApiProperty({ required: false, enum: auditKinds })
  @IsOptional()
  @IsIn(auditKinds, { message: 'This is not a kind of change.' })
  kind?: AuditKind;

  @ApiProperty({ required: false, format: 'uuid', description: 'who did it, or whom it was done to' })
  @IsOptional()
  @Matches(new RegExp(`^${UUID}$`, 'u'), { message: 'This is not a person.' })
  person?: string;
}

export class AuditListQuery extends AuditFilterQuery {
  @ApiProperty({ required: false, description: 'where the last page ended' })
  @IsOptional()
  @Matches(new RegExp(`^[0-9]{1,17}\\.${UUID}$`, 'u'), { message: 'This is not a place in the list.' })
  cursor?: string;
}
