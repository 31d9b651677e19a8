import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../setup/places.mjs';

const stampFile = join(ownFolder, 'prepared');

/** This build with this data folder; a folder that was restored or made anew is another one. */
function mark(dataDir, build) {
  const control = statSync(join(dataDir, 'global', 'pg_control'));
  return `${build} ${dataDir} ${control.ino} ${control.birthtimeMs}`;
}

/**
 * True when this build has brought this data folder up to date before. Never for a server that is not ours.
 * @param {string | undefined} dataDir
 * @param {string | undefined} build
 */
export function isPrepared(dataDir, build) {
  if (!dataDir || !build || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === mark(dataDir, build);
}

/** Remembers it. @param {string} dataDir @param {string | undefined} build */
export function rememberPrepared(dataDir, build) {
  if (build) writeFileSync(stampFile, mark(dataDir, build));
}
