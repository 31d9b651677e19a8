import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { FirstAdministratorRequest } from './one-time-link.dto';
import type { LinkResponse } from './one-time-link.response';

export interface LinkRow extends Omit<LinkResponse, 'password' | 'code' | 'providers'> {
  /** whether a password may be chosen with it */
  readonly byPassword: boolean;
  /** whether it may be used with a provider */
  readonly byProvider: boolean;
  /** whether it asks for a code that was mailed */
  readonly coded: boolean;
}

/** Links by the hash of what stands in them, through the named functions that come before there is an actor. */
@Injectable()
export class OneTimeLinkRepository {
  constructor(private readonly database: Database) {}

  async behind(hash: Buffer, at: Date): Promise<LinkRow | null> {
    const rows = await this.database.single<LinkRow>(
      'SELECT kind, email, given_name AS "givenName", family_name AS "familyName", organisation, by_password AS "byPassword", by_provider AS "byProvider", coded FROM app.link_behind($1, $2)',
      [hash, at],
    );
    return rows[0] ?? null;
  }

  /** Whether this is the hash of the code that a link asks for. */
  async takes(hash: Buffer, codeHash: Buffer): Promise<boolean> {
    const rows = await this.database.single<{ takes: boolean }>('SELECT app.link_takes($1, $2) AS takes', [hash, codeHash]);
    return rows[0]?.takes ?? false;
  }

  /** Whose password it set; null for a link that no longer works, or asks for another code. */
  async use(hash: Buffer, at: Date, passwordHash: string, codeHash: Buffer | null): Promise<string | null> {
    const rows = await this.database.single<{ id: string | null }>('SELECT app.use_coded_link($1, $2, $3, $4) AS id', [hash, at, passwordHash, codeHash]);
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
