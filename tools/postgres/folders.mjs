import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainFailure } from '../setup/progress.mjs';
import { ownFolder } from '../setup/places.mjs';
import { canEnter, databaseUser } from './database-user.mjs';

/** Makes the folder this clone keeps its own things in. The database user may pass through it, but not look into it. */
export function makeOwnFolder() {
  mkdirSync(ownFolder, { recursive: true });
  const isRoot = process.platform !== 'win32' && process.getuid() === 0;
  if (lstatSync(ownFolder).uid === process.getuid?.()) chmodSync(ownFolder, isRoot ? 0o711 : 0o700);
  return ownFolder;
}

/**
 * Where the embedded database lives: in the clone, unless root started us and the database's user cannot enter the clone.
 * @returns {{dataDir: string, outside: boolean}}
 */
export function placeForData() {
  makeOwnFolder();
  const inside = join(ownFolder, 'postgres');
  const user = databaseUser(inside);
  if (canEnter(user, ownFolder)) return { dataDir: inside, outside: false };
  if (existsSync(inside)) {
    throw new PlainFailure(`The database in ${inside} belongs to "${user.name}", who can no longer enter that folder; allow it again (chmod o+x on the folders above) or start as "${user.name}".`);
  }
  return { dataDir: join(readableFolder(`afterword-${cloneName()}`), 'postgres'), outside: true };
}

/** A name of this clone's own: a later clone in the same place must not meet data sealed under another key. */
function cloneName() {
  const file = join(ownFolder, 'name');
  if (!existsSync(file)) writeFileSync(file, randomBytes(6).toString('hex'));
  return readFileSync(file, 'utf8');
}

/**
 * A folder outside the clone that every account can enter and only root can change.
 * Somebody else's folder of that name is refused, or they could plant programs for us to run.
 * @param {string} name
 */
export function readableFolder(name) {
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = join(parent, name);
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      continue;
    }
    const found = lstatSync(folder);
    if (!found.isDirectory() || found.uid !== process.getuid()) continue;
    chmodSync(folder, 0o755);
    return folder;
  }
  throw new PlainFailure('No folder was found that the database\'s user may read: neither /var/lib nor the temporary folder could be used.');
}

/**
 * Makes an empty folder that belongs to the database's user alone.
 * @param {string} folder
 * @param {import('./database-user.mjs').DatabaseUser} user
 */
export function makePrivateFolder(folder, user) {
  mkdirSync(folder, { mode: 0o700 });
  if (user.drop) chownSync(folder, user.drop.uid, user.drop.gid);
}
