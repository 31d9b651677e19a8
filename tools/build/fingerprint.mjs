import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inClone } from '../setup/places.mjs';

const SOURCES = ['api', 'web', 'libs', 'nx.json', 'tsconfig.base.json', 'package.json', 'package-lock.json'];
const NOT_SOURCES = new Set(['node_modules', 'dist', '.angular', 'coverage']);
const NOT_BUILT = /\.spec\.ts$|\.md$/;
const PRODUCTS = ['libs/journal/dist/index.js', 'api/dist/main.js', 'api/dist/migrate.js', 'web/dist/browser/index.html'];
const stampFile = inClone('.afterword', 'built');

/** One value for the state of everything that is built: name, size and time of each file, which takes milliseconds. */
export function fingerprint() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const found = statSync(inClone(path), { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) {
      for (const name of readdirSync(inClone(path)).sort()) if (!NOT_SOURCES.has(name)) visit(join(path, name));
    } else if (!NOT_BUILT.test(path)) {
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
    }
  };
  SOURCES.forEach(visit);
  return hash.digest('hex');
}

/** True when what was built last came from exactly these sources and is still there. @param {string} now */
export function isBuilt(now) {
  return PRODUCTS.every((path) => existsSync(inClone(path))) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now;
}

/** Remembers that these sources are built. @param {string} now */
export function rememberBuilt(now) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, now);
}
