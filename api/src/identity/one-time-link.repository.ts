import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { FirstAdministratorRequest } from './one-time-link.dto';
import type { LinkResponse } from './one-time-link.response';

export interface LinkRow extends Omit<LinkResponse, 'password' | 'providers'> {
  /** whether a password may be chosen with it */
  readonly byPassword: boolean;
  /** whether it may be used with a provider */
  readonly byProvider: boolean;
}

/** Links by the hash of what stands in them, through the named functions that come before there is an actor. */
@Injectable()
export class OneTimeLinkRepository {
  constructor(private readonly database: Database) {}

  async behind(hash: Buffer, at: Date): Promise<LinkRow | null> {
    const rows = await this.database.single<LinkRow>(
      'SELECT kind, email, given_name AS "givenName", family_name AS "familyName", organisation, by_password AS "byPassword", by_provider AS "byProvider" FROM app.link_behind($1, $2)',
      [hash, at],
    );
    return rows[0] ?? null;
  }

  /** Whose password it set; null for a link that no longer works. */
  async use(hash: Buffer, at: Date, passwordHash: string): Promise<string | null> {
    const rows = await this.database.single<{ id: string | null }>('SELECT app.use_link($1, $2, $3) AS id', [hash, at, passwordHash]);
    return rows[0]?.id ?? null;
  }

  /** Whether the house has its first person now. */
  async useFirst(hash: Buffer, at: Date, id: string, person: FirstAdministratorRequest, passwordHash: string): Promise<boolean> {
    const { organisation, email, givenName, familyName, jobTitle, staffGroup } = person;
    const rows = await this.database.single<{ done: boolean }>(
      'SELECT app.use_first_link($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS done',
      [hash, at, id, organisation, email, givenName, familyName, jobTitle, staffGroup, passwordHash],
    );
    return rows[0]?.done ?? false;
  }
}
