import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, ValidateBy, ValidateIf } from 'class-validator';
import { houseLimits, isDay } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { Line } from '../platform/problems/line';
import { type SignpostKind, signpostKinds } from './signpost.response';

/** A line of text, or none. */
function LineOrNone(most: number): PropertyDecorator {
  return (target, property) => {
    ValidateIf((_, value) => value !== null)(target, property);
    IsString({ message: 'Enter words, or leave it empty.' })(target, property);
    Matches(fewMarks, { message: 'There are too many accents on one letter.' })(target, property);
    Matches(/^[^\p{Cc}]*$/u, { message: 'This has characters that cannot be read.' })(target, property);
    MaxLength(most, { message: `This holds up to ${most} characters.` })(target, property);
  };
}

/** A signpost as an administrator writes it down. */
export class SignpostRequest {
  @ApiProperty({ enum: signpostKinds, example: 'safeguarding' })
  @IsIn(signpostKinds, { message: 'Choose what it is for.' })
  kind: SignpostKind;

  @ApiProperty({ example: 'Safeguarding lead', maxLength: houseLimits.name })
  @Line(houseLimits.name, 'Enter who or what it is.')
  name: string;

  @ApiProperty({ example: 'Somebody may be harmed, here or at home.', maxLength: houseLimits.forWhat })
  @Line(houseLimits.forWhat, 'Enter when somebody should turn there.')
  forWhat: string;

  @ApiProperty({ type: String, nullable: true, example: '2222', maxLength: houseLimits.phone })
  @LineOrNone(houseLimits.phone)
  phone: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Rowan ward, second floor', maxLength: houseLimits.name })
  @LineOrNone(houseLimits.name)
  place: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Day and night', maxLength: houseLimits.name })
  @LineOrNone(houseLimits.name)
  hours: string | null;

  @ApiProperty({ format: 'date', example: '2027-05-29', description: 'checked until this day' })
  @ValidateBy({ name: 'isDay', validator: { validate: (day) => typeof day === 'string' && isDay(day), defaultMessage: () => 'Enter a date that is in the calendar.' } })
  reviewOn: string;
}

export class NewSignpostRequest extends SignpostRequest {
  @ApiProperty({ format: 'uuid', example: 'f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d14', description: 'made by the client, so that a repeated request adds once' })
  @IsUUID(4, { message: 'The code of a signpost is a random UUID (version 4).' })
  code: string;
}
