import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { NamedFacts } from './group-supervision.policy';

export interface GroupRow {
  readonly id: string;
  readonly recorderId: string;
  readonly heldOn: string;
  readonly withdrawnOn: string | null;
  /** the asker did */
  readonly tookPart: boolean;
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
}

export interface NewGroup {
  readonly id: string;
  readonly recorderId: string;
  readonly heldOn: string;
  readonly recordedOn: string;
  readonly supervisionIds: readonly string[];
}

const SELECT = `SELECT g.id, g.recorder_id AS "recorderId", g.held_on::text AS "heldOn", g.withdrawn_on::text AS "withdrawnOn",
              (SELECT coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name)
                                        ORDER BY p.given_name, p.family_name, p.id), '[]')
                 FROM took_part t
                 JOIN staff_member p ON p.id = CASE WHEN t.supervisee_id = $1 THEN t.supervisor_id ELSE t.supervisee_id END
                WHERE t.group_supervision_id = g.id) AS people, n.took_part AS "tookPart"
         FROM group_supervision g
         CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM took_part t WHERE t.group_supervision_id = g.id AND $1 IN (t.supervisee_id, t.supervisor_id)) AS took_part) n`;

/** Supervisions in a group as stored. Row level security shows them to whoever recorded them and to those who took part. */
@Injectable()
export class GroupSupervisionRepository {
  constructor(private readonly database: Database) {}

  /** Those of one person, newest first. */
  async of(staffId: string, count: number): Promise<GroupRow[]> {
    return this.database.rows<GroupRow>(`${SELECT} WHERE g.recorder_id = $1 OR n.took_part ORDER BY g.held_on DESC, g.id LIMIT $2`, [staffId, count]);
  }

  async find(staffId: string, id: string): Promise<GroupRow | null> {
    const rows = await this.database.rows<GroupRow>(`${SELECT} WHERE g.id = $2`, [staffId, id]);
    return rows[0] ?? null;
  }

  /** The facts of those of these supervisions that the asker can see. */
  async named(ids: readonly string[]): Promise<NamedFacts[]> {
    return this.database.rows<NamedFacts>(
      'SELECT supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", ended_on::text AS "endedOn" FROM supervision WHERE id = ANY ($1::uuid[])',
      [ids],
    );
  }

  /** Records a meeting and who took part; false when the id is taken. */
  async record(group: NewGroup): Promise<boolean> {
    const made = await this.database.touched(
      `INSERT INTO group_supervision (id, recorder_id, held_on, recorded_on) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING`,
      [group.id, group.recorderId, group.heldOn, group.recordedOn],
    );
    if (made === 0) return false;
    await this.database.touched(
      `INSERT INTO took_part (group_supervision_id, recorder_id, supervision_id, supervisee_id, supervisor_id)
       SELECT $1, $2, id, supervisee_id, supervisor_id FROM supervision WHERE id = ANY ($3::uuid[])`,
      [group.id, group.recorderId, group.supervisionIds],
    );
    return true;
  }

  async takeBack(id: string, on: string): Promise<void> {
    await this.database.touched('UPDATE group_supervision SET withdrawn_on = $2 WHERE id = $1', [id, on]);
  }
}
