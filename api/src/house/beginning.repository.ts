import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { BeginningCode } from './beginning.response';

/** Somebody who became an administrator within a week. */
export interface NewAdministratorRow {
  readonly id: string;
  readonly name: string;
  readonly since: string;
}

export type BeginningRow = Readonly<Record<BeginningCode, boolean>> & { readonly signpostsOverdue: number; readonly limitsOverdue: boolean };

/** What there is of a house, counted as far as a list of what is left needs it. */
@Injectable()
export class BeginningRepository {
  constructor(private readonly database: Database) {}

  async facts(today: string): Promise<BeginningRow> {
    const rows = await this.database.rows<BeginningRow>(
      `SELECT (SELECT o.name <> 'Your organisation' FROM organisation o) AS name,
              EXISTS (SELECT FROM team WHERE closed_on IS NULL) AS wards,
              EXISTS (SELECT FROM limits_version) AS policy,
              EXISTS (SELECT FROM signpost WHERE withdrawn_on IS NULL) AS signposts,
              p.working > 1 AS people, p.administrators > 1 AS administrators, p.supervised > 0 AS supervisions,
              EXISTS (SELECT FROM briefing b WHERE NOT EXISTS (SELECT FROM briefing_retirement r WHERE r.code = b.code)) AS briefing,
              (SELECT count(*)::integer FROM signpost WHERE withdrawn_on IS NULL AND review_on < $1) AS "signpostsOverdue",
              coalesce((SELECT review_on < $1 FROM limits_version ORDER BY version DESC LIMIT 1), false) AS "limitsOverdue"
         FROM (SELECT count(*) AS working, count(*) FILTER (WHERE state = 'active' AND 'administrator' = ANY (roles)) AS administrators,
                      count(*) FILTER (WHERE supervisors <> '{}') AS supervised FROM app.people_of_house() WHERE state <> 'left') p`,
      [today],
    );
    return rows[0]!;
  }

  /** Others who became administrators within a week, while somebody who was one before still is. */
  async newAdministrators(today: string): Promise<NewAdministratorRow[]> {
    return this.database.rows<NewAdministratorRow>(
      `SELECT s.id, s.given_name || ' ' || s.family_name AS name, g.granted_on::text AS since FROM role_grant g JOIN staff_member s ON s.id = g.staff_id
        WHERE g.role = 'administrator' AND g.revoked_on IS NULL AND g.granted_on > $1::date - 7 AND s.id <> app.staff_id() AND app.is_new_administrator(s.id)
        ORDER BY g.granted_on DESC, s.id LIMIT 20`,
      [today],
    );
  }
}
