import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { limits } from '@afterword/journal';
import { PersonName } from '../entries';
import { fewMarks } from '../platform/problems/few-marks';
import { concernNoteActions, type ConcernNoteAction } from './concern-note.policy';

/** That a concern was raised, and where it was recorded. */
export class ConcernNoteRequest {
  @ApiProperty({ required: false, format: 'uuid', description: 'made by the client, so that a repeated request notes once' })
  @IsOptional()
  @IsUUID(4, { message: 'The id of a note is a random UUID (version 4).' })
  id?: string;

  @ApiProperty({ example: 'Incident system, number 20417', maxLength: limits.concernNote, description: 'a reference, not what it was; empty: nowhere yet' })
  @IsString({ message: 'Say where it is recorded.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.concernNote, { message: `This holds up to ${limits.concernNote} characters. Name the place, not what happened.` })
  recordedIn: string;
}

export class ConcernNoteResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) notedOn: string;
  @ApiProperty({ description: 'the supervisor, who noted it' }) by: PersonName;
  @ApiProperty({ description: 'empty: nowhere yet' }) recordedIn: string;
}

export class ConcernNoteListResponse {
  @ApiProperty({ type: [ConcernNoteResponse] }) notes: ConcernNoteResponse[];
  @ApiProperty({ enum: concernNoteActions, isArray: true }) can: ConcernNoteAction[];
}
