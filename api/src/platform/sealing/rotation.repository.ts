import { Client } from 'pg';
import { type KeyOwner, keyOwners, type WrappedKey } from './key-store';

const BATCH = 500;

/** The key store as a rotation sees it: as its owner, which alone may wrap a key anew. */
export class RotationRepository {
  private constructor(private readonly client: Client) {}

  static async open(address: string): Promise<RotationRepository> {
    const client = new Client({ connectionString: address, application_name: 'afterword rotation' });
    await client.connect();
    await client.query('SET ROLE afterword_owner');
    return new RotationRepository(client);
  }

  /** How many processes ask the key store at this moment without knowing this master key. */
  async strangersTo(kid: string): Promise<number> {
    const { rows } = await this.client.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'afterword_keys%' AND application_name <> 'afterword_keys ' || $1`,
      [kid],
    );
    return rows[0]?.count ?? 0;
  }

  /** From now on every process that knows this master key wraps new keys under it. Said before, it changes nothing. */
  async begin(kid: string, today: string): Promise<void> {
    await this.client.query('INSERT INTO master_key (kid, began_on) VALUES ($1, $2) ON CONFLICT DO NOTHING', [kid, today]);
  }

  /** Every key, some at a time. */
  async *all(): AsyncGenerator<{ readonly owner: KeyOwner; readonly keys: readonly WrappedKey[] }> {
    for (const owner of keyOwners) {
      for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
        const { rows } = await this.client.query<WrappedKey>(`SELECT id, ${owner}_id AS "ownerId", wrapped FROM ${owner}_key WHERE id > $1 ORDER BY id LIMIT ${BATCH}`, [after]);
        if (rows.length > 0) yield { owner, keys: rows };
        if (rows.length < BATCH) break;
        after = rows.at(-1)?.id ?? after;
      }
    }
  }

  /** Puts new wrappings in the place of the old ones, all of them or none; a key that changed meanwhile is left for the next look. */
  async replace(owner: KeyOwner, wrappings: readonly { readonly id: string; readonly before: string; readonly after: string }[]): Promise<void> {
    await this.client.query(
      `UPDATE ${owner}_key k SET wrapped = w.after FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w (id, before, after) WHERE k.id = w.id AND k.wrapped = w.before`,
      [wrappings.map(({ id }) => id), wrappings.map(({ before }) => before), wrappings.map(({ after }) => after)],
    );
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
