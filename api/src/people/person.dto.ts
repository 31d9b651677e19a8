import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { peopleLimits, type StaffGroup, staffGroups } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { IsDayOrNull, Line, notReserved } from '../platform/problems/line';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const groups = staffGroups.map(({ code }) => code);
export const peopleProblems = ['reset-asked', 'end-passed', 'team-closed', 'place-unknown', 'invitation-failed', 'no-supervisor', 'supervisor-suspended', 'not-yet-in'] as const;
export type PeopleProblem = (typeof peopleProblems)[number];

/** A person as an administrator writes them down. */
export class PersonRequest {
  @ApiProperty({ example: 'Samira', maxLength: peopleLimits.name })
  @Line(peopleLimits.name, 'Enter a first name.')
  givenName: string;

  @ApiProperty({ example: 'Lindqvist', maxLength: peopleLimits.name })
  @Line(peopleLimits.name, 'Enter a last name.')
  familyName: string;

  @ApiProperty({ example: 'samira.lindqvist@willowmere.example', maxLength: peopleLimits.email })
  @IsString({ message: 'Enter a work e-mail.' })
  @IsEmail({ require_tld: false }, { message: 'Enter an e-mail address, like name@hospital.example.' })
  @Matches(/^[\x21-\x7e]*$/u, { message: 'Enter an e-mail address, like name@hospital.example.' })
  @Matches(notReserved, { message: 'Nobody can be written to at this address. Enter their work e-mail.' })
  @MaxLength(peopleLimits.email, { message: 'This is too long for an e-mail address.' })
  email: string;

  @ApiProperty({ example: 'Physiotherapist', maxLength: peopleLimits.jobTitle })
  @Line(peopleLimits.jobTitle, 'Enter a job title.')
  jobTitle: string;

  @ApiProperty({ enum: groups, example: 'therapy' })
  @IsIn(groups, { message: 'Choose a staff group.' })
  staffGroup: StaffGroup;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null, description: 'null: in no team' })
  @ValidateIf((_, value) => value !== null)
  @Matches(UUID, { message: 'Choose a team.' })
  teamId: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null, description: 'the last day of an agency or fixed-term contract' })
  @IsDayOrNull()
  endsOn: string | null;
}

export class NewPersonRequest extends PersonRequest {
  @ApiProperty({ format: 'uuid', example: 'f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d11', description: 'made by the client, so that a repeated request brings in once' })
  @IsUUID(4, { message: 'The id of a person is a random UUID (version 4).' })
  id: string;
}

export class PeopleSearchRequest {
  @ApiProperty({ required: false, maxLength: 100, example: 'lind', description: 'part of a name, an e-mail or a job title' })
  @IsOptional()
  @IsString({ message: 'Search for words.' })
  @Matches(/^[^\0]*$/u, { message: 'Search for words.' })
  @MaxLength(100, { message: 'Search for up to 100 characters.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  words?: string;

  @ApiProperty({ required: false, enum: peopleProblems, description: 'only people with this to be seen to' })
  @IsOptional()
  @IsIn(peopleProblems, { message: 'Choose something to be seen to.' })
  problem?: PeopleProblem;

  @ApiProperty({ required: false, type: Boolean, example: false, description: 'those who left, too; otherwise only those who work here' })
  @IsOptional()
  @IsIn([true, false], { message: 'Yes or no.' })
  left?: boolean;

  @ApiProperty({ required: false, maxLength: 1000, description: 'from `next` of the page before' })
  @IsOptional()
  @IsString({ message: 'This is not the place of a page.' })
  @MaxLength(1_000, { message: 'This is not the place of a page.' })
  cursor?: string;
}

export class BeginSupervisionRequest {
  @ApiProperty({ format: 'uuid', example: 'c0f4a1de-7a2b-4d0e-9a55-5a0e2b7c9d21', description: 'made by the client, so that a repeated request begins once' })
  @IsUUID(4, { message: 'The id of a supervision is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ format: 'uuid', example: '0d5f0c1e-8f4e-4c9c-8d0a-1c6e2f8b7a31' })
  @Matches(UUID, { message: 'Choose who supervises.' })
  supervisorId: string;

  @ApiProperty({ enum: ['professional', 'line-management'], example: 'professional' })
  @IsIn(['professional', 'line-management'], { message: 'Choose professional supervision or line management.' })
  type: 'professional' | 'line-management';

  @ApiProperty({ required: false, type: String, format: 'uuid', nullable: true, description: 'the supervision that ends as this one begins' })
  @IsOptional()
  @Matches(UUID, { message: 'Choose which supervision ends.' })
  inPlaceOf?: string | null;
}
