import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, Max, Min, ValidateBy } from 'class-validator';
import {
  type DisclosureCovers, disclosureCovers, type DisclosureField, disclosureFields, disclosureLimits, type DisclosureReason, disclosureReasons, isDay,
} from '@afterword/journal';
import { LawfulRequest } from './hold.dto';

const IsADay = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: (day) => typeof day === 'string' && isDay(day), defaultMessage: () => 'Enter a date that is in the calendar.' } });

/** What is asked for, by which right, and for how long. */
export class DisclosureRequest extends LawfulRequest {
  @ApiProperty({ enum: disclosureReasons, example: 'court-order' })
  @IsIn(disclosureReasons, { message: 'Choose which law demands it.' })
  reason: DisclosureReason;

  @ApiProperty({ enum: disclosureCovers, example: 'shared', description: 'entries as they stand at the approval, private ones too, or only what was shared' })
  @IsIn(disclosureCovers, { message: 'Choose what is to be read.' })
  covers: DisclosureCovers;

  @ApiProperty({ enum: disclosureFields, isArray: true, example: ['words'] })
  @IsArray({ message: 'Choose what of it is to be read.' })
  @ArrayNotEmpty({ message: 'Choose what of it is to be read.' })
  @ArrayUnique({ message: 'Choose each once.' })
  @IsIn(disclosureFields, { each: true, message: 'Choose what of it is to be read.' })
  fields: DisclosureField[];

  @ApiProperty({ format: 'date', example: '2026-10-01', description: 'entries first saved, or versions shared, from this day on' })
  @IsADay()
  fromDay: string;

  @ApiProperty({ format: 'date', example: '2026-10-31', description: `until this day; ${disclosureLimits.period} days at most, and none to come` })
  @IsADay()
  untilDay: string;

  @ApiProperty({ example: 14, maximum: disclosureLimits.days, description: 'for so many days from the approval on' })
  @IsInt({ message: 'Choose a number of days.' })
  @Min(1, { message: 'Choose at least one day.' })
  @Max(disclosureLimits.days, { message: `Choose ${disclosureLimits.days} days at most.` })
  days: number;
}
