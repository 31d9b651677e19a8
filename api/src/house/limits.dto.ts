import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsString, Matches, Max, MaxLength, Min, ValidateBy, ValidateNested } from 'class-validator';
import { houseLimits, isDay, peopleLimits, type StaffGroup, staffGroups } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { Line } from '../platform/problems/line';

const groups = staffGroups.map(({ code }) => code);

export class LimitsPointRequest {
  @ApiProperty({ example: 'Harm', maxLength: houseLimits.point })
  @Line(houseLimits.point, 'Enter a heading.')
  name: string;

  @ApiProperty({ example: 'If somebody may be harmed, it is passed on to whoever can help.', maxLength: houseLimits.pointWords })
  @IsString({ message: 'Enter words under the heading.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(houseLimits.pointWords, { message: `This holds up to ${houseLimits.pointWords} characters.` })
  @Matches(/\S/u, { message: 'Enter words under the heading.' })
  words: string;
}

/** The limits of confidentiality, as somebody signs them. */
export class LimitsRequest {
  @ApiProperty({ type: [LimitsPointRequest], example: [{ name: 'Harm', words: 'If somebody may be harmed, it is passed on to whoever can help.' }] })
  @IsArray({ message: 'Say at least one thing.' })
  @ArrayMinSize(1, { message: 'Say at least one thing.' })
  @ArrayMaxSize(houseLimits.points, { message: `Say up to ${houseLimits.points} things.` })
  @IsObject({ each: true, message: 'Each of these has fields of its own.' })
  @ValidateNested({ each: true })
  @Type(() => LimitsPointRequest)
  points: LimitsPointRequest[];

  @ApiProperty({ example: 'Ines Castell', maxLength: houseLimits.name })
  @Line(houseLimits.name, 'Enter who signs this.')
  signedBy: string;

  @ApiProperty({ example: 'Caldicott guardian', maxLength: peopleLimits.jobTitle })
  @Line(peopleLimits.jobTitle, 'Enter their post.')
  signedAs: string;

  @ApiProperty({ format: 'date', example: '2027-11-22', description: 'checked until this day' })
  @ValidateBy({ name: 'isDay', validator: { validate: (day) => typeof day === 'string' && isDay(day), defaultMessage: () => 'Enter a date that is in the calendar.' } })
  reviewOn: string;
}

export class WeeksOfGroup {
  @ApiProperty({ enum: groups })
  @IsIn(groups, { message: 'This is no staff group.' })
  staffGroup: StaffGroup;

  @ApiProperty({ minimum: 1, maximum: houseLimits.weeks })
  @IsInt({ message: 'Weeks are a whole number.' })
  @Min(1, { message: 'Enter at least 1 week.' })
  @Max(houseLimits.weeks, { message: `Enter up to ${houseLimits.weeks} weeks.` })
  weeks: number;
}

export class WeeksRequest {
  @ApiProperty({ type: [WeeksOfGroup], example: [{ staffGroup: 'care', weeks: 6 }, { staffGroup: 'non-clinical', weeks: 10 }], description: 'a group that is not named keeps its weeks' })
  @IsArray({ message: 'Say for whom.' })
  @ArrayMaxSize(groups.length, { message: 'Name each group once.' })
  @ArrayUnique(({ staffGroup }: WeeksOfGroup) => staffGroup, { message: 'Name each group once.' })
  @IsObject({ each: true, message: 'Each of these has fields of its own.' })
  @ValidateNested({ each: true })
  @Type(() => WeeksOfGroup)
  weeks: WeeksOfGroup[];
}
