import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateBy } from 'class-validator';
import { isDay, limits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { LeftOut } from '../platform/problems/left-out';
import { closings, type Closing } from './commitment.repository';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export const owners = ['supervisee', 'supervisor'] as const;
export type Owner = (typeof owners)[number];

const IsDay = (): PropertyDecorator =>
  ValidateBy({ name: 'isDay', validator: { validate: (day) => typeof day === 'string' && isDay(day), defaultMessage: () => 'Enter a date that is in the calendar.' } });

/** A promise as it is said: by whom, what, until when. */
export class RevisedCommitmentRequest {
  @ApiProperty({ enum: owners, example: 'supervisor', description: 'whose promise it is' })
  @IsIn(owners, { message: 'Choose who promises it.' })
  owner: Owner;

  @ApiProperty({ example: 'Ask about a quieter place for handover.', maxLength: limits.commitment })
  @IsString({ message: 'A promise is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @Matches(/\S/u, { message: 'Write what is promised.' })
  @MaxLength(limits.commitment, { message: `A promise holds up to ${limits.commitment.toLocaleString('en-GB')} characters.` })
  words: string;

  @ApiProperty({ format: 'date', example: '2027-12-01' })
  @IsDay()
  dueOn: string;
}

export class CommitmentRequest extends RevisedCommitmentRequest {
  @ApiProperty({ required: false, format: 'uuid', description: 'made by the client, so that a repeated request promises once' })
  @IsOptional()
  @IsUUID(4, { message: 'The id of a commitment is a random UUID (version 4).' })
  id?: string;

  @ApiProperty({ format: 'uuid', example: '346302cc-c74b-44f2-8307-7f668e09b836', description: 'within which supervision' })
  @Matches(UUID, { message: 'Choose with whom.' })
  supervisionId: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'the session in which it is promised: part of what both confirm' })
  @LeftOut()
  @Matches(UUID, { message: 'This is not a session.' })
  sessionId?: string;
}

export class ClosingRequest {
  @ApiProperty({ enum: closings, example: 'done', description: 'done, or let go' })
  @IsIn(closings, { message: 'Say whether it is done or let go.' })
  as: Closing;
}

export class CommitmentListQuery {
  @ApiProperty({ required: false, enum: ['open', 'past'], description: 'open: still to do, the soonest first; past: closed, or of a supervision that has ended, the newest first' })
  @IsOptional()
  @IsIn(['open', 'past'], { message: 'Choose open or past.' })
  state?: 'open' | 'past';

  @ApiProperty({ required: false, format: 'uuid', description: 'of one supervision only' })
  @IsOptional()
  @Matches(UUID, { message: 'This is not a supervision.' })
  supervision?: string;

  @ApiProperty({ required: false, description: 'where the last page ended' })
  @IsOptional()
  @Matches(/^20\d\d-\d\d-\d\d\.\d{1,9}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, { message: 'This is not a place in the list.' })
  cursor?: string;
}
