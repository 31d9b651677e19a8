import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { commentKinds, limits, releases, type CommentKind, type Release } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';

export class PassageRequest {
  @ApiProperty({ example: 'text' })
  @Matches(/^[a-z][a-z-]{0,39}$/u, { message: 'This is not a section.' })
  section: string;

  @ApiProperty({ example: 0, description: 'in UTF-16 units of the section' })
  @IsInt({ message: 'A passage begins at a whole number.' })
  @Min(0, { message: 'A passage begins inside the text.' })
  @Max(limits.section, { message: 'A passage begins inside the text.' })
  start: number;

  @ApiProperty({ example: 8 })
  @IsInt({ message: 'A passage ends at a whole number.' })
  @Min(1, { message: 'A passage ends inside the text.' })
  @Max(limits.section, { message: 'A passage ends inside the text.' })
  end: number;
}

/** The words of a comment. */
export class WordingRequest {
  @ApiProperty({ example: 'What helped you to stay so calm?', maxLength: limits.comment })
  @IsString({ message: 'A comment is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @Matches(/\S/u, { message: 'Write something first.' })
  @MaxLength(limits.comment, { message: `A comment holds up to ${limits.comment.toLocaleString('en-GB')} characters.` })
  text: string;
}

/** Where a comment stands, and what it is meant as. */
export class PlacedRequest extends WordingRequest {
  @ApiProperty({ required: false, enum: commentKinds, example: 'question', description: 'what it is meant as; an answer has none' })
  @IsOptional()
  @IsIn(commentKinds, { message: 'Choose what the comment is meant as.' })
  kind?: CommentKind;

  @ApiProperty({ required: false, type: PassageRequest })
  @IsOptional()
  @IsObject({ message: 'A passage is a section with a start and an end.' })
  @ValidateNested()
  @Type(() => PassageRequest)
  passage?: PassageRequest;

  @ApiProperty({ required: false, format: 'uuid', description: 'the thread that is answered' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not a thread.' })
  thread?: string;
}

/** A comment on the whole, on a passage, or in answer to a thread. */
export class CommentRequest extends PlacedRequest {
  @ApiProperty({ required: false, format: 'uuid', description: 'made by the client, so that a repeated request comments once' })
  @IsOptional()
  @IsUUID(4, { message: 'The id of a comment is a random UUID (version 4).' })
  id?: string;
}

/** A comment that waits. Where it stands is said when it is first kept, and stays. */
export class CommentDraftRequest extends PlacedRequest {
  @ApiProperty({ format: 'uuid', example: '7c0e1f52-6d0b-4d1f-9b1a-2f6f0c3f5e11', description: 'the share it stands on' })
  @IsUUID('all', { message: 'This is not a share.' })
  shareId: string;
}

/** When a draft is let go. */
export class ReleaseRequest {
  @ApiProperty({ required: false, enum: releases, example: 'morning', description: 'now when nothing is said; morning: at the next 07:30; session: once the next one-to-one is held; later: wait for nothing in particular' })
  @IsOptional()
  @IsIn(releases, { message: 'Choose when they can see it.' })
  when?: Release;
}
