import { Pool } from 'pg';
import type { Configuration } from '../config/configuration';
import { type KeyStore, type MasterKey, PostgresKeyStore } from '../sealing';
import { addressFor } from './roles';

/** Opens the key store behind its own address, as its own role. */
export function openKeyStore(settings: Configuration, master: MasterKey): KeyStore {
  const pool = new Pool({
    connectionString: addressFor('afterword_keys', settings.keysDatabaseUrl, master),
    application_name: 'afterword_keys',
    max: 4,
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks while it rests is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresKeyStore(pool);
}
