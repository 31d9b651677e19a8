import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, say } from '../setup/progress.mjs';
import { ownFolder } from '../setup/places.mjs';
import { placeForData } from '../postgres/folders.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { createDatabases, superuserPassword } from '../postgres/superuser.mjs';
import { masterKey } from './master-key.mjs';

/**
 * The database the product runs on: a server that was named, else our own.
 * @param {(sentence: string) => void} fail called when our own ended and could not be started again
 * @returns {Promise<{embedded: boolean, existed?: boolean, dataDir?: string, environment: Record<string, string>, stop: () => Promise<void>}>}
 */
export async function openDatabase(fail) {
  const { DATABASE_URL: main, KEYS_DATABASE_URL: keys } = process.env;
  if (Boolean(main) !== Boolean(keys)) {
    throw new PlainFailure(`${main ? 'KEYS_DATABASE_URL' : 'DATABASE_URL'} is missing: the journal and its keys each need a database, or give neither and Afterword runs its own.`);
  }
  if (main) {
    const { path } = masterKey({ dataExists: false });
    return { embedded: false, environment: { DATABASE_URL: main, KEYS_DATABASE_URL: keys, MASTER_KEY_FILE: path }, stop: async () => {} };
  }
  return openEmbedded(fail);
}

async function openEmbedded(fail) {
  const { dataDir, outside } = placeForData();
  const existed = existsSync(dataDir);
  const { path, key } = masterKey({ dataExists: existed });
  if (outside) say(`The database is kept in ${dataDir}, because the account it runs as cannot enter this folder.`);
  const server = await startPostgres({
    dataDir,
    password: superuserPassword(key),
    logFile: join(ownFolder, 'postgres.log'),
    onRevival: (attempt) => {
      say('The database ended unexpectedly; starting it again.');
      attempt.catch((error) => fail(error.message));
    },
  });
  await createDatabases(server, ['afterword', 'afterword_keys']);
  return {
    embedded: true,
    existed,
    dataDir,
    environment: {
      DATABASE_URL: server.superuserUrl('afterword'),
      KEYS_DATABASE_URL: server.superuserUrl('afterword_keys'),
      MASTER_KEY_FILE: path,
      AFTERWORD_EMBEDDED: '1',
    },
    stop: server.stop,
  };
}
