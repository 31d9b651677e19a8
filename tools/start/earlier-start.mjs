import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, say } from '../setup/progress.mjs';
import { ownFolder } from '../setup/places.mjs';
import { makeOwnFolder } from '../postgres/folders.mjs';
import { identity, signal, within } from '../postgres/processes.mjs';

const note = join(ownFolder, 'running.json');

/** Notes who we are and which API we started, for the next start to find. */
export function noteRunning({ url, api }) {
  makeOwnFolder();
  const us = { pid: process.pid, identity: identity(process.pid) };
  writeFileSync(note, JSON.stringify({ url, us, api: api && { pid: api.pid, identity: identity(api.pid) } }));
}

/** Takes the note back. */
export function forgetRunning() {
  rmSync(note, { force: true });
}

/**
 * Ends an API that an earlier, killed start left behind. Throws one sentence when that start still lives.
 * A process counts as ours only if it began at the noted moment; a number alone may belong to somebody else by now.
 */
export async function settleEarlierStart() {
  const left = readNote();
  if (!left) return;
  if (lives(left.us)) {
    throw new PlainFailure(`Afterword already runs from this folder at ${left.url} (process ${left.us.pid}); stop that one first.`);
  }
  if (lives(left.api)) {
    say('The API of an earlier start is still running; stopping it first.');
    signal(left.api.pid, 'SIGTERM');
    if (!(await within(8000, () => !lives(left.api)))) signal(left.api.pid, 'SIGKILL');
    await within(2000, () => !lives(left.api));
  }
  forgetRunning();
}

const lives = (noted) => noted?.identity !== undefined && identity(noted.pid) === noted.identity;

function readNote() {
  if (!existsSync(note)) return undefined;
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    // Half written when everything was killed.
    return undefined;
  }
}
