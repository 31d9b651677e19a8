import { Injectable } from '@nestjs/common';
import type { Purpose } from '@afterword/journal';
import { Database } from '../platform/database';

export const supervisionTypes = ['professional', 'line-management', 'restorative'] as const;
export type SupervisionType = (typeof supervisionTypes)[number];

/** A supervision with the other of its two people. */
export interface SupervisionRow {
  readonly id: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly staffGroup: string;
  readonly type: SupervisionType;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** An appointment: a day, and a time by the clocks of the hospital. */
export interface AppointmentRow {
  readonly id: string;
  readonly day: string;
  readonly beginsAt: string;
  readonly minutes: number;
}

/** When the two met and meet: days only. */
export interface MetRow {
  readonly nextOn: string | null;
  readonly lastMetOn: string | null;
}

/** What of a supervision waits for the person who asks. */
export interface WaitingRow {
  readonly nextId: string | null;
  /** a record that they have not confirmed as it stands */
  readonly recordId: string | null;
  readonly recordDay: string | null;
  /** a draft they have not answered, or that the other refused */
  readonly agreementWaits: boolean;
}

export type ListedRow = SupervisionRow & MetRow & WaitingRow & { readonly agreed: boolean };
export type CoverRow = SupervisionRow & MetRow & { readonly weeks: number | null };

/** A share between the two, without a word of it. */
export interface BroughtRow {
  readonly id: string;
  readonly entryId: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly sharedOn: string;
  readonly opened: boolean;
  readonly waitsForMe: boolean;
}

const COLUMNS = `s.id, s.supervisee_id AS "superviseeId", s.supervisor_id AS "supervisorId", p.id AS "personId", p.given_name AS "givenName",
              p.family_name AS "familyName", p.job_title AS "jobTitle", p.staff_group AS "staffGroup", s.type,
              s.started_on::text AS "startedOn", s.ended_on::text AS "endedOn"`;

const FROM = `FROM supervision s
         JOIN staff_member p ON p.id = CASE WHEN s.supervisee_id = $1 THEN s.supervisor_id ELSE s.supervisee_id END`;

/** A session that was held, or a group in which both took part, counts as a meeting. */
const MET = `(SELECT min(n.day) FROM session n WHERE n.supervision_id = s.id AND n.cancelled_on IS NULL AND n.finished_on IS NULL
                  AND n.day >= $2::date)::text AS "nextOn",
              greatest(
                (SELECT max(h.day) FROM session h WHERE h.supervision_id = s.id AND h.finished_on IS NOT NULL),
                (SELECT max(g.held_on) FROM took_part t JOIN group_supervision g ON g.id = t.group_supervision_id
                  WHERE t.supervision_id = s.id AND g.withdrawn_on IS NULL))::text AS "lastMetOn"`;

const WAITING = `LEFT JOIN LATERAL (SELECT n.id FROM session n WHERE n.supervision_id = s.id AND n.cancelled_on IS NULL AND n.finished_on IS NULL AND n.day >= $2::date
                    ORDER BY n.day, n.begins_at, n.id LIMIT 1) n ON true
         LEFT JOIN LATERAL (SELECT r.id, r.day FROM session r WHERE r.supervision_id = s.id AND r.finished_on IS NOT NULL AND r.confirmed_on IS NULL AND s.ended_on IS NULL
                       AND NOT EXISTS (SELECT FROM session_confirmation c WHERE c.session_id = r.id AND c.person_id = $1 AND c.revision = r.revision)
                    ORDER BY r.day, r.id LIMIT 1) r ON true
         LEFT JOIN LATERAL (SELECT a.written_by, a.agreed_on,
                       (SELECT w.answer FROM agreement_answer w WHERE w.agreement_id = a.id AND w.person_id = $1 ORDER BY w.position DESC LIMIT 1) AS mine,
                       (SELECT w.answer FROM agreement_answer w WHERE w.agreement_id = a.id AND w.person_id <> $1 ORDER BY w.position DESC LIMIT 1) AS theirs
                     FROM agreement a WHERE a.supervision_id = s.id ORDER BY a.revision DESC LIMIT 1) a ON true`;

/** Supervisions as stored; row level security shows those of the person who asks. */
@Injectable()
export class SupervisionRepository {
  constructor(private readonly database: Database) {}

