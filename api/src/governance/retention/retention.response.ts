import { ApiProperty } from '@nestjs/swagger';

export const keptKinds = ['entry', 'deleted-entry', 'earlier-save', 'counted-tag', 'one-to-one', 'audit', 'closed-account', 'key-backup'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** How long things of one kind are kept, since when, and why. */
export class RetentionRule {
  @ApiProperty({ enum: keptKinds }) kind: KeptKind;
  @ApiProperty({ type: Number, nullable: true, description: 'days until it is removed for good; null where something else than days ends it' }) keepDays: number | null;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date', description: 'until this day somebody has checked it' }) reviewOn: string;
}

export class RetentionResponse {
  @ApiProperty({ type: [RetentionRule] }) rules: RetentionRule[];
}
