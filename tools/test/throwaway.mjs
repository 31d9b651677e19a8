import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, THROWAWAY } from '../postgres/index.mjs';
import { create } from '../start/master-key.mjs';

const ROOMY = 3 * 1024 ** 3;

// Everything a server could write down, so that the search for private words searches at its worst.
const TALKATIVE = {
  log_statement: 'all',
  log_min_error_statement: 'error',
  log_parameter_max_length: '-1',
  log_parameter_max_length_on_error: '-1',
  log_error_verbosity: 'verbose',
  max_connections: '200',
};

/**
 * A PostgreSQL that lives as long as one run of the tests, and what the rings need to know about it.
 * @returns {Promise<{environment: Record<string, string>, stop: () => Promise<void>}>}
 */
export async function throwawayServer() {
  const home = mkdtempSync(join(memoryFolder(), 'afterword-test-'));
  chmodSync(home, 0o711);
  const masterKeyFile = join(home, 'master.key');
  create(masterKeyFile);
  const logFile = join(home, 'postgres.log');
  const dataDir = join(home, 'data');
  const server = await startPostgres({
    dataDir, logFile, password: randomBytes(24).toString('base64url'), settings: { ...THROWAWAY, ...TALKATIVE }, throwaway: true,
  });
  return {
    environment: { TEST_POSTGRES_URL: server.superuserUrl('postgres'), MASTER_KEY_FILE: masterKeyFile, PG_LOG_FILE: logFile, PG_DATA_DIR: dataDir },
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Memory is faster than a disk and needs no emptying, where there is enough of it. */
function memoryFolder() {
  try {
    const shared = statfsSync('/dev/shm');
    if (shared.bavail * shared.bsize > ROOMY) return '/dev/shm';
  } catch {
    // Only Linux has it.
  }
  return tmpdir();
}
