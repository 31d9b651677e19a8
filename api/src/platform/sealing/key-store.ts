import type { Pool } from 'pg';
import { Refusal } from '../problems';
import type { MasterKey } from './master-key';

/** Whose a key is: an author's own, one that an author wrote with before, that of a supervision's two people, or the house's. */
export const keyOwners = ['author', 'former_author', 'supervision', 'house'] as const;
export type KeyOwner = (typeof keyOwners)[number];

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
  /** Destroys an author's key and remembers that; returns its id, null where they never had one. Repeating it returns the same. */
  abstract destroyAuthorKey(authorId: string): Promise<string | null>;
  /** A key that an author writes with or wrote with, by its id; null where it was destroyed, or is not theirs. */
  abstract findById(authorId: string, keyId: string): Promise<WrappedKey | null>;
  /** Puts this key of an author away: what it sealed opens as before, and they write with another. May be repeated. */
  abstract putAway(authorId: string, keyId: string): Promise<void>;
  /** Destroys a key that was put away and remembers which it was. May be repeated; a key that its author writes with stays. */
  abstract destroyFormerKey(authorId: string, keyId: string): Promise<void>;
  /** Those of these key ids that the store does not hold, though nobody destroyed them. */
  abstract missing(ids: readonly string[]): Promise<readonly string[]>;
  /** Which of a process's master keys wraps a new key: the next one from the moment in which a rotation has begun. Refuses a process that knows neither. */
  abstract masterFor(master: MasterKey): Promise<MasterKey>;
  /** Whether it answers and this migration has run in it. */
  abstract isAt(migration: string): Promise<boolean>;
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

  async destroyAuthorKey(authorId: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ id: string | null }>('SELECT destroy_author_key($1) AS id', [authorId]);
    return rows[0]?.id ?? null;
  }

  async findById(authorId: string, keyId: string): Promise<WrappedKey | null> {
    const { rows } = await this.pool.query<WrappedKey>(
      `SELECT id, author_id AS "ownerId", wrapped FROM author_key WHERE author_id = $1 AND id = $2
       UNION ALL SELECT id, former_author_id, wrapped FROM former_author_key WHERE former_author_id = $1 AND id = $2`,
      [authorId, keyId],
    );
    return rows[0] ?? null;
  }

  async putAway(authorId: string, keyId: string): Promise<void> {
    await this.pool.query('SELECT put_author_key_away($1, $2)', [authorId, keyId]);
  }

  async destroyFormerKey(authorId: string, keyId: string): Promise<void> {
    await this.pool.query('SELECT destroy_former_key($1, $2)', [authorId, keyId]);
  }

  async missing(ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT asked.id FROM unnest($1::uuid[]) AS asked (id)
        WHERE NOT EXISTS (SELECT FROM author_key k WHERE k.id = asked.id) AND NOT EXISTS (SELECT FROM supervision_key k WHERE k.id = asked.id)
          AND NOT EXISTS (SELECT FROM former_author_key k WHERE k.id = asked.id)
          AND NOT EXISTS (SELECT FROM erased_author e WHERE e.key_id = asked.id) AND NOT EXISTS (SELECT FROM erased_key e WHERE e.key_id = asked.id)`,
      [ids],
    );
    return rows.map((row) => row.id);
  }

  async masterFor(master: MasterKey): Promise<MasterKey> {
    const { rows } = await this.pool.query<{ kid: string }>('SELECT kid FROM master_key ORDER BY position DESC LIMIT 1');
    const last = rows[0]?.kid ?? master.kid;
    const wrapping = [master, master.next].find((known) => known?.kid === last);
    if (wrapping) return wrapping;
    // A key under a master key that a rotation left behind would be lost together with that one's file.
    throw new Refusal(503, 'Not available just now', 'Afterword has to be started anew before it can keep a first text of yours. Please tell whoever runs it.');
  }

  async isAt(migration: string): Promise<boolean> {
    return (await this.pool.query('SELECT FROM migrations WHERE name = $1', [migration])).rowCount === 1;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
