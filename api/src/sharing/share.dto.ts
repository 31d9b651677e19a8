import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
import { leavable, limits, purposes, type Leavable, type Purpose } from '@afterword/journal';

export class LeaveOutRequest {
  @ApiProperty({ type: [String], required: false, example: [] })
  @IsOptional()
  @IsArray({ message: 'Sections come as a list.' })
  @ArrayMaxSize(limits.sections, { message: 'There are not so many sections.' })
  @IsString({ each: true, message: 'A section has a name.' })
  sections?: string[];

  @ApiProperty({ enum: leavable, isArray: true, required: false, example: ['tone'] })
  @IsOptional()
  @IsArray({ message: 'Parts come as a list.' })
  @ArrayUnique({ message: 'A part stands here twice.' })
  @IsIn(leavable, { each: true, message: 'This is not a part that can be left out.' })
  parts?: Leavable[];
}

/** What an author shares: with whom, for what, and without which parts. */
export class ShareRequest {
  @ApiProperty({ required: false, format: 'uuid', description: 'made by the client, so that a repeated request shares once' })
  @IsOptional()
  @IsUUID(4, { message: 'The id of a share is a random UUID (version 4).' })
  id?: string;

  @ApiProperty({ format: 'uuid', example: '375d739f-a0a5-4186-b78e-e2f8a3daf454' })
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, { message: 'Choose who should read it.' })
  readerId: string;

  @ApiProperty({ enum: purposes, example: 'one-to-one' })
  @IsIn(purposes, { message: 'Choose why you are sharing it.' })
  purpose: Purpose;

  @ApiProperty({ required: false, type: LeaveOutRequest })
  @IsOptional()
  @IsObject({ message: 'What is left out is a list of sections and parts.' })
  @ValidateNested()
  @Type(() => LeaveOutRequest)
  leaveOut?: LeaveOutRequest;
}

export class InboxQuery {
  @ApiProperty({ required: false, description: 'where the last page ended' })
  @IsOptional()
  @Matches(/^(infinity|20\d\d-\d\d-\d\d)\.20\d\d-\d\d-\d\d\.\d{1,9}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, { message: 'This is not a place in the inbox.' })
  cursor?: string;
}
