import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SignpostRequest } from './signpost.dto';
import type { SignpostKind } from './signpost.response';

/** One place after the other is taken under this lock. */
const ORDER = 7_301_151;

export interface SignpostRow {
  readonly code: string;
  readonly kind: SignpostKind;
  readonly name: string;
  readonly forWhat: string;
  readonly phone: string | null;
  readonly place: string | null;
  readonly hours: string | null;
  readonly reviewOn: string;
}

export type KeptSignpostRow = SignpostRow & { readonly revision: number; readonly withdrawnOn: string | null };

const COLUMNS = `code, kind, name, for_what AS "forWhat", phone, place, hours, review_on::text AS "reviewOn"`;

/** Signposts as the organisation keeps them. Everyone may read them; the database lets administrators alone write. */
@Injectable()
export class SignpostRepository {
  constructor(private readonly database: Database) {}

  /** Those in force, in the organisation's order. */
  async current(): Promise<SignpostRow[]> {
    return this.database.rows<SignpostRow>(
      `SELECT ${COLUMNS} FROM signpost WHERE withdrawn_on IS NULL ORDER BY position LIMIT 100`,
    );
  }

  /** Those in force for whoever keeps them, the ones past their review first. */
  async kept(today: string): Promise<KeptSignpostRow[]> {
    return this.database.rows<KeptSignpostRow>(
      `SELECT ${COLUMNS}, revision, withdrawn_on::text AS "withdrawnOn" FROM signpost WHERE withdrawn_on IS NULL ORDER BY review_on >= $1, position LIMIT 100`,
      [today],
    );
  }

  async find(code: string): Promise<KeptSignpostRow | null> {
    const rows = await this.database.rows<KeptSignpostRow>(`SELECT ${COLUMNS}, revision, withdrawn_on::text AS "withdrawnOn" FROM signpost WHERE code = $1`, [code]);
    return rows[0] ?? null;
  }

  /** Adds it after all others; false where there is one of this code. */
  async add(code: string, { kind, name, forWhat, phone, place, hours, reviewOn }: SignpostRequest): Promise<boolean> {
    // One after the other, so that two do not take the same place.
    await this.database.rows('SELECT pg_advisory_xact_lock($1)', [ORDER]);
    return (await this.database.touched(
      `INSERT INTO signpost (code, kind, position, name, for_what, phone, place, hours, review_on)
       SELECT $1, $2, (SELECT coalesce(max(position), 0) + 1 FROM signpost), $3, $4, $5, $6, $7, $8 ON CONFLICT (code) DO NOTHING`,
      [code, kind, name, forWhat, phone, place, hours, reviewOn],
    )) > 0;
  }

  /** Whether the revision was still the stored one. */
  async change(code: string, revision: number, { kind, name, forWhat, phone, place, hours, reviewOn }: SignpostRequest): Promise<boolean> {
    return (await this.database.touched(
      `UPDATE signpost SET kind = $3, name = $4, for_what = $5, phone = $6, place = $7, hours = $8, review_on = $9, revision = revision + 1
        WHERE code = $1 AND revision = $2 AND withdrawn_on IS NULL`,
      [code, revision, kind, name, forWhat, phone, place, hours, reviewOn],
    )) > 0;
  }

  async takeDown(code: string, on: string): Promise<void> {
    await this.database.touched('UPDATE signpost SET withdrawn_on = $2, revision = revision + 1 WHERE code = $1 AND withdrawn_on IS NULL', [code, on]);
  }
}
