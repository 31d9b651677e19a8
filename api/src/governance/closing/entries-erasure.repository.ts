import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import type { ClosingRow } from './account-closing.repository';

/** Erasures of what somebody wrote, through the named functions that may touch what is not the application's to change. */
@Injectable()
export class EntriesErasureRepository {
  constructor(private readonly database: Database) {}

  /** The one that can still be undone. */
  async find(staffId: string): Promise<ClosingRow | null> {
    const rows = await this.database.rows<ClosingRow>(
      'SELECT asked_on::text AS "askedOn", erase_on::text AS "eraseOn" FROM entries_erasure WHERE staff_id = $1',
      [staffId],
    );
    return rows[0] ?? null;
  }

  /** Begins to erase what whoever asks wrote and returns the day; null where that, or their account, is already going. */
  async begin(at: Date, codeHash: Buffer): Promise<string | null> {
    const rows = await this.database.rows<{ eraseOn: string | null }>('SELECT app.erase_entries($1, $2)::text AS "eraseOn"', [at, codeHash]);
    return rows[0]?.eraseOn ?? null;
  }

  /** Undoes it; false when there is none that can be undone. */
  async keep(at: Date): Promise<boolean> {
    const rows = await this.database.rows<{ kept: boolean }>('SELECT app.keep_entries($1) AS kept', [at]);
    return rows[0]?.kept ?? false;
  }

  async due(): Promise<{ readonly id: string; readonly staffId: string }[]> {
    return this.database.single<{ id: string; staffId: string }>('SELECT id, staff_id AS "staffId" FROM app.entries_due()', []);
  }

  /** Takes what was written from everybody's eyes; which key goes, null where there was none. Null altogether where it was undone or is done. */
  async shut(id: string, writesWith: string | null): Promise<{ readonly keyId: string | null } | null> {
    const rows = await this.database.single<{ keyId: string | null }>('SELECT key_id AS "keyId" FROM app.shut_entries($1, $2)', [id, writesWith]);
    return rows[0] ?? null;
  }

  /** Removes the rows; false while something is held. */
  async empty(id: string): Promise<boolean> {
    const [row] = await this.database.single<{ emptied: boolean }>('SELECT app.empty_entries($1) AS emptied', [id]);
    return row?.emptied ?? false;
  }

  /** Makes the receipt, once the key is destroyed. */
  async finish(at: Date, id: string): Promise<void> {
    await this.database.single('SELECT app.finish_entries($1, $2)', [at, id]);
  }
}
