import { hkdfSync } from 'node:crypto';
import { realpathSync } from 'node:fs';
import pg from 'pg';

/**
 * The superuser's password, derived from the master key so that nothing more needs to be kept.
 * @param {Buffer} masterKey 32 bytes
 */
export function superuserPassword(masterKey) {
  return Buffer.from(hkdfSync('sha256', masterKey, '', 'afterword postgres superuser', 32)).toString('base64url');
}

/**
 * The superuser's address on a server of ours.
 * @param {number} port
 * @param {string} password
 * @param {string} database
 */
export function superuserUrl(port, password, database) {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Asks a server whether it is the one with this data folder. 'ours', 'not ready' (nothing listens or it is starting),
 * 'wrong password', or 'someone else'.
 * @param {number} port
 * @param {string} password
 * @param {string} dataDir
 */
export async function recognise(port, password, dataDir) {
  const client = new pg.Client({
    connectionString: superuserUrl(port, password, 'postgres'),
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return realpathSync(rows[0].data_directory) === realpathSync(dataDir) ? 'ours' : 'someone else';
  } catch (error) {
    if (error.code === '28P01') return 'wrong password';
    return error.code === '28000' ? 'someone else' : 'not ready';
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Creates the databases that are missing.
 * @param {{superuserUrl: (database: string) => string}} server
 * @param {string[]} names
 */
export async function createDatabases(server, names) {
  const client = new pg.Client({ connectionString: server.superuserUrl('postgres') });
  await client.connect();
  try {
    for (const name of names) {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
