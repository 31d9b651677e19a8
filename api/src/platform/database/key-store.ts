import { Pool } from 'pg';
import type { Metrics } from '../metrics/metrics';
import { showPool } from './pool-figures';
import type { Configuration } from '../config/configuration';
import { type KeyStore, type MasterKey, PostgresKeyStore } from '../sealing';
import { loginFor } from './roles';

/** Under which name a process asks the key store: it shows which next master key the process knows, so that none is left behind. */
export function keysLogin(master: MasterKey): string {
  return master.next ? `afterword_keys ${master.next.kid}` : 'afterword_keys';
}

/** Opens the key store behind its own address, as its own role. */
export function openKeyStore(settings: Configuration, master: MasterKey, metrics: Metrics): KeyStore {
  const pool = new Pool({
    ...loginFor('afterword_keys', settings.keysDatabaseUrl, master),
    application_name: keysLogin(master),
    max: settings.connections.keys,
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks while it rests is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  showPool(metrics, 'keys', pool);
  return new PostgresKeyStore(pool);
}
