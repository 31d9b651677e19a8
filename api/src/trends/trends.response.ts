import { ApiProperty } from '@nestjs/swagger';
import { allDirections, type Cut, cuts, type Direction } from '@afterword/journal';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';

export class TrendsQuery {
  @ApiProperty({ required: false, example: '2025-11', description: 'the first month to draw; the first published one without it' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  from?: string;

  @ApiProperty({ required: false, example: '2026-10' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  to?: string;

  @ApiProperty({ required: false, enum: cuts, description: 'the organisation without it' })
  @IsOptional()
  @IsIn(cuts, { message: 'Choose the organisation, service lines, wards or staff groups.' })
  cut?: Cut;

  @ApiProperty({ required: false, description: 'which line, ward or staff group; the first without it' })
  @IsOptional()
  @MaxLength(200, { message: 'Choose one of those that are listed.' })
  part?: string;
}

export class TrendsOfPartsQuery {
  @ApiProperty({ required: false, example: '2025-11' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  from?: string;

  @ApiProperty({ required: false, example: '2026-10' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  to?: string;

  @ApiProperty({ enum: cuts, example: 'service-line' })
  @IsIn(cuts, { message: 'Choose service lines, wards or staff groups.' })
  cut: Cut;

  @ApiProperty({ required: false, description: 'for wards the line whose wards are compared; the first without it' })
  @IsOptional()
  @MaxLength(200, { message: 'Choose one of those that are listed.' })
  line?: string;

  @ApiProperty({ example: 'DIG', description: 'a theme or behaviour' })
  @Matches(/^[A-Z0-9]{1,12}$/u, { message: 'Choose a theme or behaviour.' })
  code: string;
}

export class TrendPart {
  @ApiProperty({ description: 'the line, ward or staff group' }) id: string;
  @ApiProperty({ enum: cuts, example: 'service-line' }) cut: Cut;
  @ApiProperty({ type: String, nullable: true, description: 'null for people outside all of them' }) name: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'for a ward its line' }) line: string | null;
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
  @ApiProperty({ type: [TrendPart], description: 'the lines, wards and staff groups of the newest of these months' }) parts: TrendPart[];
  @ApiProperty({ type: TrendPart, nullable: true, description: 'whose figures these are; null for the organisation' }) part: TrendPart | null;
  @ApiProperty({ description: 'the one sentence for what is hidden' }) hidden: string;
}

/** One theme or behaviour in the parts of a cut, side by side. */
export class TrendOfPart {
  @ApiProperty({ type: TrendPart }) part: TrendPart;
  @ApiProperty({ enum: allDirections }) direction: Direction;
  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, description: 'by month; null is hidden' }) people: (number | null)[];
}

export class TrendsOfPartsResponse {
  @ApiProperty({ type: [String] }) months: string[];
  @ApiProperty({ type: [TrendOfPart] }) lines: TrendOfPart[];
  @ApiProperty() hidden: string;
}
