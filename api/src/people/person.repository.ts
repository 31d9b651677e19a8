import { Injectable } from '@nestjs/common';
import type { StaffGroup } from '@afterword/journal';
import type { AuditedAction } from '../audit';
import { Database, sqlState } from '../platform/database';
import type { PeopleProblem, PersonRequest } from './person.dto';
import type { PersonState } from './person.policy';
import type { ProblemCount, TeamName } from './person.response';

export interface PersonRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly jobTitle: string;
  /** null until an administrator says, of whoever a directory brought in with a job that nobody here has */
  readonly staffGroup: StaffGroup | null;
  readonly team: TeamName | null;
  readonly endsOn: string | null;
  readonly leftOn: string | null;
  readonly revision: number;
  readonly state: PersonState;
  readonly supervisors: string[];
  readonly problems: PeopleProblem[];
  readonly roles: ('educator' | 'administrator' | 'governance')[];
  readonly resetAskedBy: string | null;
}

/** The same, for the administrator who asks about this one person. */
export interface FoundPersonRow extends PersonRow {
  readonly askerIsNew: boolean;
  readonly firstLeads: boolean;
  /** when and by whom it was asked that they become an information-governance lead; null where nothing waits */
  readonly leadAsked: { readonly on: string; readonly by: string } | null;
  /** who may agree to a new lead */
  readonly leadsWhoAgree: readonly string[];
  /** the first day on which their address will have stood for a week; null where it is their first */
  readonly addressStandsFrom: string | null;
  /** the sign-in of the organisation whose group made them an educator; null where a person did */
  readonly educatorBy: string | null;
}

export interface PersonEventRow {
  readonly on: string;
  readonly by: string;
  readonly action: AuditedAction;
  /** which role was given or taken back */
  readonly role: 'educator' | 'administrator' | 'governance' | null;
}

/** A place in the list: whoever has something to be seen to, others, those who left; then by name. */
export interface ListedPersonRow extends PersonRow {
  readonly rank: number;
  readonly sortedBy: string;
}

export interface PeopleWanted {
  readonly words: string | null;
  readonly problem: PeopleProblem | null;
  readonly left: boolean;
  readonly after: Pick<ListedPersonRow, 'rank' | 'sortedBy' | 'id'> | null;
}

/** The code beside a link, before it is mailed: random bytes of which it is made, and what it is known by. */
export interface QueuedCode {
  readonly id: string;
  readonly seed: Buffer;
  readonly hash: Buffer;
}

type MadeLink = 'invite' | 'reset' | 'alone' | 'address-new';

const COLUMNS = `p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email, p.job_title AS "jobTitle", p.staff_group AS "staffGroup",
              CASE WHEN t.id IS NOT NULL THEN jsonb_build_object('id', t.id, 'name', t.name) END AS team,
              p.ends_on::text AS "endsOn", p.left_on::text AS "leftOn", p.revision, p.state, p.supervisors, p.problems, p.roles, p.reset_asked_by AS "resetAskedBy"`;
const RANK = `CASE WHEN p.state = 'left' THEN 2 WHEN p.problems <@ ARRAY['not-yet-in'] THEN 1 ELSE 0 END`;
const SORTED_BY = `lower(p.family_name || ' ' || p.given_name)`;

