import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface SupervisionRow {
  readonly id: string;
  readonly superviseeId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly type: 'professional' | 'line-management' | 'restorative';
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** Supervisions as stored; row level security shows those of the person who asks. */
@Injectable()
export class SupervisionRepository {
  constructor(private readonly database: Database) {}

  /** A person's supervisions with the other person's name: current ones first, then by name. */
  async of(staffId: string): Promise<SupervisionRow[]> {
    return this.database.rows<SupervisionRow>(
      `SELECT s.id, s.supervisee_id AS "superviseeId", p.id AS "personId", p.given_name AS "givenName",
              p.family_name AS "familyName", s.type, s.started_on::text AS "startedOn", s.ended_on::text AS "endedOn"
         FROM supervision s
         JOIN staff_member p ON p.id = CASE WHEN s.supervisee_id = $1 THEN s.supervisor_id ELSE s.supervisee_id END
        WHERE s.supervisee_id = $1 OR s.supervisor_id = $1
        ORDER BY s.ended_on DESC NULLS FIRST, p.given_name, p.family_name, s.id`,
      [staffId],
    );
  }
}
