import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from '../setup/progress.mjs';

/**
 * Gets a package of Debian's where that can be done without asking: on Debian, as root. Elsewhere it does nothing, and whoever asked says what is missing.
 * @param {string} name
 * @param {string} words what is said meanwhile
 */
export function installFromDebian(name, words) {
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  say(words);
  // A tests' machine wants the program and no service of it: at run level 1 none is started.
  const apt = (...parameters) => spawnSync('apt-get', ['-qq', ...parameters], {
    stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', name);
}

/** The rings that hold a PgBouncer before the database skip that by name where there is none. */
export function getPooler() {
  if (existsSync('/usr/sbin/pgbouncer')) return;
  installFromDebian('pgbouncer', 'Installing Debian\'s PgBouncer for the tests that stand behind one …');
}
