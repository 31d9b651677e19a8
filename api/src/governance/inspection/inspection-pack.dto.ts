import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const MONTH = /^20[0-9]{2}-(0[1-9]|1[0-2])$/u;

/** The months that a pack is about. */
export class InspectionPackQuery {
  @ApiProperty({ example: '2025-11', description: 'the first month' })
  @Matches(MONTH, { message: 'Choose a month.' })
  from: string;

  @ApiProperty({ example: '2026-10', description: 'the last month; at most twelve in all' })
  @Matches(MONTH, { message: 'Choose a month.' })
  to: string;
}
