import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { OwnSignIn } from './own-sign-ins.response';

/** The sign-ins of whoever asks, through the named functions that show and end nobody else's. */
@Injectable()
export class OwnSignInsRepository {
  constructor(private readonly database: Database) {}

  async list(current: Buffer, at: Date): Promise<OwnSignIn[]> {
    return this.database.rows<OwnSignIn>(
      `SELECT id, device, own_device AS "ownDevice", begun_on::text AS "begunOn", last_used_on::text AS "lastUsedOn", current FROM app.own_sign_ins($1, $2)`,
      [current, at],
    );
  }

  /** Whether there was one of that id. */
  async end(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ ended: boolean }>('SELECT app.end_own_sign_in($1) AS ended', [id]);
    return rows[0]?.ended ?? false;
  }

  async endOthers(current: Buffer): Promise<void> {
    await this.database.rows('SELECT app.end_other_sign_ins($1)', [current]);
  }
}
