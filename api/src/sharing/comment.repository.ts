import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SealedEdit } from './comment-words';

/** One comment as stored, with its later wordings. Without a thread it begins one. */
export interface CommentRow {
  readonly id: string;
  readonly shareId: string;
  readonly entryId: string;
  readonly authorId: string;
  readonly readerId: string;
  readonly writerId: string;
  readonly threadId: string | null;
  readonly writtenOn: string;
  readonly revision: number;
  readonly body: string;
  readonly resolvedOn: string | null;
  readonly edits: readonly SealedEdit[];
}

export type NewComment = Omit<CommentRow, 'resolvedOn' | 'edits'> & { readonly keyId: string };

const COLUMNS = `id, share_id AS "shareId", entry_id AS "entryId", author_id AS "authorId", reader_id AS "readerId",
  writer_id AS "writerId", thread_id AS "threadId", written_on::text AS "writtenOn", revision, body, resolved_on::text AS "resolvedOn",
  (SELECT coalesce(json_agg(json_build_object('revision', e.revision, 'editedOn', e.edited_on, 'body', e.body) ORDER BY e.revision), '[]')
     FROM comment_edit e WHERE e.comment_id = comment.id) AS edits`;

/** Comments as stored. Row level security decides who sees which. */
@Injectable()
export class CommentRepository {
  constructor(private readonly database: Database) {}

  /** Every comment on a share, in the order of writing. */
  async onShare(shareId: string): Promise<CommentRow[]> {
    return this.database.rows<CommentRow>(`SELECT ${COLUMNS} FROM comment WHERE share_id = $1 ORDER BY position, id`, [shareId]);
  }

  async find(id: string): Promise<CommentRow | null> {
    const rows = await this.database.rows<CommentRow>(`SELECT ${COLUMNS} FROM comment WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Writes a comment; false when the id is taken. */
  async write(comment: NewComment): Promise<boolean> {
    const written = await this.database.touched(
      `INSERT INTO comment (id, share_id, entry_id, author_id, reader_id, writer_id, thread_id, position, written_on, key_id, revision, body)
       SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(c.position), 0) + 1, $8, $9, $10, $11 FROM comment c WHERE c.share_id = $2
       ON CONFLICT (id) DO NOTHING`,
      [
        comment.id, comment.shareId, comment.entryId, comment.authorId, comment.readerId, comment.writerId, comment.threadId,
        comment.writtenOn, comment.keyId, comment.revision, comment.body,
      ],
    );
    return written === 1;
  }

  /** Puts a later wording beside the first; false when another came first. */
  async edit(comment: CommentRow, edit: SealedEdit & { readonly keyId: string }): Promise<boolean> {
    const written = await this.database.touched(
      `INSERT INTO comment_edit (comment_id, share_id, entry_id, author_id, reader_id, writer_id, revision, edited_on, key_id, body)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (comment_id, revision) DO NOTHING`,
      [
        comment.id, comment.shareId, comment.entryId, comment.authorId, comment.readerId, comment.writerId, edit.revision, edit.editedOn,
        edit.keyId, edit.body,
      ],
    );
    return written === 1;
  }

  async resolve(threadId: string, on: string | null): Promise<void> {
    await this.database.touched('UPDATE comment SET resolved_on = $2 WHERE id = $1', [threadId, on]);
  }
}
