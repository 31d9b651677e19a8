import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SessionFacts, SupervisionFacts } from './session.policy';

export interface SupervisionOfTwo extends SupervisionFacts {
  readonly id: string;
  readonly type: SessionFacts['type'];
  readonly superviseeName: string;
  readonly supervisorName: string;
  readonly superviseeLeft: boolean;
  readonly supervisorLeft: boolean;
}

/** A session as stored, with its supervision and the names of its people. */
export interface SessionRow extends SessionFacts {
  readonly id: string;
  readonly supervisionId: string;
  readonly superviseeGivenName: string;
  readonly superviseeFamilyName: string;
  readonly supervisorGivenName: string;
  readonly supervisorFamilyName: string;
  readonly day: string;
  readonly beginsAt: string;
  readonly minutes: number;
  readonly arrangement: number;
  readonly place: string | null;
  readonly checksRevision: number;
  readonly checks: string | null;
  readonly revision: number;
  readonly cancelledBy: string | null;
  readonly reason: string | null;
}

export interface SummaryRow {
  readonly id: string;
  readonly day: string;
  readonly beginsAt: string;
  readonly minutes: number;
  readonly finishedOn: string | null;
  readonly confirmedOn: string | null;
  readonly cancelledOn: string | null;
}

export interface Arrangement {
  readonly day: string;
  readonly beginsAt: string;
  readonly minutes: number;
  readonly arrangement: number;
  readonly place: string | null;
}

const SUMMARY = `s.id, s.day::text AS day, to_char(s.begins_at, 'HH24:MI') AS "beginsAt", s.minutes,
  s.finished_on::text AS "finishedOn", s.confirmed_on::text AS "confirmedOn", s.cancelled_on::text AS "cancelledOn"`;

/** Sessions as stored. Row level security shows them to their two people. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async supervision(id: string): Promise<SupervisionOfTwo | null> {
    const rows = await this.database.rows<SupervisionOfTwo>(
      `SELECT v.id, v.supervisee_id AS "superviseeId", v.supervisor_id AS "supervisorId", v.type, v.ended_on::text AS "endedOn",
              e.given_name AS "superviseeName", r.given_name AS "supervisorName",
              e.left_on IS NOT NULL AS "superviseeLeft", r.left_on IS NOT NULL AS "supervisorLeft"
         FROM supervision v JOIN staff_member e ON e.id = v.supervisee_id JOIN staff_member r ON r.id = v.supervisor_id WHERE v.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async find(id: string): Promise<SessionRow | null> {
    const rows = await this.database.rows<SessionRow>(
      `SELECT ${SUMMARY}, s.supervision_id AS "supervisionId", s.supervisee_id AS "superviseeId", s.supervisor_id AS "supervisorId",
              v.type, v.ended_on::text AS "endedOn", e.given_name AS "superviseeGivenName", e.family_name AS "superviseeFamilyName",
              r.given_name AS "supervisorGivenName", r.family_name AS "supervisorFamilyName", s.arrangement, s.place,
              s.checks_revision AS "checksRevision", s.checks, s.revision, s.cancelled_by AS "cancelledBy", s.reason
         FROM session s JOIN supervision v ON v.id = s.supervision_id
         JOIN staff_member e ON e.id = s.supervisee_id JOIN staff_member r ON r.id = s.supervisor_id WHERE s.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Sessions of a supervision, newest first. */
  async of(supervisionId: string, from: { readonly day: string; readonly id: string } | null, count: number): Promise<SummaryRow[]> {
    return this.database.rows<SummaryRow>(
      `SELECT ${SUMMARY} FROM session s WHERE s.supervision_id = $1 AND (s.day, s.id) < ($2::date, $3::uuid) ORDER BY s.day DESC, s.id DESC LIMIT $4`,
      [supervisionId, from?.day ?? 'infinity', from?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', count],
    );
  }

  /** Lets nobody else plan for either of these two until the transaction ends. */
  async holdDiaries(people: readonly string[]): Promise<void> {
    await this.database.rows('SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM (SELECT unnest($1::text[]) AS id ORDER BY 1) people', [[...people]]);
  }

  /** Whether another session that the person who asks can see lies at this time. */
  async overlaps(id: string, { day, beginsAt, minutes }: Pick<Arrangement, 'day' | 'beginsAt' | 'minutes'>): Promise<boolean> {
    const rows = await this.database.rows(
      `SELECT id FROM session s WHERE s.id <> $1 AND s.cancelled_on IS NULL AND s.confirmed_on IS NULL AND s.day BETWEEN $2::date - 1 AND $2::date + 1
          AND tsrange(s.day + s.begins_at, s.day + s.begins_at + s.minutes * interval '1 minute')
           && tsrange($2::date + $3::time, $2::date + $3::time + $4 * interval '1 minute') LIMIT 1`,
      [id, day, beginsAt, minutes],
    );
    return rows.length > 0;
  }

  /** Plans a session; false when the id is taken. */
  async plan(id: string, supervision: SupervisionOfTwo, by: string, on: string, when: Arrangement): Promise<boolean> {
    const planned = await this.database.touched(
      `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement, place)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING`,
      [id, supervision.id, supervision.superviseeId, supervision.supervisorId, by, on, when.day, when.beginsAt, when.minutes, when.arrangement, when.place],
    );
    return planned === 1;
  }

  async move(id: string, when: Arrangement): Promise<number> {
    return this.database.touched(
      'UPDATE session SET day = $2, begins_at = $3, minutes = $4, arrangement = $5, place = $6 WHERE id = $1 AND arrangement = $5 - 1',
      [id, when.day, when.beginsAt, when.minutes, when.arrangement, when.place],
    );
  }

  async cancel(id: string, by: string, on: string, reason: string | null): Promise<void> {
    await this.database.touched('UPDATE session SET cancelled_on = $2, cancelled_by = $3, reason = $4 WHERE id = $1', [id, on, by, reason]);
  }

  async check(id: string, revision: number, checks: string): Promise<number> {
    return this.database.touched('UPDATE session SET checks_revision = $2, checks = $3 WHERE id = $1 AND checks_revision = $2 - 1', [id, revision, checks]);
  }

  /** The revision as it stands, held until the transaction ends; null once the session is closed. */
  async hold(id: string): Promise<number | null> {
    const rows = await this.database.rows<{ revision: number }>('SELECT revision FROM session WHERE id = $1 FOR UPDATE', [id]);
    return rows[0]?.revision ?? null;
  }

  /** Writes down that the first, or both, have confirmed. */
  async finish(id: string, on: string, both: boolean): Promise<void> {
    await this.database.touched('UPDATE session SET finished_on = coalesce(finished_on, $2), confirmed_on = CASE WHEN $3 THEN $2::date END WHERE id = $1', [id, on, both]);
  }

  /** The session that comes next in a supervision: the first that is neither finished nor cancelled. */
  async next(supervisionId: string): Promise<string | null> {
    const rows = await this.database.rows<{ id: string }>(
      'SELECT id FROM session WHERE supervision_id = $1 AND finished_on IS NULL AND cancelled_on IS NULL ORDER BY day, begins_at, id LIMIT 1',
      [supervisionId],
    );
    return rows[0]?.id ?? null;
  }
}
