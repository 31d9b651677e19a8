import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { peopleLimits, type StaffGroup, staffGroups } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { notReserved } from '../platform/problems/line';
import { longName, needName } from './one-time-link.errors';

const groups = staffGroups.map(({ code }) => code);
const TOKEN = 'rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k';

/** What stands after the # of a link: 32 bytes in base64url. It comes in a body, since an address can be kept by what carries it. */
export class LinkRequest {
  @ApiProperty({ example: TOKEN, minLength: 43, maxLength: 43 })
  @IsString({ message: 'The link is not whole. Open it again from where you have it.' })
  @Matches(/^[\w-]{43}$/u, { message: 'The link is not whole. Open it again from where you have it.' })
  token: string;
}

/** Where a link asks for a code, it stands beside it. */
export class CodedLinkRequest extends LinkRequest {
  @ApiProperty({ required: false, example: 'K7MP-3XQR', maxLength: 100, description: 'that was mailed to whoever the link is for, where it asks for one' })
  @IsOptional()
  @IsString({ message: 'Enter the code that was mailed to you.' })
  @MaxLength(100, { message: 'This is longer than the code.' })
  code?: string;
}

export class UseLinkRequest extends CodedLinkRequest {
  @ApiProperty({ example: 'rain on the greenhouse roof', minLength: peopleLimits.leastPassword, maxLength: peopleLimits.mostPassword })
  @IsString({ message: 'Choose a password.' })
  @MaxLength(1_000, { message: `This is longer than ${peopleLimits.mostPassword} characters.` })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  password: string;
}

export class FirstAdministratorRequest extends OmitType(UseLinkRequest, ['code']) {
  @ApiProperty({ example: 'Rowan House', maxLength: peopleLimits.organisation })
  @IsString({ message: 'Enter the name of your organisation.' })
  @Length(1, peopleLimits.organisation, { message: `Enter a name of up to ${peopleLimits.organisation} characters.` })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  @Matches(/\S/u, { message: 'Enter the name of your organisation.' })
  organisation: string;

  @ApiProperty({ example: 'Ines', maxLength: peopleLimits.name })
  @IsString({ message: needName })
  @Length(1, peopleLimits.name, { message: longName })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  @Matches(/\S/u, { message: needName })
  givenName: string;

  @ApiProperty({ example: 'Castell', maxLength: peopleLimits.name })
  @IsString({ message: needName })
  @Length(1, peopleLimits.name, { message: longName })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  @Matches(/\S/u, { message: needName })
  familyName: string;

  @ApiProperty({ example: 'ines.castell@rowan.example', maxLength: peopleLimits.email })
  @IsString({ message: 'Enter your e-mail address.' })
  @IsEmail({ require_tld: false }, { message: 'Enter an e-mail address, like name@hospital.example.' })
  @Matches(/^[\x21-\x7e]*$/u, { message: 'Enter an e-mail address, like name@hospital.example.' })
  @MaxLength(peopleLimits.email, { message: 'This is too long for an e-mail address.' })
  @Matches(notReserved, { message: 'Nobody can be written to at this address. Enter your work e-mail.' })
  email: string;

  @ApiProperty({ example: 'Head of administration', maxLength: peopleLimits.jobTitle })
  @IsString({ message: 'Enter a job title.' })
  @Length(1, peopleLimits.jobTitle, { message: `Enter a job title of up to ${peopleLimits.jobTitle} characters.` })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  @Matches(/\S/u, { message: 'Enter a job title.' })
  jobTitle: string;

  @ApiProperty({ enum: groups, example: 'non-clinical' })
  @IsIn(groups, { message: 'Choose a staff group.' })
  staffGroup: StaffGroup;
}
