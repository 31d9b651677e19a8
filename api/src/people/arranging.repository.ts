import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { BeginSupervisionRequest } from './person.dto';

export interface ArrangedRow {
  readonly id: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly type: 'professional' | 'line-management';
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** Who supervises whom, as an administrator arranges it. Through named functions: nothing restorative comes through. */
@Injectable()
export class ArrangingRepository {
  constructor(private readonly database: Database) {}

  async around(personId: string): Promise<ArrangedRow[]> {
    return this.database.rows<ArrangedRow>(
      `SELECT id, supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", given_name AS "givenName", family_name AS "familyName", type,
              started_on::text AS "startedOn", ended_on::text AS "endedOn" FROM app.supervisions_around($1)`,
      [personId],
    );
  }

  /** Why it did not begin; null when it did. */
  async begin(superviseeId: string, { id, supervisorId, type }: BeginSupervisionRequest): Promise<string | null> {
    const rows = await this.database.rows<{ reason: string | null }>('SELECT app.begin_supervision($1, $2, $3, $4) AS reason', [id, superviseeId, supervisorId, type]);
    return rows[0]?.reason ?? null;
  }

  async end(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ ended: boolean }>('SELECT app.end_supervision($1) AS ended', [id]);
    return rows[0]?.ended ?? false;
  }
}
