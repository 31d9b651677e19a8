import { Injectable } from '@nestjs/common';
import type { Purpose } from '@afterword/journal';
import { Database } from '../platform/database';

/** A share with its sealed version and the names of both people. */
export interface ShareRow {
  readonly id: string;
  readonly entryId: string;
  readonly authorId: string;
  readonly readerId: string;
  readonly authorGivenName: string | null;
  readonly authorFamilyName: string | null;
  readonly readerGivenName: string | null;
  readonly readerFamilyName: string | null;
  readonly version: number;
  readonly sheet: string;
  readonly purpose: Purpose;
  readonly sharedOn: string;
  readonly withdrawnOn: string | null;
}

/** Where a page of the inbox ended. */
export interface InboxPlace {
  /** the day on which the two meet next; `infinity` where nothing is planned */
  readonly meets: string;
  readonly sharedOn: string;
  readonly position: number;
  readonly id: string;
}

export interface InboxRow extends InboxPlace {
  readonly authorId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly purpose: Purpose;
  readonly version: number;
  readonly isNew: boolean;
  readonly answered: boolean;
}

export interface NewShare {
  readonly id: string;
  readonly versionId: string;
  readonly entryId: string;
  readonly authorId: string;
  readonly readerId: string;
  readonly version: number;
  readonly madeFrom: number;
  readonly on: string;
  readonly keyId: string;
  readonly sheet: string;
  readonly purpose: Purpose;
}

/** Versions and shares as stored, and the audit of readers. Row level security decides who sees which. */
@Injectable()
export class ShareRepository {
  constructor(private readonly database: Database) {}

  /** Whether this person supervises the author now, and whether the author's account or entries are on the way out. */
  async mayShare(authorId: string, readerId: string): Promise<{ readonly supervises: boolean; readonly closing: boolean; readonly erasing: boolean }> {
    const [row] = await this.database.rows<{ supervises: boolean; closing: boolean; erasing: boolean }>(
      `SELECT EXISTS (SELECT FROM supervision WHERE supervisee_id = $1 AND supervisor_id = $2 AND ended_on IS NULL) AS supervises,
              EXISTS (SELECT FROM account_closing WHERE staff_id = $1) AS closing,
              EXISTS (SELECT FROM entries_erasure WHERE staff_id = $1) AS erasing`,
      [authorId, readerId],
    );
    return row ?? { supervises: false, closing: false, erasing: false };
  }

  /** The number of the version that is made next. The entry's row is held, so that two never get the same. */
  async nextVersion(entryId: string): Promise<number> {
    const rows = await this.database.rows<{ versions: number }>('UPDATE entry SET versions = versions + 1 WHERE id = $1 RETURNING versions', [entryId]);
    const [row] = rows;
    if (!row) throw new Error('An entry that is held was not found.');
    return row.versions;
  }

  /** Keeps a version and its share; false when the share's id is taken. */
  async share(share: NewShare): Promise<boolean> {
    await this.database.touched(
      `INSERT INTO entry_version (id, entry_id, author_id, number, made_from, made_on, key_id, sheet)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [share.versionId, share.entryId, share.authorId, share.version, share.madeFrom, share.on, share.keyId, share.sheet],
    );
    const shared = await this.database.touched(
      `INSERT INTO share (id, version_id, entry_id, author_id, reader_id, purpose, shared_on, position)
       SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(s.position), 0) + 1 FROM share s WHERE s.author_id = $4 AND s.reader_id = $5
       ON CONFLICT (id) DO NOTHING`,
      [share.id, share.versionId, share.entryId, share.authorId, share.readerId, share.purpose, share.on],
    );
    return shared === 1;
  }

  async find(id: string): Promise<ShareRow | null> {
    const rows = await this.database.rows<ShareRow>(
      `SELECT s.id, s.entry_id AS "entryId", s.author_id AS "authorId", s.reader_id AS "readerId",
              a.given_name AS "authorGivenName", a.family_name AS "authorFamilyName",
              r.given_name AS "readerGivenName", r.family_name AS "readerFamilyName",
              v.number AS version, v.sheet, s.purpose, s.shared_on::text AS "sharedOn", s.withdrawn_on::text AS "withdrawnOn"
         FROM share s JOIN entry_version v ON v.id = s.version_id
         LEFT JOIN staff_member a ON a.id = s.author_id LEFT JOIN staff_member r ON r.id = s.reader_id
        WHERE s.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async withdraw(id: string, by: string, on: string): Promise<void> {
    await this.database.touched('UPDATE share SET withdrawn_on = $2, withdrawn_by = $3 WHERE id = $1', [id, on, by]);
  }

  /** What was shared with this reader and is not withdrawn: of whom they meet next first, then newest first. */
  async inbox(readerId: string, today: string, from: InboxPlace | null, count: number): Promise<InboxRow[]> {
    return this.database.rows<InboxRow>(
      `SELECT s.id, m.day::text AS meets, s.author_id AS "authorId", p.given_name AS "givenName", p.family_name AS "familyName", s.purpose,
              v.number AS version, s.shared_on::text AS "sharedOn", s.position,
              NOT EXISTS (SELECT FROM audit_event e WHERE e.share_id = s.id AND e.actor_id = $1) AS "isNew",
              EXISTS (SELECT FROM comment t WHERE t.share_id = s.id AND t.thread_id IS NULL AND t.resolved_on IS NULL
                 AND s.author_id = (SELECT c.writer_id FROM comment c WHERE c.id = t.id OR c.thread_id = t.id ORDER BY c.position DESC, c.id DESC LIMIT 1)) AS answered
         FROM share s JOIN entry_version v ON v.id = s.version_id LEFT JOIN staff_member p ON p.id = s.author_id
         LEFT JOIN (SELECT supervisee_id, min(day) AS day FROM session
                     WHERE supervisor_id = $1 AND finished_on IS NULL AND cancelled_on IS NULL AND day >= $6 GROUP BY supervisee_id) n
           ON n.supervisee_id = s.author_id
        CROSS JOIN LATERAL (SELECT coalesce(n.day, 'infinity') AS day) m
        WHERE s.reader_id = $1 AND s.withdrawn_on IS NULL
          AND (m.day > $7::date OR (m.day = $7::date AND (s.shared_on, s.position, s.id) < ($2::date, $3, $4::uuid)))
        ORDER BY m.day, s.shared_on DESC, s.position DESC, s.id DESC LIMIT $5`,
      [readerId, from?.sharedOn ?? 'infinity', from?.position ?? 0, from?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', count, today, from?.meets ?? '-infinity'],
    );
  }

  /** Writes down what a reader did with somebody's text, in the same transaction as the doing. */
  async audit(event: { at: Date; actorId: string; action: 'opened' | 'commented'; authorId: string; shareId: string }): Promise<void> {
    await this.database.touched(
      'INSERT INTO audit_event (happened_at, actor_id, action, author_id, share_id) VALUES ($1, $2, $3, $4, $5)',
      [event.at, event.actorId, event.action, event.authorId, event.shareId],
    );
  }

  /** The days on which the reader opened a share, newest first; the author's to know. */
  async openedOn(shareId: string): Promise<string[]> {
    const rows = await this.database.rows<{ day: string }>(
      `SELECT DISTINCT (happened_at AT TIME ZONE 'Europe/London')::date::text AS day FROM audit_event
        WHERE share_id = $1 AND action = 'opened' ORDER BY day DESC`,
      [shareId],
    );
    return rows.map((row) => row.day);
  }
}
