import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import type { Configuration } from '../config/configuration';
import { knownMigrations, migrate, type MigrationFolder } from '../database/migrate';
import { MasterKey } from '../sealing';
import type { Folders, Say } from './back-up';
import { copyIn } from './copying';
import { BackupRefused, type CopiedTable, type Manifest, nameOf, type Part, readManifest } from './manifest';
import { opening } from './sealed-file';
import { measured, tablesOf } from './tables';

/** One part of a backup, and what opens it. */
interface Source {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly master: MasterKey;
}

/** What somebody may have lost since the backup was taken, and would have again. */
const OPEN_WAYS_IN = [
  ['public.sign_in', 'DELETE FROM public.sign_in'], ['public.reset_request', 'DELETE FROM public.reset_request'],
  ['public.one_time_link', 'DELETE FROM public.one_time_link WHERE used_on IS NULL'], ['public.pack_link', 'DELETE FROM public.pack_link WHERE fetched_on IS NULL'], ['public.scim_token', 'UPDATE public.scim_token SET ended_on = current_date WHERE ended_on IS NULL'],
] as const;
const ERASED: readonly string[] = ['public.erased_author', 'public.erased_key'];
/** How PostgreSQL's text form writes that there is nothing. */
const NULL = '\\N';
const MIGRATIONS: Readonly<Record<Part, MigrationFolder>> = { journal: 'migrations', keys: 'migrations/keys' };

/**
 * Puts a backup into two empty databases and shows that they hold it byte for byte. Everything is looked through before anything is
 * written: a backup of something else, of other keys, or with a changed byte is refused. With both master keys of a rotation at hand one that was taken in its middle comes back too. The journal may be older than the keys: whoever
 * was erased in between is erased again. Nobody who was signed in when it was taken is signed in afterwards.
 */
export async function restore(settings: Configuration, folders: Folders, say: Say): Promise<void> {
  // Taken in the middle of a rotation it holds keys under both.
  const master = new MasterKey(settings.masterKey, settings.nextMasterKey ? new MasterKey(settings.nextMasterKey) : null);
  const began = performance.now();
  const parts = [
    { part: 'keys', address: settings.keysDatabaseUrl, folder: folders.keys, manifest: readManifest(folders.keys, 'keys', master) },
    { part: 'journal', address: settings.directDatabaseUrl, folder: folders.journal, manifest: readManifest(folders.journal, 'journal', master) },
  ] as const;
  for (const { part, manifest } of parts) demandKnown(part, manifest);
  const [keys, journal] = parts.map(({ folder, manifest }) => ({ folder, manifest, master })) as [Source, Source];
  const { wrapped, destroyed } = await keysIn(keys);
  await demandKeys(journal, new Set([...wrapped, ...destroyed]));
  for (const { part, address } of parts) await demandEmpty(part, address);
  say(`The backup is whole: ${wrapped.size} keys, each of which the master key opens, and none that the journal needs is missing.${destroyed.size > 0 ? ` Destroyed because their authors erased what they wrote, and gone on purpose: ${destroyed.size}.` : ''}`);

  await migrate(settings, { journal: parts[1].manifest.migrations, keys: parts[0].manifest.migrations });
  for (const { part, address, folder, manifest } of parts) {
    await filled(part, address, { folder, manifest, master });
    say(`The ${nameOf(part)} is back as it stood at ${manifest.takenAt}: ${manifest.tables.reduce((sum, { rows }) => sum + rows, 0)} rows, the same bytes as were copied.`);
  }
  await migrate(settings);
  const { takenAt } = parts[1].manifest;
  await connected(settings.directDatabaseUrl, async (client) => {
    await client.query(`INSERT INTO administration_event (happened_at, action, day) VALUES (now(), 'restored', ($1::timestamptz AT TIME ZONE 'Europe/London')::date)`, [takenAt]);
  });
  say(`Restored in ${((performance.now() - began) / 1000).toFixed(1)} s. What was committed after ${takenAt} is not in it.`);
  say('Every sign-in, every link that nobody used, every request for a new password and every token of a directory is ended, and the audit says that this was restored.');
  say([
    `What was done since ${takenAt} is undone. Shares that were withdrawn are open again, and supervisions that ended go on.`,
    'Whoever was suspended or left since can sign in again, roles that were taken back are there, and roles that were given are not. Earlier passwords, apps, passkeys and linked sign-ins work again, and recovery codes that were used since.',
    'Accounts that began to close stay open, and people count in trends again who had stopped. Look through People before you let anybody in, and tell everyone from which moment on to do it once more.',
  ].join(' '));
}

function demandKnown(part: Part, { migrations }: Manifest): void {
  const known = knownMigrations(MIGRATIONS[part]);
  const later = migrations.find((name) => !known.includes(name));
  if (later) throw new BackupRefused(`The backup of the ${nameOf(part)} was taken by a later version of Afterword (${later}): restore it with that one.`);
}

