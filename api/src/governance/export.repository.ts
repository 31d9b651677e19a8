import { Injectable } from '@nestjs/common';
import type { Purpose } from '@afterword/journal';
import type { Picture } from '../platform/database';
import type { SealedEdit } from '../sharing';

export interface ExportedPersonRow {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly team: string | null;
  readonly organisation: string;
}

export interface ExportedSupervisionRow {
  readonly role: 'supervisee' | 'supervisor';
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly type: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

export interface MonthRow {
  readonly month: string;
  readonly entries: number;
}

export interface ExportedEntryRow {
  readonly id: string;
  readonly createdOn: string;
  readonly position: number;
  readonly revision: number;
  readonly heading: string;
  readonly body: string;
  readonly countsInTrends: boolean;
  readonly versions: number;
}

export interface ExportedShareRow {
  readonly id: string;
  readonly entryId: string;
  readonly version: number;
  readonly sheet: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly purpose: Purpose;
  readonly sharedOn: string;
  readonly withdrawnOn: string | null;
  readonly openedOn: string[];
}

export interface ExportedCommentRow {
  readonly id: string;
  readonly shareId: string;
  readonly entryId: string;
  readonly threadId: string | null;
  readonly byAuthor: boolean;
  readonly writtenOn: string;
  readonly resolvedOn: string | null;
  readonly revision: number;
  readonly body: string;
  readonly edits: readonly SealedEdit[];
}

/** Everything that is one author's, read from one picture of the database. Row level security judges these statements too. */
@Injectable()
export class ExportRepository {
  async person(picture: Picture, staffId: string): Promise<ExportedPersonRow | null> {
    const rows = await picture.rows<ExportedPersonRow>(
      `SELECT s.given_name AS "givenName", s.family_name AS "familyName", s.email, s.job_title AS "jobTitle", t.name AS team,
              (SELECT o.name FROM organisation o) AS organisation
         FROM staff_member s LEFT JOIN team t ON t.id = s.team_id WHERE s.id = $1`,
      [staffId],
    );
    return rows[0] ?? null;
  }

  async supervisions(picture: Picture, staffId: string): Promise<ExportedSupervisionRow[]> {
    return picture.rows<ExportedSupervisionRow>(
      `SELECT CASE WHEN s.supervisee_id = $1 THEN 'supervisee' ELSE 'supervisor' END AS role, p.given_name AS "givenName",
              p.family_name AS "familyName", s.type, s.started_on::text AS "startedOn", s.ended_on::text AS "endedOn"
         FROM supervision s
         LEFT JOIN staff_member p ON p.id = CASE WHEN s.supervisee_id = $1 THEN s.supervisor_id ELSE s.supervisee_id END
        WHERE s.supervisee_id = $1 OR s.supervisor_id = $1 ORDER BY s.started_on DESC, s.id`,
      [staffId],
    );
  }

  /** The months that have entries, newest first, with how many. */
  async months(picture: Picture, authorId: string): Promise<MonthRow[]> {
    return picture.rows<MonthRow>(
      `SELECT to_char(created_on, 'YYYY-MM') AS month, count(*)::integer AS entries
         FROM entry WHERE author_id = $1 GROUP BY 1 ORDER BY 1 DESC`,
      [authorId],
    );
  }

  /** The next so many entries below a place in the journal, newest first. */
  async entries(picture: Picture, authorId: string, from: { position: number; id: string } | null, count: number): Promise<ExportedEntryRow[]> {
    return picture.rows<ExportedEntryRow>(
      `SELECT id, created_on::text AS "createdOn", position, revision, heading, body, counts_in_trends AS "countsInTrends", versions
         FROM entry WHERE author_id = $1 AND (position, id) < ($2, $3) ORDER BY position DESC, id DESC LIMIT $4`,
      [authorId, from?.position ?? 2_147_483_647, from?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', count],
    );
  }

  /** Every share of these entries with its frozen words, oldest first. */
  async shares(picture: Picture, authorId: string, entryIds: readonly string[]): Promise<ExportedShareRow[]> {
    return picture.rows<ExportedShareRow>(
      `SELECT s.id, s.entry_id AS "entryId", v.number AS version, v.sheet, p.given_name AS "givenName", p.family_name AS "familyName",
              s.purpose, s.shared_on::text AS "sharedOn", s.withdrawn_on::text AS "withdrawnOn",
              ARRAY(SELECT DISTINCT (a.happened_at AT TIME ZONE 'Europe/London')::date::text AS day FROM audit_event a
                     WHERE a.share_id = s.id AND a.action = 'opened' ORDER BY day) AS "openedOn"
         FROM share s JOIN entry_version v ON v.id = s.version_id LEFT JOIN staff_member p ON p.id = s.reader_id
        WHERE s.author_id = $1 AND s.entry_id = ANY ($2::uuid[]) ORDER BY v.number, s.shared_on, s.id`,
      [authorId, entryIds],
    );
  }

  /** Every comment on these shares, in the order of writing. */
  async comments(picture: Picture, authorId: string, shareIds: readonly string[]): Promise<ExportedCommentRow[]> {
    return picture.rows<ExportedCommentRow>(
      `SELECT id, share_id AS "shareId", entry_id AS "entryId", thread_id AS "threadId", writer_id = author_id AS "byAuthor",
              written_on::text AS "writtenOn", resolved_on::text AS "resolvedOn", revision, body,
              (SELECT coalesce(json_agg(json_build_object('revision', e.revision, 'editedOn', e.edited_on, 'body', e.body) ORDER BY e.revision), '[]')
                 FROM comment_edit e WHERE e.comment_id = comment.id) AS edits
         FROM comment WHERE author_id = $1 AND share_id = ANY ($2::uuid[]) ORDER BY share_id, position, id`,
      [authorId, shareIds],
    );
  }
}
