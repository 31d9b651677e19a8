import { ApiProperty } from '@nestjs/swagger';
import { commentKinds, type CommentKind, type QuotedPassage } from '@afterword/journal';
import { PersonName } from '../entries';
import { commentActions, draftActions, wordingActions, type CommentAction, type DraftAction, type WordingAction } from './comment.policy';

export class QuotedPassageResponse {
  @ApiProperty() section: string;
  @ApiProperty() start: number;
  @ApiProperty() end: number;
  @ApiProperty() exact: string;
  @ApiProperty() prefix: string;
  @ApiProperty() suffix: string;
}

/** How a comment was worded, and since which day. */
export class EarlierWordingResponse {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() text: string;
}

export class CommentResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() writer: PersonName;
  @ApiProperty() mine: boolean;
  @ApiProperty({ format: 'date' }) writtenOn: string;
  @ApiProperty({ description: 'as it is worded now' }) text: string;
  @ApiProperty({ description: 'what If-Match carries to word it anew' }) revision: number;
  @ApiProperty({ type: [EarlierWordingResponse], description: 'how it was worded before, oldest first; both people see it' }) earlier: EarlierWordingResponse[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'since when it is worded so; null: from the start' }) editedOn: string | null;
  @ApiProperty({ enum: wordingActions, isArray: true }) can: WordingAction[];
}

/** A comment and its answers. */
export class CommentThread {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: commentKinds, nullable: true, description: 'null: nothing was chosen' }) kind: CommentKind | null;
  @ApiProperty({ type: QuotedPassageResponse, nullable: true, description: 'null: on the whole' }) passage: QuotedPassage | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) resolvedOn: string | null;
  @ApiProperty({ type: [CommentResponse] }) comments: CommentResponse[];
  @ApiProperty({ enum: commentActions, isArray: true }) can: CommentAction[];
}

/** A comment that its writer has not let go. Nobody else can see that there is one. */
export class CommentDraftResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: commentKinds, nullable: true }) kind: CommentKind | null;
  @ApiProperty({ type: QuotedPassageResponse, nullable: true, description: 'null: on the whole' }) passage: QuotedPassage | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the thread that it answers' }) thread: string | null;
  @ApiProperty() text: string;
  @ApiProperty() revision: number;
  @ApiProperty({ enum: ['morning', 'session'], nullable: true, description: 'what it waits for' }) release: 'morning' | 'session' | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day on whose morning it is let go' }) releasesOn: string | null;
  @ApiProperty({ enum: draftActions, isArray: true }) can: DraftAction[];
}

export class CommentListResponse {
  @ApiProperty({ type: [CommentThread] }) threads: CommentThread[];
  @ApiProperty({ type: [CommentDraftResponse], description: 'one\'s own, which nobody else sees' }) drafts: CommentDraftResponse[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'when the two meet next, for whoever may comment; null: nothing is planned' }) nextSession: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the session of that day' }) nextSessionId: string | null;
  @ApiProperty({ format: 'date', description: 'the day on which it is next 07:30' }) nextMorning: string;
  @ApiProperty({ enum: ['comment'], isArray: true }) can: 'comment'[];
}

/** What became of a draft: a comment in its thread, or a draft that waits. */
export class ReleaseResponse {
  @ApiProperty({ type: CommentThread, nullable: true }) thread: CommentThread | null;
  @ApiProperty({ type: CommentDraftResponse, nullable: true }) draft: CommentDraftResponse | null;
}
