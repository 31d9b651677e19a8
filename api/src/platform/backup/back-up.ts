import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, openSync, fsyncSync, closeSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, Pool } from 'pg';
import type { Configuration } from '../config/configuration';
import { addressFor } from '../database/roles';
import { MasterKey, PostgresKeyStore } from '../sealing';
import { lackOf, NEEDED_KEYS } from '../sealing/needed-keys';
import { BackupRefused, type CopiedTable, type Manifest, nameOf, type Part, writtenManifest } from './manifest';
import { sealing } from './sealed-file';
import { measured, migrationsOf, sequencesOf, tablesOf } from './tables';

export interface Folders {
  readonly journal: string;
  readonly keys: string;
}

const underRotation = 'The master key is being rotated, or this is not the one it was rotated to: some keys in this backup may be under the next one. To restore it, name both, in MASTER_KEY_FILE and NEXT_MASTER_KEY_FILE, as they are now. Back up again once the rotation is over.';

export type Say = (sentence: string) => void;

/**
 * Copies both databases, each as it stood at one moment, into two new folders, sealed with the master key. The journal comes first: a key is kept before the
 * first row that needs it, so that every key the copied journal knows is among the copied keys. Serving goes on meanwhile. A key store that is not the
 * journal's is refused before anything is written: what was copied from it would open nothing.
 */
export async function backUp(settings: Configuration, folders: Folders, say: Say): Promise<void> {
  const master = new MasterKey(settings.masterKey);
  for (const folder of [folders.journal, folders.keys]) {
    if (existsSync(folder)) throw new BackupRefused(`${folder} exists already: a backup goes into a new folder.`);
  }
  await demandKeys(settings, master);
  const backup = randomUUID();
  for (const [part, address] of [['journal', settings.directDatabaseUrl], ['keys', settings.keysDatabaseUrl]] as const) {
    const began = performance.now();
    const { takenAt, tables, rotating } = await copied(part, backup, folders[part], addressFor('afterword_backup', address, master), master);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
    say(`The ${nameOf(part)} as it stood at ${takenAt}: ${tables.length} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, in ${((performance.now() - began) / 1000).toFixed(1)} s, into ${folders[part]}.`);
    if (rotating) say(underRotation);
  }
}

async function demandKeys(settings: Configuration, master: MasterKey): Promise<void> {
  const journal = new Client({ connectionString: addressFor('afterword_app', settings.directDatabaseUrl, master), application_name: 'afterword backup' });
  const store = new PostgresKeyStore(new Pool({ connectionString: addressFor('afterword_backup', settings.keysDatabaseUrl, master), application_name: 'afterword backup', max: 1 }));
  try {
    await journal.connect();
    const lack = await lackOf(store, (await journal.query<{ id: string }>(NEEDED_KEYS)).rows);
    if (lack) throw new BackupRefused(`The key store at KEYS_DATABASE_URL ${lack}: it is that of another hospital, or was left behind. Nothing was backed up.`);
  } finally {
    await Promise.all([journal.end(), store.close()]);
  }
}

async function copied(part: Part, backup: string, folder: string, address: string, master: MasterKey): Promise<Manifest & { readonly rotating: boolean }> {
  const client = new Client({ connectionString: address, application_name: 'afterword backup' });
  await client.connect();
  const partial = `${folder}.partial-${process.pid}`;
  try {
    // A sequence has no snapshot. Looked at afterwards it may be further on than the rows, which only leaves a gap.
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'`);
    const { rows: [from] } = await client.query<{ at: Date; name: string; system: string }>(
      'SELECT now() AS at, current_database() AS name, (SELECT system_identifier::text FROM pg_control_system()) AS system',
    );
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(partial, { mode: 0o700 });
    const tables: CopiedTable[] = [];
    for (const table of await tablesOf(client)) {
      const file = `${table.name}.copy.gz.sealed`;
      const out = createGzip({ level: 1 });
      const written = pipeline(out, sealing({ part, backup }, file, master), createWriteStream(join(partial, file), { flags: 'wx', mode: 0o600, flush: true }));
      written.catch((error: Error) => out.destroy(error));
      const figures = await measured(client, table, out);
      out.end();
      await written;
      tables.push({ ...table, file, ...figures });
    }
    const rotating = part === 'keys' && (await isRotating(client, master));
    const manifest: Manifest = {
      format: 2, part, backup, takenAt: (from?.at ?? new Date()).toISOString(), database: { name: from?.name ?? '', system: from?.system ?? '' },
      masterKey: master.kid, migrations: await migrationsOf(client), tables, sequences: await sequencesOf(client),
    };
    const { name, text } = writtenManifest(manifest, master);
    writeFileSync(join(partial, name), text, { mode: 0o600, flag: 'wx', flush: true });
    kept(partial);
    renameSync(partial, folder);
    kept(dirname(folder));
    return { ...manifest, rotating };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}

/** Whether a rotation has begun that goes over to another master key, so that keys may be wrapped under either. */
async function isRotating(client: Client, { kid }: MasterKey): Promise<boolean> {
  const { rows } = await client.query<{ kid: string }>('SELECT kid FROM master_key ORDER BY position DESC LIMIT 1');
  return rows[0] !== undefined && rows[0].kid !== kid;
}

/** Waits until the names in a folder are on the disk. */
function kept(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
