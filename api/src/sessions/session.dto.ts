import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { limits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { UUID } from '../platform/problems/id.pipe';
import { LeftOut } from '../platform/problems/left-out';

const ACCENTS = { message: 'There are too many accents on one letter.' };
const upTo = (most: number): string => `Up to ${most.toLocaleString('en-GB')} characters.`;

/** When two people meet, how long and where. */
export class ArrangementRequest {
  @ApiProperty({ format: 'date', example: '2026-12-10' })
  @Matches(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/u, { message: 'A day looks like 2026-11-26.' })
  day: string;

  @ApiProperty({ example: '14:00', description: 'by the clocks of the hospital' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/u, { message: 'A time looks like 14:00.' })
  beginsAt: string;

  @ApiProperty({ example: 45, minimum: limits.leastSessionMinutes, maximum: limits.mostSessionMinutes })
  @IsInt({ message: 'Minutes are a whole number.' })
  @Min(limits.leastSessionMinutes, { message: `At least ${limits.leastSessionMinutes} minutes.` })
  @Max(limits.mostSessionMinutes, { message: `Up to ${limits.mostSessionMinutes} minutes.` })
  minutes: number;

  @ApiProperty({ type: String, nullable: true, required: false, maxLength: limits.place, example: 'The quiet room' })
  @IsOptional()
  @IsString({ message: 'A place is words.' })
  @Matches(fewMarks, ACCENTS)
  @MaxLength(limits.place, { message: upTo(limits.place) })
  place?: string | null;
}

export class PlanRequest extends ArrangementRequest {
  @ApiProperty({ format: 'uuid', example: '7f0c9f6e-6f0e-4c52-8a52-5a3c1f0e9d11', description: 'made by the client, so that a repeated request plans once' })
  @IsUUID(4, { message: 'The id of a session is a random UUID (version 4).' })
  id: string;
}

export class CancellationRequest {
  @ApiProperty({ type: String, nullable: true, required: false, maxLength: limits.reason, example: 'The ward is short today.' })
  @IsOptional()
  @IsString({ message: 'A reason is words.' })
  @Matches(fewMarks, ACCENTS)
  @MaxLength(limits.reason, { message: upTo(limits.reason) })
  reason?: string | null;
}

export class ChecksRequest {
  @ApiProperty({ example: true })
  @IsBoolean({ message: 'This is yes or no.' })
  wellbeingOffered: boolean;

  @ApiProperty({ example: true })
  @IsBoolean({ message: 'This is yes or no.' })
  safeguardingConsidered: boolean;

  @ApiProperty({ example: '', maxLength: limits.place, description: 'a reference, not content' })
  @IsString({ message: 'Where it was recorded is words.' })
  @Matches(fewMarks, ACCENTS)
  @MaxLength(limits.place, { message: upTo(limits.place) })
  whereRecorded: string;
}

/** A topic in words, or a shared version by reference. */
export class TopicRequest {
  @ApiProperty({ format: 'uuid', example: '3c1f0e9d-11aa-4c52-8a52-7f0c9f6e6f0e', description: 'made by the client' })
  @IsUUID(4, { message: 'The id of a topic is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ required: false, maxLength: limits.topic, example: 'The study day' })
  @LeftOut()
  @IsString({ message: 'A topic is words.' })
  @Matches(fewMarks, ACCENTS)
  @Matches(/\S/u, { message: 'Write a few words first.' })
  @MaxLength(limits.topic, { message: upTo(limits.topic) })
  title?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'instead of words' })
  @IsOptional()
  @Matches(UUID, { message: 'Choose something that is shared between the two of you.' })
  shareId?: string;

  @ApiProperty({ required: false, default: false, example: false, description: 'of a share of my own: it ends when the session is finished' })
  @IsOptional()
  @IsBoolean({ message: 'This is yes or no.' })
  endsShare?: boolean;
}

export class TalkedRequest {
  @ApiProperty({ example: true })
  @IsBoolean({ message: 'Talked about is yes or no.' })
  talkedAbout: boolean;
}

export class AgendaRequest {
  @ApiProperty({ type: [String], format: 'uuid', example: [] })
  @IsArray({ message: 'Topics come as a list.' })
  @ArrayMaxSize(limits.topics, { message: `One agenda holds up to ${limits.topics} topics.` })
  @ArrayUnique({ message: 'A topic stands here twice.' })
  @Matches(UUID, { each: true, message: 'This is not a topic.' })
  topics: string[];
}

export class NoteRequest {
  @ApiProperty({ example: 'The last hour is the worst.', maxLength: limits.sessionNote })
  @IsString({ message: 'A note is words.' })
  @Matches(fewMarks, ACCENTS)
  @MaxLength(limits.sessionNote, { message: upTo(limits.sessionNote) })
  text: string;
}

export class PrivateNoteRequest {
  @ApiProperty({ example: 'Say less.', maxLength: limits.privateNote })
  @IsString({ message: 'A note is words.' })
  @Matches(fewMarks, ACCENTS)
  @MaxLength(limits.privateNote, { message: upTo(limits.privateNote) })
  text: string;
}

export class CorrectionRequest {
  @ApiProperty({ format: 'uuid', example: '11aa3c1f-0e9d-4c52-8a52-6f0e7f0c9f6e', description: 'made by the client, so that a repeated request adds once' })
  @IsUUID(4, { message: 'The id of a correction is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ example: 'It was the study day in March, not in May.', maxLength: limits.comment })
  @IsString({ message: 'A correction is words.' })
  @Matches(fewMarks, ACCENTS)
  @Matches(/\S/u, { message: 'Write something first.' })
  @MaxLength(limits.comment, { message: upTo(limits.comment) })
  text: string;
}

export class SessionListQuery {
  @ApiProperty({ required: false, description: 'where the last page ended' })
  @IsOptional()
  @Matches(/^20\d\d-\d\d-\d\d\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, { message: 'This is not a place in the list.' })
  cursor?: string;
}
