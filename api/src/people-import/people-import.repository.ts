import { Injectable } from '@nestjs/common';
import { NewAdministrators } from '../identity';
import type { PersonRequest } from '../people';
import { Database } from '../platform/database';
import type { ArrangedType, House, HousePerson, HouseSupervision, HouseTeam } from './house';
import type { ImportCounts } from './people-import.response';

export interface ImportRow extends ImportCounts {
  readonly id: string;
  readonly on: string;
  readonly by: string;
  readonly notYetIn: number;
}

export interface InvitedRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

const PERSON = `id uuid, email text, "givenName" text, "familyName" text, "jobTitle" text, "staffGroup" text, "teamId" uuid, "endsOn" date`;
const COUNTS = ['added', 'changed', 'moved', 'leaving', 'educators', 'supervisionsBegun', 'supervisionsEnded'] as const;

/** Reads the whole house for an administrator and changes many people in a few statements, each as the person's page changes one. */
@Injectable()
export class PeopleImportRepository {
  constructor(private readonly database: Database, private readonly newAdministrators: NewAdministrators) {}

  /** Waits for an import that is being done just now: one after the other, and the second sees what the first did. */
  async waitForOthers(): Promise<void> {
    await this.database.rows('SELECT FROM pg_advisory_xact_lock(7301150)');
  }

  async house(): Promise<House> {
    const people = await this.database.rows<HousePerson>(
      `SELECT id, email, given_name AS "givenName", family_name AS "familyName", job_title AS "jobTitle", staff_group AS "staffGroup", team_id AS "teamId",
              ends_on::text AS "endsOn", left_on::text AS "leftOn", state, revision, roles FROM app.people_of_house() ORDER BY id`,
    );
    const supervisions = await this.database.rows<HouseSupervision>(
      `SELECT id, supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", type FROM app.supervisions_of_house() ORDER BY id`);
    return { people, supervisions, teams: await this.teams(), askerIsNew: await this.newAdministrators.isAsker() };
  }

  /** How many of these came in; fewer where an id or an e-mail address was taken meanwhile. */
  async bringIn(people: readonly (PersonRequest & { readonly id: string })[]): Promise<number> {
    const came = await this.database.touched(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, team_id, ends_on)
       SELECT p.id, p.email, p."givenName", p."familyName", p."jobTitle", p."staffGroup", p."teamId", p."endsOn" FROM jsonb_to_recordset($1::jsonb) AS p (${PERSON})
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(people)],
    );
    // What this connection planned while the house was small would read everybody for each row that points at one.
    await this.database.touched('DISCARD PLANS');
    return came;
  }

  /** How many of these still had the revision that was seen. */
  async change(people: readonly (PersonRequest & { readonly id: string; readonly revision: number })[], today: string): Promise<number> {
    return this.database.touched(
      `UPDATE staff_member s SET given_name = p."givenName", family_name = p."familyName", job_title = p."jobTitle", staff_group = p."staffGroup", team_id = p."teamId",
              ends_on = p."endsOn", revision = s.revision + 1,
              placed_on = CASE WHEN (s.team_id, s.staff_group) IS DISTINCT FROM (p."teamId", p."staffGroup") THEN $2::date ELSE s.placed_on END
         FROM jsonb_to_recordset($1::jsonb) AS p (${PERSON}, revision integer)
        WHERE s.id = p.id AND s.revision = p.revision AND s.left_on IS NULL`,
      [JSON.stringify(people), today],
    );
  }

  async leave(ids: readonly string[], today: string): Promise<number> {
    return this.database.touched('UPDATE staff_member SET left_on = $2, revision = revision + 1 WHERE id = ANY ($1::uuid[]) AND left_on IS NULL', [ids, today]);
  }

  /** The grants that came of it. */
  async makeEducators(ids: readonly string[], today: string): Promise<{ readonly id: string; readonly staffId: string }[]> {
    return this.database.rows(
      `INSERT INTO role_grant (staff_id, role, granted_on) SELECT id, 'educator', $2 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING RETURNING id, staff_id AS "staffId"`, [ids, today]);
  }

  /** How many of these were still going on. */
  async end(ids: readonly string[]): Promise<number> {
    const rows = await this.database.rows<{ ended: number }>('SELECT count(*) FILTER (WHERE app.end_supervision(id))::integer AS ended FROM unnest($1::uuid[]) AS id', [ids]);
    return rows[0]?.ended ?? 0;
  }

  /** Fails, so that the request is tried again and looks anew, where one of these cannot begin any more. */
  async begin(supervisions: readonly { readonly id: string; readonly superviseeId: string; readonly supervisorId: string; readonly type: ArrangedType }[]): Promise<void> {
    await this.database.rows('SELECT app.begin_supervisions($1)', [JSON.stringify(supervisions)]);
  }

  async keep(id: string, by: string, at: Date, counts: ImportCounts): Promise<void> {
    await this.database.touched(
      `INSERT INTO people_import (id, imported_by, imported_at, added, changed, moved, leaving, educators, supervisions_begun, supervisions_ended)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, by, at, ...COUNTS.map((count) => counts[count])],
    );
  }

  /** The last imports, newest first; or one of them. */
  async imports(id: string | null, most: number): Promise<ImportRow[]> {
    return this.database.rows<ImportRow>(
      `SELECT i.id, (i.imported_at AT TIME ZONE 'Europe/London')::date::text AS "on", m.given_name || ' ' || m.family_name AS by, i.added, i.changed, i.moved, i.leaving, i.educators,
              i.supervisions_begun AS "supervisionsBegun", i.supervisions_ended AS "supervisionsEnded", (SELECT count(*)::integer FROM app.invited_by_import(i.id)) AS "notYetIn"
         FROM people_import i JOIN staff_member m ON m.id = i.imported_by
        WHERE $1::uuid IS NULL OR i.id = $1 ORDER BY i.imported_at DESC, i.id LIMIT $2`,
      [id, most],
    );
  }

  async teams(): Promise<HouseTeam[]> {
    return this.database.rows<HouseTeam>('SELECT id, name, closed_on IS NOT NULL AS closed FROM team ORDER BY kind DESC, name, id');
  }

  /** Who came in with an import and has not chosen a password, after somebody in the order of ids. */
  async invited(importId: string, after: string | null, most: number): Promise<InvitedRow[]> {
    return this.database.rows<InvitedRow>(
      `SELECT m.id, m.given_name AS "givenName", m.family_name AS "familyName", m.email FROM app.invited_by_import($1) AS invited (id) JOIN staff_member m ON m.id = invited.id
        WHERE $2::uuid IS NULL OR m.id > $2 ORDER BY m.id LIMIT $3`,
      [importId, after, most],
    );
  }

  /** For whom of these a link was made; an earlier one of theirs works no more. */
  async makeLinks(links: readonly { readonly id: string; readonly hash: Buffer }[], until: Date): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(
      `WITH made AS MATERIALIZED (
         SELECT l.id, app.make_link(decode(l.hash, 'hex'), l.id, $2) AS kind FROM jsonb_to_recordset($1::jsonb) AS l (id uuid, hash text))
       SELECT id FROM made WHERE kind = 'invite'`,
      [JSON.stringify(links.map(({ id, hash }) => ({ id, hash: hash.toString('hex') }))), until],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
