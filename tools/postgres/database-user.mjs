import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { PlainFailure } from '../setup/progress.mjs';

/**
 * @typedef {object} DatabaseUser
 * @property {{uid: number, gid: number} | undefined} drop whom to become before PostgreSQL runs; undefined: stay who we are
 * @property {string} name
 */

/**
 * Who runs PostgreSQL. It refuses to run as root, so root hands it to an account made for that, or to whoever already
 * owns the data. The account must stand in the passwd file, because initdb looks it up.
 * @param {string} dataDir
 * @returns {DatabaseUser}
 */
export function databaseUser(dataDir) {
  if (process.platform === 'win32' || process.getuid() !== 0) return { drop: undefined, name: 'you' };
  const owner = existsSync(dataDir) ? statSync(dataDir) : undefined;
  if (owner && owner.uid !== 0) {
    const named = ask('-un', String(owner.uid));
    if (named) return { drop: { uid: owner.uid, gid: owner.gid }, name: named };
  }
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const uid = Number(ask('-u', name) ?? 0);
    const gid = Number(ask('-g', name) ?? 0);
    if (uid > 0 && gid > 0) return { drop: { uid, gid }, name };
  }
  throw new PlainFailure('PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account to run it as.');
}

function ask(...parameters) {
  const answer = spawnSync('id', parameters, { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

/**
 * Whether that user can enter a folder, found out by trying.
 * @param {DatabaseUser} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  if (!user.drop) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user.drop, cwd: '/', stdio: 'ignore' }).status === 0;
}
