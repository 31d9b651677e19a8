import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface ReadMarksRow {
  readonly keyId: string;
  readonly marks: string;
}

const OWN = 'SELECT key_id AS "keyId", marks FROM read_marks WHERE staff_id = $1';

/** What somebody marked as read, as it is stored: one sealed row a person. */
@Injectable()
export class ReadMarksRepository {
  constructor(private readonly database: Database) {}

  async find(staffId: string): Promise<ReadMarksRow | null> {
    const rows = await this.database.rows<ReadMarksRow>(OWN, [staffId]);
    return rows[0] ?? null;
  }

  /** The same, held until the transaction ends. */
  async findForChange(staffId: string): Promise<ReadMarksRow | null> {
    const rows = await this.database.rows<ReadMarksRow>(`${OWN} FOR UPDATE`, [staffId]);
    return rows[0] ?? null;
  }

  /** Keeps a person's first marks; false when they have some. */
  async begin(staffId: string, { keyId, marks }: ReadMarksRow): Promise<boolean> {
    const begun = await this.database.touched('INSERT INTO read_marks (staff_id, key_id, marks) VALUES ($1, $2, $3) ON CONFLICT (staff_id) DO NOTHING', [staffId, keyId, marks]);
    return begun === 1;
  }

  async change(staffId: string, { keyId, marks }: ReadMarksRow): Promise<void> {
    await this.database.touched('UPDATE read_marks SET key_id = $2, marks = $3 WHERE staff_id = $1', [staffId, keyId, marks]);
  }

  /** Whether the person who asks has anything that is sealed under their own key. */
  async hasSealed(): Promise<boolean> {
    const rows = await this.database.rows<{ yes: boolean }>('SELECT app.has_sealed() AS yes');
    return rows[0]?.yes ?? true;
  }
}
