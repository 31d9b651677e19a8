import type { INestApplicationContext } from '@nestjs/common';
import { ConfigurationError } from '../config/configuration';
import { Database } from '../database';
import { KeyStore } from './key-store';
import { lackOf, NEEDED_KEYS } from './needed-keys';

/** Throws ConfigurationError when a sealed row needs a key that the store lacks: the wrong store, or one restored too far back. */
export async function checkKeys(app: INestApplicationContext): Promise<void> {
  const lack = await lackOf(app.get(KeyStore, { strict: false }), await app.get(Database).single<{ id: string }>(NEEDED_KEYS, []));
  if (lack) throw new ConfigurationError(`The key store at KEYS_DATABASE_URL ${lack}. Afterword does not start, so that nothing is written that cannot be read.`);
}
