import { ApiProperty } from '@nestjs/swagger';

export class ProblemField {
  @ApiProperty({ description: 'a JSON pointer into what was sent' }) pointer: string;
  @ApiProperty() detail: string;
}

/** A refusal (RFC 9457), in words for the person who asked. */
export class Problem {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty() status: number;
  @ApiProperty() detail: string;
  @ApiProperty({ type: [ProblemField], required: false }) errors?: ProblemField[];
  @ApiProperty({ required: false, description: '412 only: what is stored', oneOf: [{ $ref: '#/components/schemas/EntryResponse' }] })
  stored?: object;
  @ApiProperty({ required: false, description: '412 only: what was sent', oneOf: [{ $ref: '#/components/schemas/EntryRequest' }] })
  sent?: object;
  @ApiProperty({ required: false, enum: ['proof'], description: '403 only: show again that it is you, at POST /api/account/proof, then ask once more' }) wants?: 'proof';
  @ApiProperty({ required: false, description: '500 only: to find it in the log' }) traceId?: string;
}
