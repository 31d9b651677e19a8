import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { ScimWanted } from './scim-filter';
import type { ScimPerson } from './scim-user';

/** A directory that has shown its token. */
export interface Directory {
  readonly hash: Buffer;
}

export interface ScimRow {
  readonly id: string;
  readonly externalId: string | null;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly department: string | null;
  readonly active: boolean;
  readonly revision: number;
}

/** People as a directory keeps them up: through named functions alone, each in a short transaction of its own, and each with the hash of a token. */
@Injectable()
export class ScimRepository {
  constructor(private readonly database: Database) {}

  /** Whether a token with this hash works; keeps the day. */
  async works(hash: Buffer): Promise<boolean> {
    const rows = await this.database.single<{ id: string | null }>('SELECT app.directory_with($1) AS id', [hash]);
    return (rows[0]?.id ?? null) !== null;
  }

  async people({ hash }: Directory, { id, email, externalId }: ScimWanted, skipped: number, most: number): Promise<{ readonly total: number; readonly people: ScimRow[] }> {
    const rows = await this.database.single<ScimRow & { total: number }>(
      `SELECT total, id, external_id AS "externalId", email, given_name AS "givenName", family_name AS "familyName", job_title AS "jobTitle", department, active, revision
         FROM app.directory_people($1, $2, $3, $4, $5, $6)`,
      [hash, id, email, externalId, skipped, most],
    );
    return { total: rows[0]?.total ?? 0, people: rows.filter((row) => row.id !== null).map(({ total: _total, ...row }) => row) };
  }

  /** Why they did not come in; null when they did. */
  async bringIn({ hash }: Directory, at: Date, id: string, person: ScimPerson, group: string | null): Promise<string | null> {
    const { externalId, userName, givenName, familyName, title, department, active } = person;
    const rows = await this.database.single<{ reason: string | null }>(
      'SELECT app.directory_brings_in($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) AS reason',
      [hash, at, id, externalId, userName, givenName, familyName, title, group, department, active],
    );
    return rows[0]?.reason ?? null;
  }

  /** Why nothing changed; null when everything stands as it was said. */
  async change({ hash }: Directory, at: Date, id: string, seen: number, person: ScimPerson, group: string | null): Promise<string | null> {
    const { externalId, userName, givenName, familyName, title, department, active } = person;
    const rows = await this.database.single<{ reason: string | null }>(
      'SELECT app.directory_changes($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) AS reason',
      [hash, at, id, seen, externalId, userName, givenName, familyName, title, group, department, active],
    );
    return rows[0]?.reason ?? null;
  }

  async remove({ hash }: Directory, at: Date, id: string): Promise<string | null> {
    const rows = await this.database.single<{ reason: string | null }>('SELECT app.directory_removes($1, $2, $3) AS reason', [hash, at, id]);
    return rows[0]?.reason ?? null;
  }
}
