import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, say } from '../setup/progress.mjs';
import { identity, signal, standingIn, within } from './processes.mjs';
import { recognise } from './superuser.mjs';

const ownerFile = (dataDir) => `${dataDir}.owner.json`;

/** Notes that this process is the one that stops the server. @param {string} dataDir */
export function claim(dataDir) {
  writeFileSync(ownerFile(dataDir), JSON.stringify({ pid: process.pid, identity: identity(process.pid) }));
}

/** Takes the note back. @param {string} dataDir */
export function release(dataDir) {
  rmSync(ownerFile(dataDir), { force: true });
}

function ownerLives(dataDir) {
  if (!existsSync(ownerFile(dataDir))) return false;
  try {
    const owner = JSON.parse(readFileSync(ownerFile(dataDir), 'utf8'));
    return owner.pid !== process.pid && identity(owner.pid) === owner.identity && owner.identity !== undefined;
  } catch {
    return false;
  }
}

/** What the server wrote about itself, if it did. @param {string} dataDir */
export function noted(dataDir) {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), file };
}

/**
 * Looks for a server that already runs on this data folder. One whose owner lives is returned to be shared. One that was
 * left behind is stopped, so that the next one starts with today's settings and a guard. Nothing returned: start one.
 * @param {string} dataDir
 * @param {string} password
 * @returns {Promise<{pid: number, port: number} | undefined>}
 */
export async function settleLeftovers(dataDir, password) {
  const left = noted(dataDir);
  if (!left) return undefined;
  const answer = left.port ? await recognise(left.port, password, dataDir) : 'not ready';
  if (answer === 'ours') {
    if (ownerLives(dataDir)) return left;
    say('A database from an earlier start is still running; stopping it first.');
    await stopServer(dataDir, left.pid);
  }
  if (answer === 'wrong password' && lives(dataDir, left.pid)) throw wrongPassword(dataDir);
  await clearAway(dataDir, left);
  return undefined;
}

/** The failure that means: this data folder was made with another master key. @param {string} dataDir */
export function wrongPassword(dataDir) {
  return new PlainFailure(`The database in ${dataDir} was created with another master key; put that key file back, or move the folder away to begin anew.`);
}

function lives(dataDir, pid) {
  if (process.platform !== 'linux') return identity(pid) !== undefined;
  return standingIn(realpathSync(dataDir)).length > 0;
}

/** Stops a server that is not our child: quickly, and if that does not end it, at once (it recovers at the next start). */
export async function stopServer(dataDir, pid) {
  const gone = () => !lives(dataDir, pid);
  signal(pid, 'SIGINT');
  if (await within(20_000, gone)) return;
  signal(pid, 'SIGQUIT');
  if (!(await within(10_000, gone))) throw new PlainFailure(`The database process ${pid} does not stop; end it and start again.`);
}

/** PostgreSQL takes a zombie, or a stranger that got the old number, for a living server; so its note has to go. */
async function clearAway(dataDir, left) {
  if (process.platform !== 'linux') return;
  // Processes of the data folder that outlive their server end by themselves; a server may also be starting or stopping.
  if (!(await within(15_000, () => !lives(dataDir, left.pid)))) await stopServer(dataDir, standingIn(realpathSync(dataDir))[0]);
  rmSync(left.file, { force: true });
}
