import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../../platform/database';

export interface ClosingRow {
  readonly askedOn: string;
  readonly eraseOn: string;
}

/** How far an erasure has come; nulls while it can still be undone. */
export interface ErasureRow extends ClosingRow {
  readonly erasedOn: string | null;
  readonly keyDestroyed: boolean;
  readonly backupsGoneOn: string | null;
  readonly accountStays: boolean;
}

/** The same person began it in the same moment. */
export class ClosedMeanwhile extends Error {}

/** Accounts that are being closed, through the named functions that may touch what is not the application's to change. */
@Injectable()
export class AccountClosingRepository {
  constructor(private readonly database: Database) {}

  async find(staffId: string): Promise<ClosingRow | null> {
    const rows = await this.database.rows<ClosingRow>(
      'SELECT asked_on::text AS "askedOn", erase_on::text AS "eraseOn" FROM account_closing WHERE staff_id = $1',
      [staffId],
    );
    return rows[0] ?? null;
  }

  /** Begins to close the account of whoever asks and returns the day of its erasure; null for the last administrator. Throws ClosedMeanwhile. */
  async close(at: Date, codeHash: Buffer): Promise<string | null> {
    try {
      const rows = await this.database.rows<{ eraseOn: string | null }>('SELECT app.close_account($1, $2)::text AS "eraseOn"', [at, codeHash]);
      return rows[0]?.eraseOn ?? null;
    } catch (error) {
      throw sqlState(error) === '23505' ? new ClosedMeanwhile() : error;
    }
  }

  /** Undoes the closing; false when there is none. */
  async keep(at: Date): Promise<boolean> {
    const rows = await this.database.rows<{ kept: boolean }>('SELECT app.keep_account($1) AS kept', [at]);
    return rows[0]?.kept ?? false;
  }

  async with(codeHash: Buffer): Promise<ErasureRow | null> {
    const rows = await this.database.single<ErasureRow>(
      `SELECT asked_on::text AS "askedOn", erase_on::text AS "eraseOn", erased_on::text AS "erasedOn", key_destroyed AS "keyDestroyed",
              backups_gone_on::text AS "backupsGoneOn", account_stays AS "accountStays" FROM app.erasure_with($1)`,
      [codeHash],
    );
    return rows[0] ?? null;
  }

  /** Whose account is to be erased now. */
  async due(): Promise<string[]> {
    return (await this.database.single<{ id: string }>('SELECT app.accounts_due() AS id', [])).map(({ id }) => id);
  }

  /** Removes everything of an account that is due; false when it is not. */
  async empty(staffId: string): Promise<boolean> {
    const [row] = await this.database.single<{ emptied: boolean }>('SELECT app.empty_account($1) AS emptied', [staffId]);
    return row?.emptied ?? false;
  }

  /** Writes the receipt, once the key is destroyed. */
  async finish(at: Date, staffId: string, keyId: string | null): Promise<void> {
    await this.database.single('SELECT app.finish_erasure($1, $2, $3)', [at, staffId, keyId]);
  }
}
