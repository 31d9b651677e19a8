import { ApiProperty } from '@nestjs/swagger';
import { allDirections, type Direction } from '@afterword/journal';
import { IsOptional, Matches } from 'class-validator';

export class TrendsQuery {
  @ApiProperty({ required: false, example: '2025-11', description: 'the first month to draw; the first published one without it' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  from?: string;

  @ApiProperty({ required: false, example: '2026-10' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  to?: string;
}

export class TrendLine {
  @ApiProperty() code: string;
  @ApiProperty({ enum: allDirections }) direction: Direction;
  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, description: 'by month; null is hidden' }) people: (number | null)[];
}

export class TrendCode {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'the theme it belongs to, or is' }) theme: string;
}

export class TrendBriefing {
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) publishedOn: string;
}

/** What was published of closed months: rounded counts of people, never a word. */
export class TrendsResponse {
  @ApiProperty({ type: [String], description: 'published months, oldest first' }) months: string[];
  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, description: 'people who chose to be counted, by month' })
  contributing: (number | null)[];
  @ApiProperty({ type: [TrendLine] }) lines: TrendLine[];
  @ApiProperty({ type: [TrendCode] }) codes: TrendCode[];
  @ApiProperty({ type: [TrendBriefing] }) briefings: TrendBriefing[];
  @ApiProperty({ description: 'the one sentence for what is hidden' }) hidden: string;
}
