import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { briefingLimits, type DraftDocument } from '@afterword/journal';
import { LeftOut } from '../platform/problems/left-out';
import { DraftDocumentBody } from './briefing-draft.body';

/** A briefing as it comes: pasted words, a file, or the version before. */
export class BeginDraftRequest {
  @ApiProperty({ format: 'uuid', example: '6d8f4a51-2c0e-4b7e-9a35-1f2a7c9be043', description: 'made by the client, so that a repeated request begins one draft' })
  @IsUUID(4, { message: 'The id of a draft is a random UUID (version 4).' })
  id: string;

  @ApiProperty({
    required: false, maxLength: briefingLimits.characters, description: 'the words of the document; or else `file`',
    example: 'Shared learning briefing: Meals and company\n\nPurpose\nWhat a good meal is here.\n\nCompany at table\n- Sit down beside people\n- Eat with them where you can\n\nWhat undermines this\n- Talking over somebody who eats\n\nKey messages\n- A meal is more than food\n\nQuestions for reflection\n1. When did somebody last enjoy a meal with you?\n',
  })
  @LeftOut()
  @IsString({ message: 'What you paste is words.' })
  @MaxLength(briefingLimits.characters, { message: 'This is longer than a briefing can be: 200,000 characters.' })
  text?: string;

  @ApiProperty({ required: false, format: 'byte', description: 'a file as base64: text, Word (.docx) or PDF of up to 5 MB; or else `text`' })
  @LeftOut()
  @IsString({ message: 'A file comes as base64.' })
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/u, { message: 'A file comes as base64.' })
  file?: string;

  @ApiProperty({ required: false, description: 'the code of the briefing whose next version this is to be; without words or a file it begins as that stands' })
  @LeftOut()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/u, { message: 'This is not a briefing.' })
  newVersionOf?: string;

  @ApiProperty({ required: false, description: 'begin another draft although there is one of the same document, or it was published' })
  @IsOptional()
  @IsBoolean({ message: 'Say whether to begin another one.' })
  again?: boolean;
}

export class BriefingDraftRequest {
  @ApiProperty({ type: DraftDocumentBody })
  @IsObject({ message: 'A draft has parts.' })
  document: DraftDocument;
}

export class PublicationRequest {
  @ApiProperty({ example: 1, description: 'the number that the preview said it would have' })
  @IsInt({ message: 'Look at what publishing does first.' })
  version: number;

  @ApiProperty({ type: [String], example: [], description: 'the codes that the preview said would end' })
  @IsArray({ message: 'Look at what publishing does first.' })
  @ArrayMaxSize(300, { message: 'Look at what publishing does first.' })
  @IsString({ each: true, message: 'Look at what publishing does first.' })
  ends: string[];

  @ApiProperty({ enum: ['all', 'teams'], example: 'all', description: 'decides whom it is shown to as theirs; everyone may read it' })
  @IsIn(['all', 'teams'], { message: 'Choose whom the briefing is for.' })
  addressedTo: 'all' | 'teams';

  @ApiProperty({ required: false, type: [String], description: 'ids of teams' })
  @LeftOut()
  @IsArray({ message: 'Teams come as a list.' })
  @ArrayMaxSize(300, { message: 'Choose up to 300 teams, or all.' })
  @ArrayUnique({ message: 'A team stands here twice.' })
  @IsUUID('all', { each: true, message: 'This is not a team.' })
  teams?: string[];
}
