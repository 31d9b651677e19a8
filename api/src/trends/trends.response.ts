import { ApiProperty } from '@nestjs/swagger';
import { allDirections, type Cut, cuts, type Direction } from '@afterword/journal';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { type TrendsAction, trendsActions } from './trends.policy';

export const partCuts = cuts.filter((cut) => cut !== 'organisation');

export class TrendMonthsQuery {
  @ApiProperty({ required: false, example: '2025-11', description: 'the first published month without it' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  from?: string;

  @ApiProperty({ required: false, example: '2026-10' })
  @IsOptional()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-10.' })
  to?: string;
}

export class TrendsQuery extends TrendMonthsQuery {
  @ApiProperty({ required: false, example: '12', description: 'of these months only so many, the newest' })
  @IsOptional()
  @Matches(/^[1-9][0-9]{0,2}$/u, { message: 'Choose how many months, from 1 to 999.' })
  last?: string;

  @ApiProperty({ required: false, enum: cuts, description: 'the organisation without it' })
  @IsOptional()
  @IsIn(cuts, { message: 'Choose the organisation, service lines, wards or staff groups.' })
  cut?: Cut;

  @ApiProperty({ required: false, description: 'which line, ward or staff group; the first without it' })
  @IsOptional()
  @MaxLength(200, { message: 'Choose one of those that are listed.' })
  part?: string;
}

export class TrendsOfPartsQuery extends TrendMonthsQuery {
  @ApiProperty({ enum: partCuts, example: 'service-line' })
  @IsIn(partCuts, { message: 'Choose service lines, wards or staff groups.' })
  cut: Cut;

  @ApiProperty({ required: false, description: 'for wards the line whose wards are compared; the first without it' })
  @IsOptional()
  @MaxLength(200, { message: 'Choose one of those that are listed.' })
  line?: string;

  @ApiProperty({ example: 'DIG', description: 'a theme or behaviour' })
  @Matches(/^[A-Z0-9]{1,12}$/u, { message: 'Choose a theme or behaviour.' })
  code: string;
}

export class TrendChoicesQuery {
  @ApiProperty({ required: false, example: 'Larch', description: 'only those in whose name, or whose line\'s name, this stands' })
  @IsOptional()
  @MaxLength(100, { message: 'A name has at most 100 characters.' })
  words?: string;
}

export class TrendPart {
  @ApiProperty({ description: 'the line, ward or staff group' }) id: string;
  @ApiProperty({ enum: cuts, example: 'service-line' }) cut: Cut;
  @ApiProperty({ type: String, nullable: true, description: 'null for people outside all of them' }) name: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'for a ward its line' }) line: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the name of its line, where that is a part itself' }) lineName: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-08', description: 'the last month of a part that is no more' }) until: string | null;
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
  @ApiProperty({ example: '2026-06', description: 'the month since which it can have been counted' }) since: string;
}

/** A theme or behaviour that no published month asked about yet. */
export class TrendComing {
  @ApiProperty() name: string;
  @ApiProperty({ example: '2026-11', description: 'the month from which it is counted' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-12-01', description: 'the day on which that month can first be shown; null where it has gone by and the month is not published yet' }) shownOn: string | null;
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
  @ApiProperty({ type: [TrendComing], description: 'themes that are counted and of which no month is published yet, and behaviours of themes that stand in `codes`' }) coming: TrendComing[];
  @ApiProperty({ type: [TrendBriefing] }) briefings: TrendBriefing[];
  @ApiProperty({ type: TrendPart, nullable: true, description: 'whose figures these are; null for the organisation' }) part: TrendPart | null;
  @ApiProperty({ description: 'the one sentence for what is hidden' }) hidden: string;
  @ApiProperty({ enum: trendsActions, isArray: true }) can: TrendsAction[];
}

/** The lines, wards and staff groups of all published months, under their newest names; as many as a menu holds. */
export class TrendChoicesResponse {
  @ApiProperty({ type: [TrendPart] }) parts: TrendPart[];
  @ApiProperty({ description: 'whether there are more, to be found by their names' }) more: boolean;
}

/** One theme or behaviour in the parts of a cut, side by side. */
export class TrendOfPart {
  @ApiProperty({ type: TrendPart }) part: TrendPart;
  @ApiProperty({ enum: allDirections }) direction: Direction;
  @ApiProperty({ type: 'array', items: { type: 'integer', nullable: true }, description: 'by month; null is hidden' }) people: (number | null)[];
}

export class TrendsOfPartsResponse {
  @ApiProperty({ description: 'the name of the theme or behaviour' }) name: string;
  @ApiProperty({ type: [String] }) months: string[];
  @ApiProperty({ type: [TrendOfPart] }) lines: TrendOfPart[];
  @ApiProperty({ description: 'whether there are more parts, which stand in the file alone' }) more: boolean;
  @ApiProperty() hidden: string;
}

/** A theme in one direction. */
export class TrendDirection {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: allDirections }) direction: Direction;
}

export class TrendTogether extends TrendDirection {
  @ApiProperty({ type: 'integer', nullable: true, description: 'people who named both, rounded; null is hidden' }) people: number | null;
}

/** Which themes were named by the same people in one month. */
export class TrendsTogetherMonth {
  @ApiProperty({ example: '2026-10' }) month: string;
  @ApiProperty({ type: TrendDirection, nullable: true, description: 'the most named theme and direction; null where nothing can be shown of this month' }) beside: TrendDirection | null;
  @ApiProperty({ type: [TrendTogether], description: 'each other theme beside it, in the order of the briefings' }) figures: TrendTogether[];
}

export class TrendsTogetherResponse {
  @ApiProperty({ type: [TrendsTogetherMonth], description: 'published months, oldest first' }) months: TrendsTogetherMonth[];
  @ApiProperty({ description: 'the one sentence for what is hidden' }) hidden: string;
}
