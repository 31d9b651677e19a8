import { Injectable } from '@nestjs/common';
import type { DisclosureCovers, DisclosureReason, StaffGroup } from '@afterword/journal';
import type { AuditedAction } from '../../audit';
import type { Picture } from '../../platform/database';

/** What stands of somebody in their account. */
export interface HeldAccountRow {
  readonly organisation: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly staffGroup: StaffGroup;
  readonly team: string | null;
  readonly endsOn: string | null;
  readonly suspendedOn: string | null;
  readonly leftOn: string | null;
}

export interface HeldRoleRow {
  readonly role: 'educator' | 'administrator' | 'governance';
  readonly from: string;
  readonly until: string | null;
  /** by which sign-in of the organisation it came, and its group; null where a person gave it */
  readonly provider: string | null;
  readonly group: string | null;
}

export interface HeldSupervisionRow {
  readonly supervises: boolean;
  readonly with: string;
  readonly type: string;
  readonly from: string;
  readonly until: string | null;
}

export interface HeldEventRow {
  readonly on: string;
  readonly action: AuditedAction;
  readonly role: 'educator' | 'administrator' | 'governance' | null;
  readonly by: string | null;
}

/** What somebody has written, shared, been sent and promised, in numbers that they alone are shown. */
export interface HeldCountsRow {
  readonly versions: number;
  readonly earlierSaves: number;
  readonly sharesNow: number;
  readonly sharesWithdrawn: number;
  readonly commentsOnMine: number;
  readonly opened: number;
  readonly countedTags: number;
  readonly readable: number;
  readonly commentDrafts: number;
  readonly privateNotes: number;
  readonly sessions: number;
  readonly agreements: number;
  readonly commitments: number;
  readonly concernNotes: number;
  readonly groups: number;
  readonly teamReflections: number;
  readonly limitsRead: number | null;
  readonly marksBriefings: boolean;
  readonly closesOn: string | null;
  readonly entriesErasedOn: string | null;
}

export interface HeldWayInRow {
  readonly what: string;
  readonly since: string | null;
}

export interface HeldMonthRow {
  readonly month: string;
  readonly entries: number;
  readonly days: number;
}

/** Who may, or could, read by law what somebody wrote, as far as they may know. */
export interface HeldReadingRow {
  readonly reader: string;
  readonly approvedBy: string;
  readonly covers: DisclosureCovers;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly reason: DisclosureReason;
  readonly reference: string;
  readonly approvedOn: string;
  readonly until: string;
  /** the days on which something of it was opened, each once, oldest first */
  readonly openedOn: readonly string[];
}

const MOST_EVENTS = 1_000;
const OF_ONE = {
  versions: 'SELECT count(*) FROM entry_version WHERE author_id = $1',
  earlierSaves: 'SELECT count(*) FROM earlier_save WHERE author_id = $1',
  sharesNow: 'SELECT count(*) FROM share WHERE author_id = $1 AND withdrawn_on IS NULL',
  sharesWithdrawn: 'SELECT count(*) FROM share WHERE author_id = $1 AND withdrawn_on IS NOT NULL',
  commentsOnMine: 'SELECT count(*) FROM comment WHERE author_id = $1 AND writer_id <> $1',
  opened: `SELECT count(DISTINCT share_id) FROM audit_event WHERE author_id = $1 AND action = 'opened'`,
  countedTags: 'SELECT count(*) FROM counted_tag WHERE author_id = $1',
  readable: 'SELECT count(*) FROM share WHERE reader_id = $1 AND withdrawn_on IS NULL',
  commentDrafts: 'SELECT count(*) FROM comment_draft WHERE writer_id = $1',
  privateNotes: 'SELECT count(*) FROM private_note WHERE writer_id = $1',
  sessions: 'SELECT count(*) FROM session WHERE $1 IN (supervisee_id, supervisor_id)',
  agreements: 'SELECT count(*) FROM agreement WHERE $1 IN (supervisee_id, supervisor_id)',
  commitments: 'SELECT count(*) FROM commitment WHERE $1 IN (supervisee_id, supervisor_id)',
  concernNotes: 'SELECT count(*) FROM concern_note WHERE $1 IN (supervisee_id, supervisor_id)',
  groups: 'SELECT count(DISTINCT group_supervision_id) FROM took_part WHERE $1 IN (supervisee_id, supervisor_id)',
  teamReflections: 'SELECT count(*) FROM team_reflection WHERE recorded_by = $1',
} as const;
const COUNTS = Object.entries(OF_ONE).map(([name, sql]) => `(${sql})::integer AS "${name}"`).join(', ');

/**
 * What is held of somebody. The same statements for themselves and for an administrator who answers a request of theirs: row level
 * security shows each what is theirs to see. Never a word that anybody wrote.
 */
