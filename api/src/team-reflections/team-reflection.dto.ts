import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { limits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';

export const settings = ['handover', 'supervision', 'meeting'] as const;
export type Setting = (typeof settings)[number];

/** What a team took from one question of a briefing. */
export class TeamReflectionRequest {
  @ApiProperty({ required: false, format: 'uuid', description: 'made by the client, so that a repeated request records once' })
  @IsOptional()
  @IsUUID(4, { message: 'The id of a team reflection is a random UUID (version 4).' })
  id?: string;

  @ApiProperty({ example: 'therapeutic-relationships', description: 'the code of the briefing' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/u, { message: 'This is not a briefing.' })
  briefing: string;

  @ApiProperty({ example: 'Q1' })
  @Matches(/^[A-Z][A-Z0-9]{0,7}$/u, { message: 'Choose a question.' })
  question: string;

  @ApiProperty({ enum: settings, example: 'handover' })
  @IsIn(settings, { message: 'Choose where you talked about it.' })
  setting: Setting;

  @ApiProperty({ type: [String], example: ['DIG', 'COM'], description: 'codes of themes' })
  @IsArray({ message: 'Themes come as a list.' })
  @ArrayMaxSize(limits.tags, { message: `Choose up to ${limits.tags} themes.` })
  @ArrayUnique({ message: 'A theme stands here twice.' })
  @IsString({ each: true, message: 'A theme has a code.' })
  themes: string[];

  @ApiProperty({ example: 'Knock, and wait for a reply before going in.', maxLength: limits.agreedChange })
  @IsString({ message: 'An agreed change is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @Matches(/\S/u, { message: 'Write the one thing you agreed to change.' })
  @MaxLength(limits.agreedChange, { message: `Say it in up to ${limits.agreedChange} characters.` })
  change: string;

  @ApiProperty({ example: 9, description: 'about how many were there; rounded to the nearest five before it is kept' })
  @IsInt({ message: 'Enter a number of people.' })
  @Min(2, { message: 'A team is at least two people.' })
  @Max(500, { message: 'Enter up to 500 people.' })
  people: number;
}

export class TeamReflectionListQuery {
  @ApiProperty({ required: false, example: 'therapeutic-relationships', description: 'of one briefing only' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/u, { message: 'This is not a briefing.' })
  briefing?: string;

  @ApiProperty({ required: false, description: 'where the last page ended' })
  @IsOptional()
  @Matches(/^20\d\d-\d\d-\d\d\.\d{1,9}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, { message: 'This is not a place in the list.' })
  cursor?: string;
}
