import type { CommentDraftResponse, CommentResponse, CommentThread, ConcernNoteListResponse, EntryResponse, ShareResponse } from './contract';

export type * from './contract';

/** What a person may do with a thing, as the API says in `can`; templates ask this and never a role. */
export type EntryAction = EntryResponse['can'][number];
export type ShareAction = ShareResponse['can'][number];
export type CommentAction = CommentThread['can'][number];
export type WordingAction = CommentResponse['can'][number];
export type ConcernNoteAction = ConcernNoteListResponse['can'][number];
export type DraftAction = CommentDraftResponse['can'][number];
