import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import { Database } from '../platform/database';

/** A comment that waits, as stored. */
export interface CommentDraftRow {
  readonly id: string;
  readonly shareId: string;
  readonly entryId: string;
  readonly authorId: string;
  readonly readerId: string;
  readonly writerId: string;
  readonly threadId: string | null;
  readonly revision: number;
  readonly keyId: string;
  readonly body: string;
  readonly release: 'morning' | 'session' | null;
  readonly releasesOn: string | null;
}

export type NewCommentDraft = Omit<CommentDraftRow, 'release' | 'releasesOn'> & { readonly writtenOn: string };

const COLUMNS = `id, share_id AS "shareId", entry_id AS "entryId", author_id AS "authorId", reader_id AS "readerId", writer_id AS "writerId",
  thread_id AS "threadId", revision, key_id AS "keyId", body, release, releases_on::text AS "releasesOn"`;

/** Comments that wait. Row level security shows them to their writer alone. */
@Injectable()
export class CommentDraftRepository {
  constructor(private readonly database: Database) {}

  /** One's own drafts on a share, in the order of writing. */
  async onShare(shareId: string): Promise<CommentDraftRow[]> {
    return this.database.rows<CommentDraftRow>(
      `SELECT ${COLUMNS} FROM comment_draft WHERE share_id = $1 ORDER BY written_on, id LIMIT ${limits.commentDrafts}`,
      [shareId],
    );
  }

  async find(id: string): Promise<CommentDraftRow | null> {
    const rows = await this.database.rows<CommentDraftRow>(`SELECT ${COLUMNS} FROM comment_draft WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** A draft, held until the transaction ends. */
  async findForChange(id: string): Promise<CommentDraftRow | null> {
    const rows = await this.database.rows<CommentDraftRow>(`SELECT ${COLUMNS} FROM comment_draft WHERE id = $1 FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  /** Keeps a draft; false when the id is taken, or when its writer keeps as many on this share as there may be. */
  async write(draft: NewCommentDraft): Promise<boolean> {
    const written = await this.database.touched(
      `INSERT INTO comment_draft (id, share_id, entry_id, author_id, reader_id, writer_id, thread_id, revision, written_on, key_id, body)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
        WHERE (SELECT count(*) FROM comment_draft WHERE share_id = $2) < ${limits.commentDrafts}
       ON CONFLICT (id) DO NOTHING`,
      [
        draft.id, draft.shareId, draft.entryId, draft.authorId, draft.readerId, draft.writerId, draft.threadId, draft.revision,
        draft.writtenOn, draft.keyId, draft.body,
      ],
    );
    return written === 1;
  }

  async change(id: string, revision: number, keyId: string, body: string): Promise<void> {
    await this.database.touched('UPDATE comment_draft SET revision = $2, key_id = $3, body = $4 WHERE id = $1', [id, revision, keyId, body]);
  }

  /** The session in which these two meet next, as far as it is planned. */
  async nextSession(authorId: string, readerId: string, today: string): Promise<{ readonly id: string; readonly day: string } | null> {
    const rows = await this.database.rows<{ id: string; day: string }>(
      `SELECT id, day::text AS day FROM session
        WHERE supervisee_id = $1 AND supervisor_id = $2 AND finished_on IS NULL AND cancelled_on IS NULL AND day >= $3 ORDER BY day, begins_at, id LIMIT 1`,
      [authorId, readerId, today],
    );
    return rows[0] ?? null;
  }

  /** Lets a draft wait for the morning of a day, until the two have met, or for nothing in particular. */
  async wait(id: string, release: 'morning' | 'session' | null, on: string | null): Promise<void> {
    await this.database.touched('UPDATE comment_draft SET release = $2, releases_on = $3 WHERE id = $1', [id, release, on]);
  }

  async remove(id: string): Promise<void> {
    await this.database.touched('DELETE FROM comment_draft WHERE id = $1', [id]);
  }

  /** Releases whatever is due, whosever it is. Returns how many. */
  async releaseDue(): Promise<number> {
    const [row] = await this.database.single<{ released: number }>('SELECT app.release_due_comments() AS released', []);
    return row?.released ?? 0;
  }

  /** Removes drafts on what was withdrawn. Returns how many. */
  async purge(): Promise<number> {
    const [row] = await this.database.single<{ gone: number }>('SELECT app.purge_comment_drafts() AS gone', []);
    return row?.gone ?? 0;
  }
}
