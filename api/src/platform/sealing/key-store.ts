import type { Pool } from 'pg';

/** Whose a key is: an author's own, or that of a supervision's two people. */
export type KeyOwner = 'author' | 'supervision';

/** A wrapped key as the store keeps it. */
export interface WrappedKey {
  readonly id: string;
  readonly ownerId: string;
  readonly wrapped: string;
}

/** Where wrapped keys live: behind an address of its own, so that one stolen database opens nothing. */
export abstract class KeyStore {
  /** The owner's key, or null when they have none. */
  abstract find(owner: KeyOwner, ownerId: string): Promise<WrappedKey | null>;
  /** Keeps a new key, or returns the one that was kept first when two were made at once. */
  abstract keep(owner: KeyOwner, key: WrappedKey): Promise<WrappedKey>;
  /** Those of these key ids that the store does not hold. */
  abstract missing(ids: readonly string[]): Promise<readonly string[]>;
  abstract close(): Promise<void>;
}

/** The key store in a PostgreSQL database of its own. */
export class PostgresKeyStore extends KeyStore {
  constructor(private readonly pool: Pool) {
    super();
  }

  async find(owner: KeyOwner, ownerId: string): Promise<WrappedKey | null> {
    const { rows } = await this.pool.query<WrappedKey>(
      `SELECT id, ${owner}_id AS "ownerId", wrapped FROM ${owner}_key WHERE ${owner}_id = $1`,
      [ownerId],
    );
    return rows[0] ?? null;
  }

  async keep(owner: KeyOwner, key: WrappedKey): Promise<WrappedKey> {
    await this.pool.query(
      `INSERT INTO ${owner}_key (id, ${owner}_id, wrapped) VALUES ($1, $2, $3) ON CONFLICT (${owner}_id) DO NOTHING`,
      [key.id, key.ownerId, key.wrapped],
    );
    const kept = await this.find(owner, key.ownerId);
    if (!kept) throw new Error('The key store did not keep a key.');
    return kept;
  }

  async missing(ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT asked.id FROM unnest($1::uuid[]) AS asked (id)
        WHERE NOT EXISTS (SELECT FROM author_key k WHERE k.id = asked.id) AND NOT EXISTS (SELECT FROM supervision_key k WHERE k.id = asked.id)`,
      [ids],
    );
    return rows.map((row) => row.id);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