/** The people of the house. The database shows them to an administrator alone. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async list({ words, problem, left, after }: PeopleWanted, most: number): Promise<ListedPersonRow[]> {
    return this.database.rows<ListedPersonRow>(
      `SELECT ${COLUMNS}, ${RANK} AS rank, ${SORTED_BY} AS "sortedBy"
         FROM app.people_of_house() p LEFT JOIN team t ON t.id = p.team_id
        WHERE ($1::text IS NULL OR position($1 IN lower(p.given_name || ' ' || p.family_name || ' ' || p.email || ' ' || p.job_title)) > 0)
          AND ($2::text IS NULL OR $2 = ANY (p.problems)) AND ($3 OR p.state <> 'left')
          AND ($4::integer IS NULL OR (${RANK}, ${SORTED_BY}, p.id) > ($4, $5::text, $6::uuid))
        ORDER BY rank, "sortedBy", p.id LIMIT $7`,
      [words, problem, left, after?.rank ?? null, after?.sortedBy ?? null, after?.id ?? null, most],
    );
  }

  async problems(): Promise<{ readonly working: number; readonly problems: ProblemCount[] }> {
    const rows = await this.database.rows<{ problem: PeopleProblem | null; people: number }>(
      `SELECT problem, count(*)::integer AS people FROM app.people_of_house() p LEFT JOIN LATERAL unnest(p.problems || ARRAY[NULL]) AS problem ON true
        WHERE p.state <> 'left' GROUP BY problem ORDER BY problem`,
    );
    return {
      working: rows.find(({ problem }) => problem === null)?.people ?? 0,
      problems: rows.flatMap(({ problem, people }) => (problem === null ? [] : [{ problem, people }])),
    };
  }

  async find(id: string): Promise<FoundPersonRow | null> {
    const rows = await this.database.rows<FoundPersonRow>(
      `SELECT ${COLUMNS}, app.is_new_administrator(app.staff_id()) AS "askerIsNew", app.first_leads() AS "firstLeads",
              (SELECT (s.email_changed_on + 7)::text FROM staff_member s WHERE s.id = p.id) AS "addressStandsFrom",
              (SELECT jsonb_build_object('on', g.granted_on, 'by', coalesce((SELECT n.given_name || ' ' || n.family_name FROM administration_event e JOIN staff_member n ON n.id = e.actor_id
                        WHERE e.subject_id = p.id AND e.about_id = g.id AND e.action = 'role-asked' LIMIT 1), ''))
                 FROM role_grant g WHERE g.staff_id = p.id AND g.role = 'governance-asked' AND g.revoked_on IS NULL) AS "leadAsked",
              ARRAY(SELECT s.given_name || ' ' || s.family_name FROM app.leads_who_agree() l JOIN staff_member s ON s.id = l.id ORDER BY s.family_name, s.given_name, s.id) AS "leadsWhoAgree",
              (SELECT g.provider_name FROM role_grant g WHERE g.staff_id = p.id AND g.provider IS NOT NULL AND g.revoked_on IS NULL) AS "educatorBy"
         FROM app.people_of_house() p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async nameOf(id: string): Promise<string | null> {
    const rows = await this.database.rows<{ name: string }>(`SELECT given_name || ' ' || family_name AS name FROM staff_member WHERE id = $1`, [id]);
    return rows[0]?.name ?? null;
  }

  async teams(): Promise<TeamName[]> {
    return this.database.rows<TeamName>('SELECT id, name FROM team WHERE closed_on IS NULL ORDER BY kind DESC, name, id');
  }

  /** Whether somebody can be put in it: it is open, or they are in it already. */
  async hasTeam(id: string, personId: string): Promise<boolean> {
    return (await this.database.rows('SELECT FROM team t WHERE id = $1 AND (closed_on IS NULL OR EXISTS (SELECT FROM staff_member s WHERE s.id = $2 AND s.team_id = t.id))', [id, personId])).length > 0;
  }

  /** Who else has this e-mail address, now or once. */
  async holderOf(email: string): Promise<string | null> {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM staff_member WHERE lower(email) = lower($1)', [email]);
    return rows[0]?.id ?? null;
  }

  /** Whether somebody new came of it; false where the id or the e-mail address names somebody already. */
  async bringIn(id: string, person: PersonRequest): Promise<boolean> {
    const { email, givenName, familyName, jobTitle, staffGroup, teamId, endsOn } = person;
    return (await this.database.touched(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, team_id, ends_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [id, email, givenName, familyName, jobTitle, staffGroup, teamId, endsOn],
    )) > 0;
  }

  /** Whether the revision was still the stored one. A move counts from today on. */
  async change(id: string, revision: number, today: string, person: PersonRequest): Promise<boolean> {
    const { email, givenName, familyName, jobTitle, staffGroup, teamId, endsOn } = person;
    return (await this.database.touched(
      `UPDATE staff_member SET email = $4, given_name = $5, family_name = $6, job_title = $7, staff_group = $8, team_id = $9, ends_on = $10, revision = revision + 1,
              placed_on = CASE WHEN (team_id, staff_group) IS DISTINCT FROM ($9::uuid, $8) THEN $3::date ELSE placed_on END
        WHERE id = $1 AND revision = $2 AND left_on IS NULL`,
      [id, revision, today, email, givenName, familyName, jobTitle, staffGroup, teamId, endsOn],
    )) > 0;
  }

  async suspend(id: string, on: string | null): Promise<void> {
    await this.keepingAnAdministrator(() =>
      this.database.touched('UPDATE staff_member SET suspended_on = $2, revision = revision + 1 WHERE id = $1 AND left_on IS NULL', [id, on]));
  }

  async leave(id: string, on: string): Promise<void> {
    await this.keepingAnAdministrator(() =>
      this.database.touched('UPDATE staff_member SET left_on = $2, revision = revision + 1 WHERE id = $1 AND left_on IS NULL', [id, on]));
  }

  /** Whether somebody who left is back, in the same account; false for one that was erased. */
  async bringBack(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ back: boolean }>('SELECT app.bring_back($1) AS back', [id]);
    return rows[0]?.back ?? false;
  }

  /** The grant that came of it; null where somebody granted the same meanwhile. */
  async grant(id: string, role: string, on: string): Promise<string | null> {
    const rows = await this.database.rows<{ id: string }>('INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id', [id, role, on]);
    return rows[0]?.id ?? null;
  }

  async currentGrant(id: string, role: string): Promise<string | null> {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM role_grant WHERE staff_id = $1 AND role = $2 AND revoked_on IS NULL', [id, role]);
    return rows[0]?.id ?? null;
  }

  async revoke(id: string, role: string, on: string): Promise<void> {
    await this.keepingAnAdministrator(() =>
      this.database.touched('UPDATE role_grant SET revoked_on = $3 WHERE staff_id = $1 AND role = $2 AND revoked_on IS NULL', [id, role, on]));
  }

  /** What administrators did to somebody, newest first. */
  async events(id: string): Promise<PersonEventRow[]> {
    return this.database.rows<PersonEventRow>(
      `SELECT (e.happened_at AT TIME ZONE 'Europe/London')::date::text AS "on", e.action, replace(g.role, '-asked', '') AS role,
              CASE WHEN e.action IN ('last-day-passed', 'lead-named') THEN 'Afterword' WHEN e.action LIKE 'role-%-by-group' THEN g.provider_name ELSE coalesce(a.given_name || ' ' || a.family_name, '') END AS by
         FROM administration_event e LEFT JOIN app.names_of_staff(ARRAY(SELECT actor_id FROM administration_event WHERE subject_id = $1)) a ON a.id = e.actor_id LEFT JOIN role_grant g ON g.id = e.about_id
        WHERE e.subject_id = $1 ORDER BY e.happened_at DESC, e.id DESC LIMIT 50`,
      [id],
    );
  }

  /** Asks another administrator for a link to a new password; false for whoever cannot sign in. */
  async askReset(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ asked: boolean }>('SELECT app.ask_reset($1) AS asked', [id]);
    return rows[0]?.asked ?? false;
  }

  /** Of which kind the link is; `alone` where no other administrator asked for it, `address-new` where the code would go to one, null for whoever cannot sign in. */
  async makeLink(hash: Buffer, id: string, until: Date, code: QueuedCode | null, at: Date): Promise<MadeLink | null> {
    const coded = code && JSON.stringify({ id: code.id, seed: code.seed.toString('hex'), hash: code.hash.toString('hex') });
    const rows = await this.database.rows<{ kind: MadeLink | null }>('SELECT app.make_coded_link($1, $2, $3, $4, $5) AS kind', [hash, id, until, coded, at]);
    return rows[0]?.kind ?? null;
  }

  private async keepingAnAdministrator(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (sqlState(error) === '23514' && constraintOf(error) === 'an_administrator_stays') throw new LastOne();
      throw error;
    }
  }
}

/** The database refused what would leave the house without an administrator. */
export class LastOne extends Error {}

function constraintOf(error: unknown): string | undefined {
  return (error as { constraint?: string; driverError?: { constraint?: string } }).driverError?.constraint ?? (error as { constraint?: string }).constraint;
}
