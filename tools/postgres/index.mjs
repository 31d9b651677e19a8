import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainFailure } from '../setup/progress.mjs';
import { makeCluster } from './cluster.mjs';
import { databaseUser } from './database-user.mjs';
import { claim, noted, release, settleLeftovers, stopServer, wrongPassword } from './leftovers.mjs';
import { within } from './processes.mjs';
import { programsFor } from './programs.mjs';
import { recognise, superuserUrl } from './superuser.mjs';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));

// What people write never reaches the server's log: neither statements nor the values in an error's detail.
const QUIET = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

/** Settings for a database that is thrown away: never waits for the disk, so a crash may lose it. */
export const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on a data folder, or joins the one that runs there. It listens on 127.0.0.1 and stops when this
 * process ends, however it ends. Throws a PlainFailure with one sentence when it cannot.
 * @param {object} wanted
 * @param {string} wanted.dataDir created when absent
 * @param {string} wanted.password the superuser's
 * @param {string} wanted.logFile
 * @param {number} [wanted.port] where to listen; left out: on any free port
 * @param {Record<string, string>} [wanted.settings] added to or replacing ours
 * @param {boolean} [wanted.throwaway] true: remove the folder that holds the data folder at the end, also after a kill -9
 * @param {(attempt: Promise<void>) => void} [wanted.onRevival] given: start the server again, on the same port, when it
 *   ends by itself; called with a promise that rejects when that failed
 * @returns {Promise<{port: number, dataDir: string, joined: boolean, superuserUrl: (database: string) => string, stop: () => Promise<void>}>}
 */
export async function startPostgres({ dataDir, password, logFile, port, settings = {}, throwaway = false, onRevival }) {
  const user = databaseUser(dataDir);
  const programs = programsFor(user);
  makeCluster({ dataDir, password, programs, user, throwaway });
  const order = { program: programs.postgres, dataDir, port, user, logFile, settings: { ...QUIET, ...settings }, throwaway };
  const opened = await open(order, password);
  const server = { port: opened.port, dataDir, joined: !opened.child, superuserUrl: (database) => superuserUrl(opened.port, password, database) };
  if (!opened.child) return { ...server, stop: async () => {} };
  const state = { child: opened.child, stopping: false };
  if (onRevival) revive(state, { ...order, port: opened.port }, password, onRevival);
  return { ...server, stop: () => stop(state, dataDir) };
}

/** A chosen port can be taken before the server listens, and two starts can meet; then the situation is looked at anew. */
async function open(order, password) {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const running = await settleLeftovers(order.dataDir, password);
    if (running) return { port: running.port };
    const port = order.port ?? (await freePort());
    const child = launch({ ...order, port });
    if (await ready(child, port, password, order.dataDir)) {
      claim(order.dataDir);
      return { port, child };
    }
    await ended(child);
  }
  throw new PlainFailure(`PostgreSQL did not start; the last lines of ${order.logFile} say why:\n${lastLines(order.logFile)}`);
}

function revive(state, order, password, onRevival) {
  state.child.once('exit', () => {
    if (state.stopping) return;
    onRevival(open(order, password).then(({ child }) => {
      if (!child) return;
      state.child = child;
      revive(state, order, password, onRevival);
    }));
  });
}

function launch({ program, dataDir, port, user, logFile, settings, throwaway }) {
  const parameters = ['-D', dataDir, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) parameters.push('-c', `${name}=${value}`);
  const order = { program, parameters, drop: user.drop, logFile, removeAfter: throwaway ? [dirname(dataDir)] : [] };
  const child = spawn(process.execPath, [guard, JSON.stringify(order)], {
    cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true,
  });
  child.stdin.on('error', () => {});
  return child;
}

async function ready(child, port, password, dataDir) {
  let answer = 'not ready';
  // Recovery after a crash replays what was acknowledged, which may take a while.
  await within(60_000, async () => {
    if (child.exitCode !== null || child.signalCode !== null) return true;
    answer = await recognise(port, password, dataDir);
    return answer !== 'not ready';
  });
  if (answer === 'ours') return true;
  await ended(child);
  if (answer === 'wrong password') throw wrongPassword(dataDir);
  return false;
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdin.end();
  });
}

async function stop(state, dataDir) {
  state.stopping = true;
  await ended(state.child);
  // The guard may have been killed by hand; the server then still runs.
  const left = noted(dataDir);
  if (left) await stopServer(dataDir, left.pid);
  release(dataDir);
}

/** A port on which nothing listens. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function lastLines(file) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '(no log was written)';
  }
}
