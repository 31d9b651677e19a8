import { Injectable } from '@nestjs/common';
import type { Purpose } from '@afterword/journal';
import { Database } from '../platform/database';

/** One share of an entry, as its author may know it. */
export interface EntryShareRow {
  readonly id: string;
  readonly entryId: string;
  readonly version: number;
  readonly madeFrom: number;
  readonly readerId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly purpose: Purpose;
  readonly sharedOn: string;
  readonly withdrawnOn: string | null;
  readonly openedOn: string[];
  readonly comments: number;
  readonly waiting: number;
}

/** Who has, or had, a version of an author's entries. */
@Injectable()
export class EntrySharesRepository {
  constructor(private readonly database: Database) {}

  /** The shares of these entries, newest version first. Names come by LEFT JOIN: a hidden name must not hide a share. */
  async of(entryIds: readonly string[]): Promise<EntryShareRow[]> {
    if (entryIds.length === 0) return [];
    return this.database.rows<EntryShareRow>(
      `SELECT s.id, s.entry_id AS "entryId", v.number AS version, v.made_from AS "madeFrom", s.reader_id AS "readerId",
              p.given_name AS "givenName", p.family_name AS "familyName", s.purpose, s.shared_on::text AS "sharedOn",
              s.withdrawn_on::text AS "withdrawnOn",
              ARRAY(SELECT DISTINCT (a.happened_at AT TIME ZONE 'Europe/London')::date::text AS day FROM audit_event a
                     WHERE a.share_id = s.id AND a.action = 'opened' ORDER BY day DESC) AS "openedOn",
              (SELECT count(*)::integer FROM comment c WHERE c.share_id = s.id) AS comments,
              (SELECT count(*)::integer FROM comment t
                WHERE t.share_id = s.id AND s.withdrawn_on IS NULL AND t.thread_id IS NULL AND t.resolved_on IS NULL
                  AND (SELECT c.writer_id FROM comment c WHERE c.id = t.id OR c.thread_id = t.id
                        ORDER BY c.position DESC, c.id DESC LIMIT 1) = s.reader_id) AS waiting
         FROM share s JOIN entry_version v ON v.id = s.version_id LEFT JOIN staff_member p ON p.id = s.reader_id
        WHERE s.entry_id = ANY ($1::uuid[]) ORDER BY v.number DESC, s.shared_on DESC, s.id`,
      [entryIds],
    );
  }
}
