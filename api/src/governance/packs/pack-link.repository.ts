import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';

export interface PackBehindRow {
  readonly staffId: string;
  readonly email: string;
  readonly givenName: string;
  readonly organisation: string;
  readonly until: string;
  /** null where they have no password */
  readonly passwordHash: string | null;
}

/** Links to what is somebody's, by the hash of what stands in them, through the named functions. */
@Injectable()
export class PackLinkRepository {
  constructor(private readonly database: Database) {}

  async makeOwn(hash: Buffer, at: Date, until: string): Promise<void> {
    await this.database.rows('SELECT app.make_own_pack_link($1, $2, $3)', [hash, at, until]);
  }

  /** Why there is none: they can still sign in, or have no password; null where it was made. */
  async makeFor(hash: Buffer, personId: string, until: string): Promise<'in' | 'no-password' | null> {
    const rows = await this.database.rows<{ reason: 'in' | 'no-password' | null }>('SELECT app.make_pack_link($1, $2, $3) AS reason', [hash, personId, until]);
    return rows[0]?.reason ?? null;
  }

  async person(id: string): Promise<{ readonly id: string; readonly leftOn: string | null; readonly suspendedOn: string | null; readonly endsOn: string | null } | null> {
    const rows = await this.database.rows<{ id: string; leftOn: string | null; suspendedOn: string | null; endsOn: string | null }>(
      'SELECT id, left_on::text AS "leftOn", suspended_on::text AS "suspendedOn", ends_on::text AS "endsOn" FROM staff_member WHERE id = $1', [id]);
    return rows[0] ?? null;
  }

  /** Whether whoever asks has a password that could open one. */
  async hasPassword(): Promise<boolean> {
    const rows = await this.database.rows<{ has: boolean }>('SELECT app.has_password() AS has');
    return rows[0]?.has ?? false;
  }

  /** Until when a link works that whoever asks made for themselves. */
  async ownUntil(): Promise<string | null> {
    const rows = await this.database.rows<{ until: string | null }>('SELECT app.own_pack_link()::text AS until');
    return rows[0]?.until ?? null;
  }

  /** Before there is an actor. */
  async behind(hash: Buffer, at: Date): Promise<PackBehindRow | null> {
    const rows = await this.database.single<PackBehindRow>(
      `SELECT staff_id AS "staffId", email, given_name AS "givenName", organisation, until::text, password_hash AS "passwordHash" FROM app.pack_behind($1, $2)`, [hash, at]);
    return rows[0] ?? null;
  }

  async noteFetched(hash: Buffer, at: Date): Promise<void> {
    await this.database.single('SELECT app.note_pack_fetched($1, $2)', [hash, at]);
  }
}
