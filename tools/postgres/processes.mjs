import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/**
 * What tells a process from a later one with the same number: its start. Undefined when it is gone or a zombie,
 * which still has a number but will never answer again.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function identity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') return answersSignal(pid) ? 'running' : undefined;
  const asked = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...start] = asked.stdout.trim().split(/\s+/);
  return asked.status === 0 && state && !state.startsWith('Z') ? start.join(' ') : undefined;
}

function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command stands in brackets and may hold anything, so the fields are counted behind the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function answersSignal(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Living processes whose working folder is this one; PostgreSQL's all stand in their data folder. Linux only.
 * @param {string} folder a resolved path
 * @returns {number[]}
 */
export function standingIn(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && identity(pid) !== undefined;
    } catch {
      return false;
    }
  });
}

/**
 * Waits until the condition holds; false when it did not within the time.
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} milliseconds
 */
export async function within(milliseconds, condition) {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

/**
 * Sends a signal and does not mind when the process is already gone.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
