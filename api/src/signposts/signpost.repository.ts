import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SignpostKind } from './signpost.response';

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

/** Signposts as the organisation keeps them. */
@Injectable()
export class SignpostRepository {
  constructor(private readonly database: Database) {}

  /** Those in force, in the organisation's order. */
  async current(): Promise<SignpostRow[]> {
    return this.database.rows<SignpostRow>(
      `SELECT code, kind, name, for_what AS "forWhat", phone, place, hours, review_on::text AS "reviewOn"
         FROM signpost WHERE withdrawn_on IS NULL ORDER BY position LIMIT 100`,
    );
  }
}
