import type { Actor } from '../platform/authorization';
import type { AuthorKey } from '../platform/sealing';
import type { CommentDraftRow } from './comment-draft.repository';
import { openComment, openEdits } from './comment-words';
import { permittedOnDraft, permittedOnThread, permittedOnWording } from './comment.policy';
import type { CommentRow } from './comment.repository';
import type { CommentDraftResponse, CommentResponse, CommentThread } from './comment.response';
import { peopleOf } from './share.response';
import type { OpenShare } from './share.service';

/** The threads that these comments make, in the order of writing. */
export function threadsOf(actor: Actor, share: OpenShare, key: AuthorKey, rows: readonly CommentRow[]): CommentThread[] {
  return rows.filter((row) => row.threadId === null).map((first) => threadOf(actor, share, key, first, rows));
}

export function draftResponse(actor: Actor, share: OpenShare, key: AuthorKey, row: CommentDraftRow): CommentDraftResponse {
  const { kind, passage, text } = openComment(key, row);
  return {
    id: row.id,
    kind: kind ?? null,
    passage,
    thread: row.threadId,
    text,
    revision: row.revision,
    release: row.release,
    releasesOn: row.releasesOn,
    can: [...permittedOnDraft(actor, { ...share.row, writerId: row.writerId })],
  };
}

function threadOf(actor: Actor, share: OpenShare, key: AuthorKey, first: CommentRow, rows: readonly CommentRow[]): CommentThread {
  const { kind, passage } = openComment(key, first);
  return {
    id: first.id,
    kind: kind ?? null,
    passage,
    resolvedOn: first.resolvedOn,
    comments: rows.filter((row) => row.id === first.id || row.threadId === first.id).map((row) => commentResponse(actor, share, key, row)),
    can: [...permittedOnThread(actor, { ...share.row, resolvedOn: first.resolvedOn })],
  };
}

function commentResponse(actor: Actor, share: OpenShare, key: AuthorKey, row: CommentRow): CommentResponse {
  const { author, reader } = peopleOf(share.row);
  const wordings = [{ on: row.writtenOn, text: openComment(key, row).text }, ...openEdits(key, row)];
  const now = wordings.at(-1)!;
  return {
    id: row.id,
    writer: row.writerId === row.authorId ? author : reader,
    mine: row.writerId === actor.id,
    writtenOn: row.writtenOn,
    text: now.text,
    revision: row.edits.at(-1)?.revision ?? row.revision,
    earlier: wordings.slice(0, -1),
    editedOn: row.edits.length > 0 ? now.on : null,
    can: [...permittedOnWording(actor, { ...share.row, writerId: row.writerId })],
  };
}
