import type { INestApplicationContext } from '@nestjs/common';
import { ConfigurationError } from '../config/configuration';
import { Database } from '../database';
import { KeyStore } from './key-store';

/** Throws ConfigurationError when a sealed row needs a key that the store lacks: the wrong store, or one restored too far back. */
export async function checkKeys(app: INestApplicationContext): Promise<void> {
  const needed = await app.get(Database).single<{ id: string }>('SELECT app.key_ids() AS id', []);
  const missing = await app.get(KeyStore, { strict: false }).missing(needed.map((row) => row.id));
  if (missing.length > 0) {
    throw new ConfigurationError(
      `The key store at KEYS_DATABASE_URL lacks ${missing.length} of ${needed.length} keys that the database needs. Afterword does not start, so that nothing is written that cannot be read.`,
    );
  }
}
