import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested,
} from 'class-validator';
import { allDirections, limits, modelCodes, shiftHalves, tones, weekForm, type Direction, type ShiftHalf, type Tone } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { LeftOut } from '../platform/problems/left-out';

export class SectionRequest {
  @ApiProperty({ example: 'text' })
  @Matches(/^[a-z][a-z-]{0,39}$/u, { message: 'This is not a section of an entry.' })
  section: string;

  @ApiProperty({ example: 'The call bell kept ringing and I answered it the same way each time. It helped us both.', maxLength: limits.section })
  @IsString({ message: 'The text of a section is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.section, { message: `One section holds up to ${limits.section.toLocaleString('en-GB')} characters.` })
  text: string;
}

export class TagRequest {
  @ApiProperty({ example: 'COM4' })
  @Matches(/^[A-Z]{3}[0-9]{0,2}$/u, { message: 'This is not a theme or behaviour.' })
  code: string;

  @ApiProperty({ enum: allDirections, example: 'upheld' })
  @IsIn(allDirections, { message: 'Choose how it went.' })
  direction: Direction;
}

export class LeftInRequest {
  @ApiProperty({ example: 'place' })
  @Matches(/^[a-z][a-z-]{0,39}$/u, { message: 'This is not a kind of detail.' })
  kind: string;

  @ApiProperty({ example: '1f0c2ab9' })
  @Matches(/^[0-9a-f]{8}$/u, { message: 'This is not a mark of some words.' })
  mark: string;
}

export class BegunFromRequest {
  @ApiProperty({ example: 'therapeutic-relationships', description: 'the code of a briefing' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/u, { message: 'This is not a briefing.' })
  briefing: string;

  @ApiProperty({ example: 1 })
  @IsInt({ message: 'A version is a whole number.' })
  @Min(1, { message: 'Versions count from 1.' })
  @Max(10_000, { message: 'There is no such version.' })
  version: number;

  @ApiProperty({ example: 'Q1' })
  @Matches(/^[A-Z][A-Z0-9]{0,7}$/u, { message: 'This is not a question.' })
  question: string;
}

/** What an author saves: the whole entry, each time. */
export class EntryRequest {
  @ApiProperty({ example: 'plain', description: 'a reflective model' })
  @IsIn(modelCodes, { message: 'This is not a model that entries are written in.' })
  model: string;

  @ApiProperty({ type: String, nullable: true, required: false, maxLength: limits.title, example: null })
  @IsOptional()
  @IsString({ message: 'A title is words.' })
  @MaxLength(limits.title, { message: `A title holds up to ${limits.title} characters.` })
  title?: string | null;

  @ApiProperty({ type: [SectionRequest] })
  @IsArray({ message: 'An entry has sections.' })
  @ArrayMinSize(1, { message: 'An entry has at least one section.' })
  @ArrayMaxSize(limits.sections, { message: `An entry has at most ${limits.sections} sections.` })
  @IsObject({ each: true, message: 'A section has a name and a text.' })
  @ValidateNested({ each: true })
  @Type(() => SectionRequest)
  sections: SectionRequest[];

  @ApiProperty({ type: [TagRequest], required: false })
  @IsOptional()
  @IsArray({ message: 'Themes come as a list.' })
  @ArrayMaxSize(limits.tags, { message: `An entry has at most ${limits.tags} themes.` })
  @IsObject({ each: true, message: 'A theme has a code and a direction.' })
  @ArrayUnique((tag: TagRequest) => `${tag?.code} ${tag?.direction}`, { message: 'The same theme stands here twice.' })
  @ValidateNested({ each: true })
  @Type(() => TagRequest)
  tags?: TagRequest[];

  @ApiProperty({ enum: tones, nullable: true, required: false, example: 'mixed' })
  @IsOptional()
  @IsIn(tones, { message: 'Choose good, mixed or hard.' })
  tone?: Tone | null;

  @ApiProperty({ enum: shiftHalves, nullable: true, required: false, example: 'second-half' })
  @IsOptional()
  @IsIn(shiftHalves, { message: 'Choose the first or the second half of the shift.' })
  shiftHalf?: ShiftHalf | null;

  @ApiProperty({ type: String, nullable: true, required: false, example: '2026-W47', description: 'the week it is about' })
  @IsOptional()
  @Matches(weekForm, { message: 'A week looks like 2026-W47.' })
  week?: string | null;

  @ApiProperty({ type: Number, nullable: true, required: false, example: 30, minimum: 1, maximum: limits.cpdMinutes })
  @IsOptional()
  @IsInt({ message: 'Minutes are a whole number.' })
  @Min(1, { message: 'At least one minute, or leave it empty.' })
  @Max(limits.cpdMinutes, { message: `Up to ${limits.cpdMinutes.toLocaleString('en-GB')} minutes.` })
  cpdMinutes?: number | null;

  @ApiProperty({ type: [LeftInRequest], required: false, description: 'details that the author decided to leave in: marks, never words' })
  @IsOptional()
  @IsArray({ message: 'Decisions come as a list.' })
  @ArrayMaxSize(limits.leftIn, { message: `Up to ${limits.leftIn} decisions are kept.` })
  @IsObject({ each: true, message: 'A decision has a kind and a mark.' })
  @ValidateNested({ each: true })
  @Type(() => LeftInRequest)
  leftIn?: LeftInRequest[];

  @ApiProperty({ type: BegunFromRequest, nullable: true, required: false, description: 'the question of a briefing from which it was begun' })
  @IsOptional()
  @IsObject({ message: 'A question has a briefing, a version and a code.' })
  @ValidateNested()
  @Type(() => BegunFromRequest)
  begunFrom?: BegunFromRequest | null;

  @ApiProperty({ required: false, default: false, example: false })
  @IsOptional()
  @IsBoolean({ message: 'Counting in trends is yes or no.' })
  countsInTrends?: boolean;
}

/** What an author narrows their entries to. */
export class EntryFilterQuery {
  @ApiProperty({ required: false, example: 'COM', description: 'a theme (with its behaviours) or one behaviour' })
  @LeftOut()
  @Matches(/^[A-Z]{3}[0-9]{0,2}$/u, { message: 'This is not a theme or behaviour.' })
  theme?: string;

  @ApiProperty({ required: false, enum: allDirections })
  @LeftOut()
  @IsIn(allDirections, { message: 'This is not a direction.' })
  direction?: Direction;

  @ApiProperty({ required: false, enum: tones })
  @LeftOut()
  @IsIn(tones, { message: 'Choose good, mixed or hard.' })
  tone?: Tone;

  @ApiProperty({ required: false, enum: modelCodes, description: 'the model it was written in last' })
  @LeftOut()
  @IsIn(modelCodes, { message: 'This is not a model that entries are written in.' })
  model?: string;

  @ApiProperty({ required: false, enum: ['yes', 'no'] })
  @LeftOut()
  @IsIn(['yes', 'no'], { message: 'Shared is yes or no.' })
  shared?: 'yes' | 'no';

  @ApiProperty({ required: false, example: '2026-11' })
  @LeftOut()
  @Matches(/^20[0-9]{2}-(0[1-9]|1[0-2])$/u, { message: 'A month looks like 2026-11.' })
  month?: string;
}

/** How an author narrows their journal. */
export class EntryListQuery extends EntryFilterQuery {
  @ApiProperty({ required: false, description: 'where the last page ended' })
  @IsOptional()
  @Matches(/^[0-9]{1,10}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, { message: 'This is not a place in the journal.' })
  cursor?: string;
}

/** What an author looks for among their own entries. The words travel in a body, since an address is kept in many places. */
export class EntrySearchRequest extends EntryFilterQuery {
  @ApiProperty({ example: 'promise', maxLength: limits.searchWords, description: 'none: every entry that fits the rest, newest first' })
  @IsString({ message: 'Words to look for are words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.searchWords, { message: `Look for up to ${limits.searchWords} characters.` })
  words: string;
}
