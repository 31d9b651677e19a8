import { ApiProperty } from '@nestjs/swagger';

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
