import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { freePort } from '../postgres/index.mjs';
import { within } from '../postgres/processes.mjs';
import { inClone } from '../setup/places.mjs';
import { PlainFailure } from '../setup/progress.mjs';

/** Runs one of the product's programs to its end and returns what it said. Throws with its words when it failed. */
export function finish(program, parameters, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inClone('api', 'dist', `${program}.js`), ...parameters], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { words += text; });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(words.trim()) : reject(new PlainFailure(`${program} failed: ${words.trim()}`))));
  });
}

/** Starts the product and waits until it can serve. */
export async function serve(environment) {
  const port = await freePort();
  const child = spawn(process.execPath, [inClone('api', 'dist', 'main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment, HOST: '127.0.0.1', PORT: String(port), LOG_FORMAT: 'json', LOG_LEVEL: 'warn' },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const ready = await within(60_000, async () => child.exitCode !== null || isReady(url));
  if (!ready || child.exitCode !== null) throw new PlainFailure('The product did not start.');
  return { url, stop: async () => { child.kill('SIGTERM'); await gone; } };
}

function isReady(url) {
  return new Promise((resolve) => {
    get(`${url}/api/readiness`, (answer) => { answer.resume(); resolve(answer.statusCode === 200); }).on('error', () => resolve(false));
  });
}