/** The keys of a backup by their ids: those that are there, each opened once with the master key, and those that erasing an author destroyed. */
async function keysIn(source: Source): Promise<Record<'wrapped' | 'destroyed', ReadonlySet<string>>> {
  const [kept, destroyed] = [new Set<string>(), new Set<string>()];
  for (const table of source.manifest.tables) {
    if (ERASED.includes(table.name)) {
      await eachRow(source, table, true, (cells) => void destroyed.add(cells[table.columns.indexOf('key_id')] ?? NULL));
      continue;
    }
    const at = ['id', ownerOf(table), 'wrapped'].map((column) => table.columns.indexOf(column));
    const holdsKeys = at.every((place) => place >= 0);
    await eachRow(source, table, holdsKeys, (cells) => {
      const [id = '', owner = '', wrapped = ''] = at.map((place) => cells[place]);
      try {
        source.master.unwrap(wrapped, id, owner);
      } catch {
        throw new BackupRefused(`A key in ${source.folder} cannot be opened with the master key in MASTER_KEY_FILE.`);
      }
      kept.add(id);
    });
  }
  // Of somebody who never wrote there was none.
  destroyed.delete(NULL);
  return { wrapped: kept, destroyed };
}

function ownerOf({ name }: CopiedTable): string {
  return name.replace(/^public\.(.+)_key$/u, '$1_id');
}

/** Every column called key_id names a key: all of them must be there, or be known to be gone on purpose. */
async function demandKeys(source: Source, keys: ReadonlySet<string>): Promise<void> {
  const missing = new Set<string>();
  for (const table of source.manifest.tables) {
    const at = table.columns.indexOf('key_id');
    await eachRow(source, table, at >= 0, (cells) => {
      const id = cells[at] ?? '';
      if (id !== NULL && !keys.has(id)) missing.add(id);
    });
  }
  if (missing.size > 0) throw new BackupRefused(`The keys in the backup are not those of the journal: ${missing.size} that it needs are not among them. Take the keys that were copied with it, or later.`);
}

/** Reads a copied table to its end, row by row where somebody wants rows. Throws BackupRefused when its bytes were changed. */
async function eachRow(source: Source, table: CopiedTable, wanted: boolean, take: (cells: readonly string[]) => void): Promise<void> {
  const digest = createHash('sha256');
  let rest = '';
  for await (const chunk of rowsOf(source, table)) {
    digest.update(chunk);
    if (!wanted) continue;
    // Ids and wrapped keys are plain letters, so that a sign cut in two elsewhere does no harm.
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line.split('\t'));
  }
  if (digest.digest('hex') !== table.sha256) throw new BackupRefused(`${join(source.folder, table.file)} is not as it was written.`);
}

async function* rowsOf({ folder, manifest, master }: Source, { file }: CopiedTable): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  const opened = pipeline(createReadStream(join(folder, file)), opening(manifest, file, master), unpacked);
  opened.catch(() => undefined);
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
    await opened;
  } catch {
    throw new BackupRefused(`${join(folder, file)} is not as it was written.`);
  }
}

async function demandEmpty(part: Part, address: string): Promise<void> {
  await connected(address, async (client) => {
    const tables = await tablesOf(client);
    const name = (await client.query<{ name: string }>('SELECT current_database() AS name')).rows[0]?.name ?? '';
    if (tables.length > 0) throw new BackupRefused(`The database "${name}" for the ${nameOf(part)} is not empty: restore into a new one, so that nothing is written over.`);
    const { rows: [may] } = await client.query<{ may: boolean }>(`SELECT rolsuper OR has_parameter_privilege('session_replication_role', 'SET') AND rolbypassrls AS may FROM pg_roles WHERE rolname = current_user`);
    if (!may?.may) throw new BackupRefused(`The login for the ${nameOf(part)} cannot fill its tables: restore with a superuser's.`);
  });
}

/** Fills the tables in one transaction, compares what then stands there with what was copied, and ends every way in that was open then. */
async function filled(part: Part, address: string, source: Source): Promise<void> {
  await connected(address, async (client) => {
    await client.query(`BEGIN; SET LOCAL session_replication_role = 'replica'; SET LOCAL row_security = off; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'`);
    const { manifest } = source;
    await client.query(`TRUNCATE ${manifest.tables.map(({ name }) => name).join(', ')}`);
    for (const table of manifest.tables) {
      await copyIn(client, table.name, table.columns, rowsOf(source, table));
      const { sha256 } = await measured(client, table);
      if (sha256 !== table.sha256) throw new BackupRefused(`After restoring, ${table.name} of the ${nameOf(part)} is not what was copied. Nothing was kept.`);
    }
    for (const { name, value, called } of manifest.sequences) await client.query('SELECT setval($1, $2, $3)', [name, value, called]);
    for (const [table, ending] of OPEN_WAYS_IN) {
      if (manifest.tables.some(({ name }) => name === table)) await client.query(ending);
    }
    await client.query('COMMIT; ANALYZE');
  });
}

async function connected(address: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: address, application_name: 'afterword restore' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