@Injectable()
export class HeldRepository {
  async account(asked: Picture, id: string): Promise<HeldAccountRow | null> {
    const rows = await asked.rows<HeldAccountRow>(
      `SELECT coalesce((SELECT o.name FROM organisation o), '') AS organisation, s.given_name AS "givenName", s.family_name AS "familyName", s.email, s.job_title AS "jobTitle",
              s.staff_group AS "staffGroup", t.name AS team, s.ends_on::text AS "endsOn", s.suspended_on::text AS "suspendedOn", s.left_on::text AS "leftOn"
         FROM staff_member s LEFT JOIN team t ON t.id = s.team_id WHERE s.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async roles(asked: Picture, id: string): Promise<HeldRoleRow[]> {
    return asked.rows<HeldRoleRow>(
      `SELECT role, granted_on::text AS "from", revoked_on::text AS "until", provider_name AS provider, provider_group AS "group" FROM role_grant WHERE staff_id = $1 AND role <> 'governance-asked' ORDER BY granted_on, role`, [id]);
  }

  /** All of one's own. */
  async ownSupervisions(asked: Picture, id: string): Promise<HeldSupervisionRow[]> {
    return asked.rows<HeldSupervisionRow>(
      `SELECT s.supervisor_id = $1 AS supervises, coalesce(p.given_name || ' ' || p.family_name, '') AS "with", s.type, s.started_on::text AS "from", s.ended_on::text AS "until"
         FROM supervision s LEFT JOIN staff_member p ON p.id = CASE WHEN s.supervisor_id = $1 THEN s.supervisee_id ELSE s.supervisor_id END
        WHERE $1 IN (s.supervisee_id, s.supervisor_id) ORDER BY s.started_on, s.id`,
      [id],
    );
  }

  /** Those that administrators arrange; restorative ones are not among them. */
  async arrangedSupervisions(asked: Picture, id: string): Promise<HeldSupervisionRow[]> {
    return asked.rows<HeldSupervisionRow>(
      `SELECT supervisor_id = $1 AS supervises, given_name || ' ' || family_name AS "with", type, started_on::text AS "from", ended_on::text AS "until"
         FROM app.supervisions_around($1) ORDER BY started_on, id`,
      [id],
    );
  }

  /** What was done to their account, oldest first, at most 1,000; named where whoever asks may see the name. */
  async events(asked: Picture, id: string): Promise<HeldEventRow[]> {
    return asked.rows<HeldEventRow>(
      `SELECT (e.happened_at AT TIME ZONE 'Europe/London')::date::text AS "on", e.action, replace(g.role, '-asked', '') AS role,
              CASE WHEN e.action LIKE 'role-%-by-group' THEN g.provider_name WHEN e.actor_id IS NULL THEN 'Afterword' WHEN e.actor_id <> e.subject_id THEN coalesce(n.given_name || ' ' || n.family_name, m.given_name || ' ' || m.family_name) END AS by
         FROM administration_event e LEFT JOIN app.names_of_who_acted() n ON n.id = e.actor_id LEFT JOIN staff_member m ON m.id = e.actor_id
         LEFT JOIN role_grant g ON g.id = e.about_id
        WHERE e.subject_id = $1 ORDER BY e.happened_at, e.id LIMIT ${MOST_EVENTS}`,
      [id],
    );
  }

  async counts(asked: Picture, id: string): Promise<HeldCountsRow> {
    const [row] = await asked.rows<HeldCountsRow>(
      `SELECT ${COUNTS}, (SELECT version FROM limits_reading WHERE staff_id = $1) AS "limitsRead", EXISTS (SELECT FROM read_marks WHERE staff_id = $1) AS "marksBriefings",
              (SELECT erase_on::text FROM account_closing WHERE staff_id = $1) AS "closesOn",
              (SELECT erase_on::text FROM entries_erasure WHERE staff_id = $1) AS "entriesErasedOn"`,
      [id],
    );
    if (!row) throw new Error('Counting came back empty.');
    return row;
  }

  /** How many entries were begun in each month, and on how many days of it, oldest first. */
  async months(asked: Picture, id: string): Promise<HeldMonthRow[]> {
    return asked.rows<HeldMonthRow>(
      `SELECT to_char(created_on, 'YYYY-MM') AS month, count(*)::integer AS entries, count(DISTINCT created_on)::integer AS days
         FROM entry WHERE author_id = $1 GROUP BY 1 ORDER BY 1`,
      [id],
    );
  }

  /** What was told to whoever asks of readings of what they wrote, newest first. */
  async readings(asked: Picture, id: string): Promise<HeldReadingRow[]> {
    return asked.rows<HeldReadingRow>(
      `SELECT coalesce(r.given_name || ' ' || r.family_name, '') AS reader, coalesce(a.given_name || ' ' || a.family_name, '') AS "approvedBy", d.covers, d.from_day::text AS "fromDay",
              d.until_day::text AS "untilDay", d.reason, d.reference, d.approved_on::text AS "approvedOn", least(d.ended_on, d.ends_on)::text AS until,
              ARRAY(SELECT DISTINCT (e.happened_at AT TIME ZONE 'Europe/London')::date::text FROM audit_event e WHERE e.disclosure_id = d.id ORDER BY 1) AS "openedOn"
         FROM disclosure d LEFT JOIN app.names_in_governance() r ON r.id = d.asked_by LEFT JOIN app.names_in_governance() a ON a.id = d.approved_by
        WHERE d.author_id = $1 AND d.approved_on IS NOT NULL ORDER BY d.approved_on DESC, d.id`,
      [id],
    );
  }

  /** How whoever asks gets in, and where they are signed in. */
  async waysIn(asked: Picture, at: Date): Promise<HeldWayInRow[]> {
    return asked.rows<HeldWayInRow>(
      `SELECT 'Second step' AS what, set_on::text AS since FROM app.own_second_factor() WHERE set_on IS NOT NULL
       UNION ALL SELECT 'Passkey: ' || name, added_on::text FROM app.own_passkeys()
       UNION ALL SELECT 'Linked sign-in of the organisation', linked_on::text FROM app.own_identities()
       UNION ALL SELECT 'Signed in: ' || coalesce(device, 'a browser'), begun_on::text FROM app.own_sign_ins(''::bytea, $1)`,
      [at],
    );
  }
}
