import { Injectable } from '@nestjs/common';
import { Database } from '../database';

/** Which key a supervision's texts are sealed under. Row level security shows it to the two people alone. */
@Injectable()
export class SupervisionKeyRepository {
  constructor(private readonly database: Database) {}

  /** The remembered key, null before the first text; null altogether when the supervision cannot be seen. */
  async find(supervisionId: string): Promise<{ readonly keyId: string | null } | null> {
    const rows = await this.database.rows<{ keyId: string | null }>('SELECT key_id AS "keyId" FROM supervision WHERE id = $1', [supervisionId]);
    return rows[0] ?? null;
  }

  /** Remembers the first key; a later one changes nothing. */
  async remember(supervisionId: string, keyId: string): Promise<void> {
    await this.database.touched('UPDATE supervision SET key_id = $2 WHERE id = $1 AND key_id IS NULL', [supervisionId, keyId]);
  }
}
