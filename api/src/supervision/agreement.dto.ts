import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { agreementLimits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';

const PART = `This holds up to ${agreementLimits.part.toLocaleString('en-GB')} characters.`;

const Part = (example: string): PropertyDecorator => (target, name) => {
  ApiProperty({ example, maxLength: agreementLimits.part })(target, name);
  IsString({ message: 'This is words.' })(target, name);
  Matches(fewMarks, { message: 'There are too many accents on one letter.' })(target, name);
  MaxLength(agreementLimits.part, { message: PART })(target, name);
};

/** What somebody proposes to agree on: the whole agreement, each time. */
export class AgreementRequest {
  @Part('To think about hard shifts together, and about what comes next.') aims: string;

  @ApiProperty({ type: Number, nullable: true, example: 6, minimum: 1, maximum: agreementLimits.weeks })
  @IsOptional()
  @IsInt({ message: 'Weeks are a whole number.' })
  @Min(1, { message: 'At least one week, or leave it empty.' })
  @Max(agreementLimits.weeks, { message: `Up to ${agreementLimits.weeks} weeks.` })
  everyWeeks: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 45, minimum: agreementLimits.fewestMinutes, maximum: agreementLimits.mostMinutes })
  @IsOptional()
  @IsInt({ message: 'Minutes are a whole number.' })
  @Min(agreementLimits.fewestMinutes, { message: `At least ${agreementLimits.fewestMinutes} minutes, or leave it empty.` })
  @Max(agreementLimits.mostMinutes, { message: `Up to ${agreementLimits.mostMinutes} minutes.` })
  minutes: number | null;

  @Part('The quiet room, or by phone.') place: string;
  @Part('It is work time. We move it rather than drop it.') protectedTime: string;
  @Part('What we say stays between us. Themes may go to the ward manager once we both say so.') sharing: string;
  @Part('Harm to anyone, unsafe practice, a crime, or a court order cannot stay between us.') confidentiality: string;
  @Part('We write the record together. Private notes are our own, and a court can ask for them.') notes: string;
  @Part('A day before where we can, and we find a new date at once.') cancelling: string;
  @Part('The nurse in charge, then the on-call manager.') urgent: string;
  @Part('We say so in the session first, then ask the practice educator to join us.') disagreement: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2027-05-24' })
  @IsOptional()
  @Matches(/^20\d\d-[01]\d-[0-3]\d$/u, { message: 'Give a day to look at it again.' })
  reviewOn: string | null;
}

export const answers = ['agreed', 'refused'] as const;

/** What one of the two says to the newest draft. */
export class AnswerRequest {
  @ApiProperty({ enum: answers, example: 'agreed' })
  @IsIn(answers, { message: 'Say whether you agree.' })
  answer: (typeof answers)[number];

  @ApiProperty({ type: String, nullable: true, required: false, example: null, description: 'why not', maxLength: agreementLimits.refusal })
  @IsOptional()
  @IsString({ message: 'This is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(agreementLimits.refusal, { message: `This holds up to ${agreementLimits.refusal.toLocaleString('en-GB')} characters.` })
  words?: string | null;
}
