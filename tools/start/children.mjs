import { spawn } from 'node:child_process';
import { root } from '../setup/places.mjs';
import { projectEnvironment } from '../build/build.mjs';

const follow = new URL('follow-parent.mjs', import.meta.url).href;
const PATIENCE = 10_000;

/** The processes we started and have to end, in a group of their own so that Ctrl+C reaches them through us, in order. */
export class Children {
  #running = new Set();

  /**
   * Starts a script of the product under this Node.
   * @param {string} script
   * @param {string[]} parameters
   * @param {{environment?: Record<string, string>, cwd?: string}} options
   */
  start(script, parameters = [], { environment = {}, cwd = root } = {}) {
    const child = spawn(process.execPath, ['--import', follow, '--enable-source-maps', script, ...parameters], {
      cwd,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...projectEnvironment(), ...environment },
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** Runs a script to its end and says whether it went well. */
  finish(script, parameters, options) {
    return ending(this.start(script, parameters, options));
  }

  /** Asks one child to end, insists after ten seconds. */
  async end(child) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = ending(child);
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(insist);
  }

  /** Ends all of them. */
  async endAll() {
    await Promise.all([...this.#running].map((child) => this.end(child)));
  }
}

function ending(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
