import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { governanceLimits, type HoldReason, holdReasons, type Silence, silences } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { UUID } from '../platform/problems/id.pipe';
import { IsDayOrNull, Line } from '../platform/problems/line';
import { LeftOut } from '../platform/problems/left-out';

/** In so many days somebody looks again. */
function Days(most: number): PropertyDecorator {
  return (target, property) => {
    IsInt({ message: 'Choose a number of days.' })(target, property);
    Min(1, { message: 'Choose at least one day.' })(target, property);
    Max(most, { message: `Choose ${most} days at most.` })(target, property);
  };
}

/** Whose, why, and whether the author is told. */
export class LawfulRequest {
  @ApiProperty({ format: 'uuid', example: 'f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d21', description: 'made by the client, so that a repeated request does it once' })
  @IsUUID(4, { message: 'The id is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ format: 'uuid', example: '77a8c15e-8b9a-4a1e-9f53-0f8c7c2b1d10' })
  @Matches(UUID, { message: 'Choose whose entries it is about.' })
  authorId: string;

  @ApiProperty({ example: 'HC-2026-004417', maxLength: governanceLimits.reference, description: 'the number on the letter; no names' })
  @Line(governanceLimits.reference, 'Enter the number on the letter or of the case.')
  reference: string;

  @ApiProperty({ enum: silences, nullable: true, example: null, description: 'by which rule of law the author is not told yet; null tells them at once' })
  @ValidateIf((_, value) => value !== null)
  @IsIn(silences, { message: 'Choose which rule of law forbids telling the author.' })
  silence: Silence | null;

  @ApiProperty({ required: false, example: 30, maximum: governanceLimits.silenceDays, description: 'in how many days another lead looks again whether the author may be told' })
  @LeftOut()
  @Days(governanceLimits.silenceDays)
  silenceDays?: number;
}

export class HoldRequest extends LawfulRequest {
  @ApiProperty({ enum: holdReasons, example: 'court-order' })
  @IsIn(holdReasons, { message: 'Choose what it is for.' })
  reason: HoldReason;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null, description: 'only entries of these days; null for everything of theirs' })
  @IsDayOrNull()
  fromDay: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  @IsDayOrNull()
  untilDay: string | null;

  @ApiProperty({ example: 90, maximum: governanceLimits.reviewDays, description: 'in how many days somebody looks again whether it is still needed' })
  @Days(governanceLimits.reviewDays)
  reviewDays: number;
}

export class HoldReviewRequest {
  @ApiProperty({ example: 90, maximum: governanceLimits.reviewDays })
  @Days(governanceLimits.reviewDays)
  reviewDays: number;
}

export class SilenceRequest {
  @ApiProperty({ example: 30, maximum: governanceLimits.silenceDays })
  @Days(governanceLimits.silenceDays)
  silenceDays: number;
}

export class AuthorSearchRequest {
  @ApiProperty({ example: 'khal', maxLength: governanceLimits.words, description: 'part of a name, two letters at least' })
  @IsString({ message: 'Enter part of a name.' })
  @Matches(/^[^\p{Cc}]*$/u, { message: 'This has characters that cannot be read.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(governanceLimits.words, { message: `Search for up to ${governanceLimits.words} characters.` })
  @Matches(/\S.*\S/u, { message: 'Enter at least two letters of a name.' })
  words: string;
}
