import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainFailure, duration, say } from '../setup/progress.mjs';
import { makePrivateFolder } from './folders.mjs';

// Over TCP and with a password only; the server has no other door.
const WHO_MAY_CONNECT = 'host all all 127.0.0.1/32 scram-sha-256\n';

/**
 * Makes the data folder unless it exists. It is made beside its place and then renamed, so that a start that was
 * killed in the middle leaves nothing that looks like a database.
 * @param {object} wanted
 * @param {string} wanted.dataDir
 * @param {string} wanted.password
 * @param {{initdb: string, postgres: string}} wanted.programs
 * @param {import('./database-user.mjs').DatabaseUser} wanted.user
 * @param {boolean} wanted.throwaway true: do not wait for the disk
 */
export function makeCluster({ dataDir, password, programs, user, throwaway }) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  const began = Date.now();
  if (!throwaway) say('Creating the database (once) …');
  mkdirSync(dirname(dataDir), { recursive: true });
  const fresh = `${dataDir}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  makePrivateFolder(fresh, user);
  const as = { ...user.drop, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  // Sorting by the built-in locale gives the same order on every machine, whatever its C library.
  demand(spawnSync(programs.initdb, [
    '--pgdata', fresh, '--username', 'postgres', '--encoding', 'UTF8', '--auth', 'trust', '--no-instructions',
    '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
    ...(throwaway ? ['--no-sync'] : []),
  ], as));
  writeFileSync(join(fresh, 'pg_hba.conf'), WHO_MAY_CONNECT);
  // Single-user mode reads the password from a pipe; initdb would want it in a file.
  demand(spawnSync(programs.postgres, ['--single', '-D', fresh, 'postgres'], {
    ...as, input: `ALTER USER postgres PASSWORD '${password}'\n`,
  }));
  putInPlace(fresh, dataDir);
  if (!throwaway) say(`Database created in ${duration(Date.now() - began)}.`);
}

function putInPlace(fresh, dataDir) {
  try {
    // An empty folder may wait there; one with content is another start's finished work and wins.
    renameSync(fresh, dataDir);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw error;
  }
}

function demand(outcome) {
  if (outcome.status === 0) return;
  const words = `${outcome.error?.message ?? ''}\n${outcome.stderr ?? ''}`.trim();
  throw new PlainFailure(`PostgreSQL could not create its data folder: ${words}`);
}
