import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inClone } from '../setup/places.mjs';

// What the web is made of is in its built files.
const ONLY_IN_PAGES = /^(@angular\/|idb$|@afterword\/)/u;

/** The folders of the packages that the api needs when it runs, as paths below the clone: those it asks for, and theirs. */
export function packagesOfApi() {
  const { dependencies } = manifestOf(inClone());
  const found = new Map();
  const take = (from, name, needed) => {
    const folder = resolved(from, name);
    if (!folder) {
      if (needed) throw new Error(`${name} is not installed.`);
      return;
    }
    if (found.has(folder)) return;
    const manifest = manifestOf(folder);
    found.set(folder, manifest);
    for (const other of Object.keys(manifest.dependencies ?? {})) take(folder, other, true);
    for (const other of Object.keys(manifest.optionalDependencies ?? {})) take(folder, other, false);
    for (const other of Object.keys(manifest.peerDependencies ?? {})) if (!manifest.peerDependenciesMeta?.[other]?.optional) take(folder, other, false);
  };
  for (const name of Object.keys(dependencies).filter((each) => !ONLY_IN_PAGES.test(each))) take(inClone(), name, true);
  return [...found.keys()].map((folder) => folder.slice(realpathSync(inClone('node_modules')).length + 1)).sort();
}

function resolved(from, name) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (folder === dirname(folder)) return undefined;
  }
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
