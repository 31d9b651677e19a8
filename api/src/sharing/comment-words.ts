import type { CommentKind, QuotedPassage, VersionContent } from '@afterword/journal';
import type { AuthorKey } from '../platform/sealing';

/** The sealed field of a comment: its words, the author's words that they stand on, and what they are meant as. */
export interface CommentWords {
  readonly text: string;
  readonly passage: QuotedPassage | null;
  /** absent where nothing was chosen */
  readonly kind?: CommentKind | null;
}

interface SealedComment {
  readonly id: string;
  readonly entryId: string;
  readonly revision: number;
  readonly body: string;
}

/** A wording of a comment, as stored. */
export interface SealedEdit {
  readonly revision: number;
  readonly editedOn: string;
  readonly body: string;
}

/** Where a comment is sealed: under the key of the version's author. A draft keeps its place when it is released. */
export function commentPlace(entry: string, commentId: string, revision: number): { entry: string; field: string; revision: number } {
  return { entry, field: `comment ${commentId}`, revision };
}

/** The first words of a comment. */
export function openComment(key: AuthorKey, row: SealedComment): CommentWords {
  return key.open<CommentWords>(commentPlace(row.entryId, row.id, row.revision), row.body);
}

/** Every later wording of a comment, oldest first; none where it was never changed. */
export function openEdits(key: AuthorKey, row: SealedComment & { readonly edits: readonly SealedEdit[] }): { readonly on: string; readonly text: string }[] {
  return row.edits.map((edit) => ({ on: edit.editedOn, text: openComment(key, { ...row, ...edit }).text }));
}

/** The frozen words of a version. One that was frozen before questions were kept has none. */
export function openSheet(key: AuthorKey, row: { readonly entryId: string; readonly version: number; readonly sheet: string }): VersionContent {
  const sheet = key.open<VersionContent>({ entry: row.entryId, field: 'sheet', revision: row.version }, row.sheet);
  return { ...sheet, begunFrom: sheet.begunFrom ?? null };
}
