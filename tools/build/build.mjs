import { spawn } from 'node:child_process';
import { PlainFailure, duration, say } from '../setup/progress.mjs';
import { inClone, root } from '../setup/places.mjs';
import { makeOwnFolder } from '../postgres/folders.mjs';
import { fingerprint, isBuilt, rememberBuilt } from './fingerprint.mjs';

/**
 * Builds the product unless it stands built from exactly these sources. Throws with the tools' own words.
 * @returns {Promise<string>} the fingerprint of the sources it stands built from
 */
export async function buildIfNeeded() {
  makeOwnFolder();
  const now = fingerprint();
  if (isBuilt(now)) return now;
  const began = Date.now();
  say('Building …');
  const outcome = await nx(['run-many', '--target', 'build']);
  if (!outcome.passed) throw new PlainFailure(`${outcome.words}\nThe build failed; the reason is above.`);
  rememberBuilt(now);
  say(`Built in ${duration(Date.now() - began)}.`);
  return now;
}

/**
 * Runs Nx and keeps its words.
 * @param {string[]} parameters
 * @returns {Promise<{passed: boolean, words: string}>}
 */
export function nx(parameters) {
  return run(inClone('node_modules', 'nx', 'dist', 'bin', 'nx.js'), [...parameters, '--output-style=stream'], {
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    // Nx otherwise unpacks its own program into the shared temporary folder, where two accounts get in each other's way.
    NX_NATIVE_FILE_CACHE_DIRECTORY: inClone('.nx', 'native'),
    NG_CLI_ANALYTICS: 'false',
  });
}

/**
 * Runs a script under this Node with the project's programs first on the PATH, and keeps its words.
 * @param {string} script
 * @param {string[]} parameters
 * @param {Record<string, string>} environment
 * @returns {Promise<{passed: boolean, words: string}>}
 */
export function run(script, parameters, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...projectEnvironment(), ...environment },
    });
    const abandon = () => child.kill();
    process.once('exit', abandon);
    let words = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { words += text; });
    child.stderr.setEncoding('utf8').on('data', (text) => { words += text; });
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', abandon);
      resolve({ passed: code === 0, words: words.trim() });
    });
  });
}

/** The environment in which "node", "tsc" or "jest" mean the project's own. */
export function projectEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  const environment = { ...process.env, PATH: `${inClone('node_modules', '.bin')}${separator}${process.env.PATH}`, FORCE_COLOR: '0' };
  delete environment.NO_COLOR;
  return environment;
}
