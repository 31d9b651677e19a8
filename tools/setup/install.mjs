import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PlainFailure, duration, say } from './progress.mjs';
import { inClone, root } from './places.mjs';
import { pinnedNode } from './pinned-node.mjs';

const stampFile = inClone('node_modules', '.afterword-installed');

/** Installs what the lock file names, unless exactly that is installed already. Throws a sentence when npm fails. */
export function installIfNeeded() {
  const wanted = fingerprint();
  if (installed() === wanted && existsSync(pinnedNode())) return;
  if (!existsSync(stampFile) && matchesLock()) {
    writeFileSync(stampFile, wanted);
    return;
  }
  const began = Date.now();
  say('Installing what Afterword is built from (once, about a minute) …');
  // Our own Node runs everything afterwards, so npm's remarks about the outer version would only worry the reader.
  const outcome = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (outcome.status !== 0) throw new PlainFailure('npm could not install the project; its own words are above.');
  if (!existsSync(pinnedNode())) {
    throw new PlainFailure(`There is no pinned Node for ${process.platform} on ${process.arch}; Linux, macOS and Windows on x64 and Linux and macOS on arm64 are supported.`);
  }
  writeFileSync(stampFile, wanted);
  say(`Installed in ${duration(Date.now() - began)}.`);
}

function installed() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}

function fingerprint() {
  // The platform counts, because the installed binaries belong to it and a clone can be moved between machines.
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  return hash.update(readFileSync(inClone('package-lock.json'))).digest('hex');
}

/** True when somebody ran npm themselves and every package npm noted matches the lock in version. */
function matchesLock() {
  const noted = inClone('node_modules', '.package-lock.json');
  if (!existsSync(noted) || !existsSync(pinnedNode())) return false;
  const wanted = JSON.parse(readFileSync(inClone('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.link) return true;
    if (!present[path]) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return present[path].version === entry.version;
  });
}
