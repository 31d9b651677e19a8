import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

/** Somebody who works here, with one of their supervisions; nulls where nobody supervises them. */
export interface HouseCoverRow {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly teamId: string | null;
  readonly supervisorId: string | null;
  readonly supervisorGivenName: string | null;
  readonly supervisorFamilyName: string | null;
  readonly startedOn: string | null;
  readonly lastMetOn: string | null;
  readonly nextOn: string | null;
  readonly weeks: number | null;
}

export interface TeamRow {
  readonly id: string;
  readonly name: string;
}

/** Who met for supervision across the house. The database answers an administrator alone. */
@Injectable()
export class HouseCoverRepository {
  constructor(private readonly database: Database) {}

  /** Those that are open, and those that were closed while people are still in them. */
  async teams(): Promise<TeamRow[]> {
    return this.database.rows<TeamRow>(`SELECT id, name FROM team t
        WHERE closed_on IS NULL OR EXISTS (SELECT FROM staff_member s WHERE s.team_id = t.id AND s.left_on IS NULL) ORDER BY kind DESC, name, id`);
  }

  /** Everyone, or those of one team (null: those of none), each with their supervisions. */
  async everyone(of?: { readonly teamId: string | null }): Promise<HouseCoverRow[]> {
    return this.database.rows<HouseCoverRow>(
      `SELECT c.person_id AS "personId", c.given_name AS "givenName", c.family_name AS "familyName", c.job_title AS "jobTitle", c.team_id AS "teamId",
              c.supervisor_id AS "supervisorId", c.supervisor_given_name AS "supervisorGivenName", c.supervisor_family_name AS "supervisorFamilyName",
              c.started_on::text AS "startedOn", c.last_met_on::text AS "lastMetOn", c.next_on::text AS "nextOn", w.weeks
         FROM app.cover_of_everyone() c LEFT JOIN cover_weeks w ON w.staff_group = c.staff_group
        WHERE $1 OR c.team_id IS NOT DISTINCT FROM $2::uuid
        ORDER BY c.given_name, c.family_name, c.person_id`,
      [of === undefined, of?.teamId ?? null],
    );
  }
}
