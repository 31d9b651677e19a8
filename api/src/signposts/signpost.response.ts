import { ApiProperty } from '@nestjs/swagger';
import { type SignpostAction, signpostActions } from './signpost.policy';

export const signpostKinds = ['danger', 'safeguarding', 'worker', 'incident', 'candour', 'speaking-up', 'regulator', 'legal', 'support', 'supervision'] as const;
export type SignpostKind = (typeof signpostKinds)[number];

/** Whom to turn to, for what, and until when somebody has checked it. */
export class SignpostResponse {
  @ApiProperty() code: string;
  @ApiProperty({ enum: signpostKinds }) kind: SignpostKind;
  @ApiProperty() name: string;
  @ApiProperty() forWhat: string;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ type: String, nullable: true }) hours: string | null;
  @ApiProperty({ format: 'date', description: 'checked until this day' }) reviewOn: string;
  @ApiProperty({ description: 'that day has passed' }) mayBeOutOfDate: boolean;
}

export class SignpostListResponse {
  @ApiProperty({ type: [SignpostResponse] }) signposts: SignpostResponse[];
}

/** A signpost as administrators keep it. */
export class KeptSignpost extends SignpostResponse {
  @ApiProperty() revision: number;
  @ApiProperty({ enum: signpostActions, isArray: true }) can: SignpostAction[];
}

export class KeptSignpostListResponse {
  @ApiProperty({ type: [KeptSignpost], description: 'those past their review first, then in the order of the organisation' }) signposts: KeptSignpost[];
}