  /** A person's supervisions with the other person's name, when the two meet and what waits: current ones first, then by name. */
  async of(staffId: string, today: string, count: number): Promise<ListedRow[]> {
    return this.database.rows<ListedRow>(
      `SELECT ${COLUMNS}, ${MET}, EXISTS (SELECT FROM agreement g WHERE g.supervision_id = s.id AND g.agreed_on IS NOT NULL) AS agreed,
              n.id AS "nextId", r.id AS "recordId", r.day::text AS "recordDay",
              coalesce(s.ended_on IS NULL AND a.agreed_on IS NULL
                AND ((a.mine IS NULL AND (a.written_by <> $1 OR a.theirs IS NOT NULL)) OR (a.theirs = 'refused' AND a.mine IS DISTINCT FROM 'refused')), false) AS "agreementWaits"
              ${FROM} ${WAITING} WHERE s.supervisee_id = $1 OR s.supervisor_id = $1
        ORDER BY s.ended_on DESC NULLS FIRST, p.given_name, p.family_name, s.id LIMIT $3`,
      [staffId, today, count],
    );
  }

  /** One of a person's supervisions with when the two meet and how many weeks may pass for the other's staff group, or null. */
  async pageOf(staffId: string, id: string, today: string): Promise<CoverRow | null> {
    const rows = await this.database.rows<CoverRow>(
      `SELECT ${COLUMNS}, w.weeks, ${MET} ${FROM} LEFT JOIN cover_weeks w ON w.staff_group = p.staff_group WHERE s.id = $3 AND $1 IN (s.supervisee_id, s.supervisor_id)`,
      [staffId, today, id],
    );
    return rows[0] ?? null;
  }

  /** One of a person's supervisions, or null. */
  async find(staffId: string, id: string): Promise<SupervisionRow | null> {
    const rows = await this.database.rows<SupervisionRow>(`SELECT ${COLUMNS} ${FROM} WHERE s.id = $2 AND $1 IN (s.supervisee_id, s.supervisor_id)`, [staffId, id]);
    return rows[0] ?? null;
  }

  /** Those whom a person supervises now, with how many weeks may pass for their staff group; null where nobody has said. */
  async cover(supervisorId: string, today: string, count: number): Promise<CoverRow[]> {
    return this.database.rows<CoverRow>(
      `SELECT ${COLUMNS}, w.weeks, ${MET} ${FROM} LEFT JOIN cover_weeks w ON w.staff_group = p.staff_group
        WHERE s.supervisor_id = $1 AND s.ended_on IS NULL ORDER BY p.given_name, p.family_name, s.id LIMIT $3`,
      [supervisorId, today, count],
    );
  }

  /** The session that comes next (of those that were not held, one still to come before one that has passed), and the last that was held. */
  async sessions(supervisionId: string, today: string): Promise<{ readonly next: AppointmentRow | null; readonly last: AppointmentRow | null }> {
    const rows = await this.database.rows<AppointmentRow & { readonly held: boolean }>(
      `(SELECT id, day::text AS day, to_char(begins_at, 'HH24:MI') AS "beginsAt", minutes, false AS held FROM session
         WHERE supervision_id = $1 AND cancelled_on IS NULL AND finished_on IS NULL
         ORDER BY day < $2::date, abs(day - $2::date), begins_at, id LIMIT 1)
       UNION ALL
       (SELECT id, day::text, to_char(begins_at, 'HH24:MI'), minutes, true FROM session
         WHERE supervision_id = $1 AND finished_on IS NOT NULL ORDER BY day DESC, begins_at DESC, id DESC LIMIT 1)`,
      [supervisionId, today],
    );
    const one = (held: boolean): AppointmentRow | null => {
      const row = rows.find((each) => each.held === held);
      return row ? { id: row.id, day: row.day, beginsAt: row.beginsAt, minutes: row.minutes } : null;
    };
    return { next: one(false), last: one(true) };
  }

  /** What the supervisee shares with the supervisor now, newest first, and in which an open thread waits for whoever asks; nothing of it is opened by this. */
  async brought(askerId: string, superviseeId: string, supervisorId: string, count: number): Promise<BroughtRow[]> {
    return this.database.rows<BroughtRow>(
      `SELECT s.id, s.entry_id AS "entryId", v.number AS version, s.purpose, s.shared_on::text AS "sharedOn",
              EXISTS (SELECT FROM audit_event e WHERE e.share_id = s.id AND e.actor_id = $2) AS opened,
              EXISTS (SELECT FROM comment t WHERE t.share_id = s.id AND t.thread_id IS NULL AND t.resolved_on IS NULL
                 AND $4 <> (SELECT c.writer_id FROM comment c WHERE c.id = t.id OR c.thread_id = t.id ORDER BY c.position DESC, c.id DESC LIMIT 1)) AS "waitsForMe"
         FROM (SELECT * FROM share WHERE reader_id = $2 AND author_id = $1 AND withdrawn_on IS NULL
                ORDER BY shared_on DESC, position DESC, id DESC LIMIT $3) s
         JOIN entry_version v ON v.id = s.version_id
        ORDER BY s.shared_on DESC, s.position DESC, s.id DESC`,
      [superviseeId, supervisorId, count, askerId],
    );
  }
}
