import type { QuotedPassage, VersionContent } from '@afterword/journal';
import type { AuthorKey } from '../platform/sealing';

/** The sealed field of a comment: its words, and the author's words that they stand on. */
export interface CommentWords {
  readonly text: string;
  readonly passage: QuotedPassage | null;
}

/** Where a comment is sealed: under the key of the version's author. */
export function commentPlace(entry: string, commentId: string): { entry: string; field: string; revision: number } {
  return { entry, field: `comment ${commentId}`, revision: 1 };
}

export function openComment(key: AuthorKey, row: { readonly id: string; readonly entryId: string; readonly body: string }): CommentWords {
  return key.open<CommentWords>(commentPlace(row.entryId, row.id), row.body);
}

/** The frozen words of a version. */
export function openSheet(key: AuthorKey, row: { readonly entryId: string; readonly version: number; readonly sheet: string }): VersionContent {
  return key.open<VersionContent>({ entry: row.entryId, field: 'sheet', revision: row.version }, row.sheet);
}
