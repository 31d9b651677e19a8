import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, Matches, MaxLength, ValidateBy, ValidateNested } from 'class-validator';
import { isDay, limits, professionalKinds, type ProfessionalKind } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';

const CODE = /^[a-z][a-z-]{0,39}$/u;
const tooLong = `One answer holds up to ${limits.answer.toLocaleString('en-GB')} characters.`;

const IsDay = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: (day) => typeof day === 'string' && isDay(day), defaultMessage: () => 'Enter a date that is in the calendar.' } });

export class FieldWords {
  @ApiProperty({ example: 'summary' })
  @Matches(CODE, { message: 'This is not a part of the form.' })
  code: string;

  @ApiProperty({ example: 'I work on a ward for people with long-term brain injuries.', maxLength: limits.answer })
  @IsString({ message: 'This is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.answer, { message: tooLong })
  text: string;
}

export class AnswerWords {
  @ApiProperty({ example: 'statement' })
  @Matches(CODE, { message: 'This is not a question of the form.' })
  prompt: string;

  @ApiProperty({ example: 'I promised to come back and came back late. I said so.', maxLength: limits.answer })
  @IsString({ message: 'An answer is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.answer, { message: tooLong })
  text: string;

  @ApiProperty({ type: [String], example: [] })
  @IsArray({ message: 'What is ticked comes as a list.' })
  @ArrayMaxSize(8, { message: 'This is more than there is to tick.' })
  @IsString({ each: true, message: 'This cannot be ticked here.' })
  @MaxLength(100, { each: true, message: 'This cannot be ticked here.' })
  themes: string[];
}

export class PartWords {
  @ApiProperty({ example: 'A promise kept late', maxLength: limits.title })
  @IsString({ message: 'A heading is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.title, { message: `A heading holds up to ${limits.title} characters.` })
  heading: string;

  @ApiProperty({ type: [AnswerWords] })
  @IsArray({ message: 'Answers come as a list.' })
  @ArrayMaxSize(6, { message: 'This has more answers than the form has questions.' })
  @IsObject({ each: true, message: 'An answer has a question and a text.' })
  @ValidateNested({ each: true })
  @Type(() => AnswerWords)
  answers: AnswerWords[];
}

export class ActivityWords {
  @ApiProperty({ example: '2026-11-16', format: 'date' })
  @IsDay()
  day: string;

  @ApiProperty({ example: 'Work-based learning' })
  @IsString({ message: 'Choose a type.' })
  @MaxLength(100, { message: 'Choose a type.' })
  type: string;

  @ApiProperty({ example: 'Reflected on a promise kept late.', maxLength: limits.activity })
  @IsString({ message: 'Say what it was.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.activity, { message: `An activity holds up to ${limits.activity} characters.` })
  what: string;
}

export class GapWords {
  @ApiProperty({ example: '2026-03-02', format: 'date' })
  @IsDay()
  from: string;

  @ApiProperty({ example: '2026-11-16', format: 'date' })
  @IsDay()
  until: string;

  @ApiProperty({ example: 'I was on parental leave.', maxLength: limits.activity })
  @IsString({ message: 'Say why.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.activity, { message: `A reason holds up to ${limits.activity} characters.` })
  why: string;
}

/** The words of a document, as their author left them on the page. They come from nowhere else and go nowhere else. */
export class ProfessionalDocumentRequest {
  @ApiProperty({ enum: professionalKinds, example: 'hcpc-statement' })
  @IsIn(professionalKinds, { message: 'This is not a document that is made here.' })
  form: ProfessionalKind;

  @ApiProperty({ type: [FieldWords] })
  @IsArray({ message: 'What is typed once comes as a list.' })
  @ArrayMaxSize(20, { message: 'This has more than the form asks for.' })
  @IsObject({ each: true, message: 'Each has a code and a text.' })
  @ValidateNested({ each: true })
  @Type(() => FieldWords)
  fields: FieldWords[];

  @ApiProperty({ type: [PartWords] })
  @IsArray({ message: 'Accounts come as a list.' })
  @ArrayMaxSize(6, { message: 'This is more than the form asks for.' })
  @IsObject({ each: true, message: 'Each has a heading and answers.' })
  @ValidateNested({ each: true })
  @Type(() => PartWords)
  parts: PartWords[];

  @ApiProperty({ type: [ActivityWords], example: [] })
  @IsArray({ message: 'Activities come as a list.' })
  @ArrayMaxSize(40, { message: 'Up to 40 activities go into one list.' })
  @IsObject({ each: true, message: 'An activity has a date, a type and words.' })
  @ValidateNested({ each: true })
  @Type(() => ActivityWords)
  activities: ActivityWords[];

  @ApiProperty({ type: [GapWords], example: [] })
  @IsArray({ message: 'Gaps come as a list.' })
  @ArrayMaxSize(20, { message: 'This is more gaps than a list has.' })
  @IsObject({ each: true, message: 'A gap has two dates and a reason.' })
  @ValidateNested({ each: true })
  @Type(() => GapWords)
  gaps: GapWords[];
}
