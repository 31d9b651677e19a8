import { Pool, type PoolClient } from 'pg';
import { addressFor, type LoginRole } from '../../api/src/platform/database/roles';
import { MasterKey } from '../../api/src/platform/sealing';
import type { Hospital } from '../support/hospital';
import type { Statement } from './statements';

/** What PostgreSQL made of a statement: rows seen or touched, or the SQLSTATE of its refusal. */
export type Outcome = { readonly rows: number } | { readonly refusedWith: string };

/** The database as a role of the product has it: logged in with that role's own password. */
export class DatabaseRole {
  private readonly pool: Pool;

  constructor({ settings }: Pick<Hospital, 'settings'>, role: LoginRole = 'afterword_app') {
    this.pool = new Pool({ connectionString: addressFor(role, settings.databaseUrl, new MasterKey(settings.masterKey)), max: 2 });
    this.pool.on('error', () => undefined);
  }

  /** Tries one statement as somebody, or as nobody, and undoes it. */
  async attempt(asker: string | null, { sql, values }: Statement): Promise<Outcome> {
    return this.as(asker, async (client) => {
      try {
        return { rows: (await client.query(sql, [...values])).rowCount ?? 0 };
      } catch (error) {
        return { refusedWith: (error as { code?: string }).code ?? 'unknown' };
      }
    });
  }

  /** The rows somebody gets, whole. */
  async rows<Row extends object>(asker: string | null, sql: string): Promise<Row[]> {
    return this.as(asker, async (client) => (await client.query<Row>(sql)).rows);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async as<T>(asker: string | null, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query(asker === null ? 'BEGIN' : `BEGIN; SET LOCAL app.staff_id = '${asker}'`);
      return await work(client);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }
}

/** Refused the way a wall refuses: no row there, or no right to it. Any other error would hide a hole behind a mistake. */
export function isRefused(outcome: Outcome): boolean {
  return 'rows' in outcome ? outcome.rows === 0 : outcome.refusedWith === '42501';
}

export function isDone(outcome: Outcome): boolean {
  return 'rows' in outcome && outcome.rows > 0;
}

export function inWords(outcome: Outcome): string {
  return 'rows' in outcome ? `${outcome.rows} rows` : `error ${outcome.refusedWith}`;
}
