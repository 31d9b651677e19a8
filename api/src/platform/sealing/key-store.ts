import type { Pool } from 'pg';

/** A wrapped key as the store keeps it. */
export interface WrappedKey {
  readonly id: string;
  readonly authorId: string;
  readonly wrapped: string;
}

/** Where wrapped author keys live: behind an address of its own, so that one stolen database opens nothing. */
export abstract class KeyStore {
  /** The author's key, or null when they have none. */
  abstract find(authorId: string): Promise<WrappedKey | null>;
  /** Keeps a new key, or returns the one that was kept first when two were made at once. */
  abstract keep(key: WrappedKey): Promise<WrappedKey>;
  /** Those of these key ids that the store does not hold. */
  abstract missing(ids: readonly string[]): Promise<readonly string[]>;
  abstract close(): Promise<void>;
}

/** The key store in a PostgreSQL database of its own. */
export class PostgresKeyStore extends KeyStore {
  constructor(private readonly pool: Pool) {
    super();
  }

  async find(authorId: string): Promise<WrappedKey | null> {
    const { rows } = await this.pool.query<WrappedKey>(
      'SELECT id, author_id AS "authorId", wrapped FROM author_key WHERE author_id = $1',
      [authorId],
    );
    return rows[0] ?? null;
  }

  async keep(key: WrappedKey): Promise<WrappedKey> {
    await this.pool.query(
      'INSERT INTO author_key (id, author_id, wrapped) VALUES ($1, $2, $3) ON CONFLICT (author_id) DO NOTHING',
      [key.id, key.authorId, key.wrapped],
    );
    const kept = await this.find(key.authorId);
    if (!kept) throw new Error('The key store did not keep a key.');
    return kept;
  }

  async missing(ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT asked.id FROM unnest($1::uuid[]) AS asked (id) WHERE NOT EXISTS (SELECT FROM author_key k WHERE k.id = asked.id)',
      [ids],
    );
    return rows.map((row) => row.id);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
