import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

// Stands between us and PostgreSQL in a group of its own. When whoever started it dies, even by kill -9, its standard
// input ends and it stops the server properly; a Ctrl+C in the terminal never reaches the server by itself.
const { program, parameters, drop, logFile, removeAfter } = JSON.parse(process.argv[2]);
const log = openSync(logFile, 'a', 0o600);
const server = spawn(program, parameters, {
  ...drop,
  cwd: '/',
  detached: true,
  stdio: ['ignore', log, log],
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot ?? '' },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

function stop() {
  // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything acknowledged is written.
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 20_000).unref();
}

process.stdin.on('end', stop).on('error', stop).resume();
server.on('error', () => process.exit(1));
server.on('exit', (code) => {
  for (const path of removeAfter) rmSync(path, { recursive: true, force: true });
  process.exit(code ?? 1);
});
