import { spawnSync } from 'node:child_process';
import { PlainFailure } from './progress.mjs';

const LEAST_NODE = 20;
const LEAST_NPM = 10;

/** Throws one sentence when the Node or npm of this machine is too old to install the project. */
export function checkVersions() {
  const node = process.versions.node;
  if (Number(node.split('.')[0]) < LEAST_NODE) {
    throw new PlainFailure(`Afterword needs Node ${LEAST_NODE} or later to start, and this is Node ${node}.`);
  }
  const npm = npmVersion();
  if (!npm) throw new PlainFailure('Afterword needs npm to install what it is built from, and npm was not found.');
  if (Number(npm.split('.')[0]) < LEAST_NPM) {
    throw new PlainFailure(`Afterword needs npm ${LEAST_NPM} or later, and this is npm ${npm}; "npm install -g npm" updates it.`);
  }
}

function npmVersion() {
  // Under "npm start" npm says its version itself; asking it again costs a quarter of a second.
  const told = /\bnpm\/(\d+\.\d+\.\d+)/.exec(process.env.npm_config_user_agent ?? '');
  if (told) return told[1];
  const asked = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}
