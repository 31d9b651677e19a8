import { ApiProperty } from '@nestjs/swagger';
import type { QuotedPassage } from '@afterword/journal';
import { PersonName } from '../entries';
import { commentActions, type CommentAction } from './comment.policy';

export class QuotedPassageResponse {
  @ApiProperty() section: string;
  @ApiProperty() start: number;
  @ApiProperty() end: number;
  @ApiProperty() exact: string;
  @ApiProperty() prefix: string;
  @ApiProperty() suffix: string;
}

export class CommentResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() writer: PersonName;
  @ApiProperty() mine: boolean;
  @ApiProperty({ format: 'date' }) writtenOn: string;
  @ApiProperty() text: string;
}

/** A comment and its answers. */
export class CommentThread {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: QuotedPassageResponse, nullable: true, description: 'null: on the whole' }) passage: QuotedPassage | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) resolvedOn: string | null;
  @ApiProperty({ type: [CommentResponse] }) comments: CommentResponse[];
  @ApiProperty({ enum: commentActions, isArray: true }) can: CommentAction[];
}

export class CommentListResponse {
  @ApiProperty({ type: [CommentThread] }) threads: CommentThread[];
  @ApiProperty({ enum: ['comment'], isArray: true }) can: 'comment'[];
}
