import { chownSync, copyFileSync, lstatSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { databaseUser } from './database-user.mjs';
import { makePrivateFolder } from './folders.mjs';

// What belongs to the running primary, and what a standby makes for itself (PostgreSQL 18, 26.3.4 "Backing up the data directory").
const LEFT_BEHIND = new Set(['postmaster.pid', 'postmaster.opts', 'pg_internal.init', 'backup_label', 'tablespace_map', 'standby.signal', 'recovery.signal', 'current_logfiles']);
const EMPTIED = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']);

/**
 * Lets standbys of this machine follow a server of ours, and copy it with a login that may replicate.
 * @param {{dataDir: string, superuserUrl: (database: string) => string}} server
 */
export async function letStandbysFollow(server) {
  const file = join(server.dataDir, 'pg_hba.conf');
  const line = 'host replication all 127.0.0.1/32 scram-sha-256\n';
  const before = readFileSync(file, 'utf8');
  if (!before.includes(line)) writeFileSync(file, before + line);
  await asSuperuser(server, (client) => client.query('SELECT pg_reload_conf()'));
}

/**
 * Copies a server's data folder while it works, for a standby that is then started on the copy. The packages hold no pg_basebackup;
 * this is what it does, by PostgreSQL's own steps. The log comes over the stream, so the server has to keep it: a slot must be there.
 * @param {{dataDir: string, superuserUrl: (database: string) => string}} server
 * @param {string} dataDir where the copy goes; nothing may be there
 */
export async function copyForStandby(server, dataDir) {
  const user = databaseUser(server.dataDir);
  makePrivateFolder(dataDir, user);
  await asSuperuser(server, async (client) => {
    await client.query(`SELECT pg_backup_start('standby', true)`);
    copyFolder(server.dataDir, dataDir, user, server.dataDir);
    const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(false)');
    writeOwned(join(dataDir, 'backup_label'), rows[0].labelfile, user);
    writeOwned(join(dataDir, 'standby.signal'), '', user);
  });
}

function copyFolder(from, to, user, top) {
  for (const name of readdirSync(from)) {
    if (LEFT_BEHIND.has(name) || name.startsWith('pgsql_tmp')) continue;
    const [source, target] = [join(from, name), join(to, name)];
    const found = lstatSync(source, { throwIfNoEntry: false });
    if (!found) continue;
    if (found.isDirectory()) {
      makePrivateFolder(target, user);
      if (!EMPTIED.has(relative(top, source))) copyFolder(source, target, user, top);
    } else if (found.isSymbolicLink()) {
      symlinkSync(readlinkSync(source), target);
    } else {
      copyFile(source, target, user);
    }
  }
}

function copyFile(source, target, user) {
  try {
    copyFileSync(source, target);
  } catch (error) {
    // Gone since it was listed: the log says so to the standby.
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (user.drop) chownSync(target, user.drop.uid, user.drop.gid);
}

function writeOwned(file, text, user) {
  writeFileSync(file, text, { mode: 0o600 });
  if (user.drop) chownSync(file, user.drop.uid, user.drop.gid);
}

async function asSuperuser(server, work) {
  const client = new pg.Client({ connectionString: server.superuserUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
