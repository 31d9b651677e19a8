import { IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { isDay } from '@afterword/journal';
import { fewMarks } from './few-marks';

/** A line of text that must say something. */
export function Line(most: number, missing: string): PropertyDecorator {
  return (target, property) => {
    IsString({ message: missing })(target, property);
    Matches(fewMarks, { message: 'There are too many accents on one letter.' })(target, property);
    Matches(/^[^\p{Cc}\p{Cs}]*$/u, { message: 'This has characters that cannot be read.' })(target, property);
    MaxLength(most, { message: `This holds up to ${most} characters.` })(target, property);
    Matches(/\S/u, { message: missing })(target, property);
  };
}

/** An address that is not kept for accounts that were erased. */
export const notReserved = /^(?!.*@afterword\.invalid$)/iu;

/** A day of the calendar, or none. */
export const IsDayOrNull = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: (day) => day === null || (typeof day === 'string' && isDay(day)), defaultMessage: () => 'Enter a date that is in the calendar, or leave it empty.' } });
