import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, say } from '../setup/progress.mjs';
import { ownFolder } from '../setup/places.mjs';
import { makeOwnFolder } from '../postgres/folders.mjs';

/**
 * The file with the master key: the one in MASTER_KEY_FILE, else this clone's own, which is made on the first start.
 * Never makes one where texts may already be sealed under another.
 * @param {{dataExists: boolean}} situation whether the embedded database was created before
 * @returns {{path: string, key: Buffer}}
 */
export function masterKey({ dataExists }) {
  const given = process.env.MASTER_KEY_FILE;
  if (given) {
    if (!existsSync(given)) throw new PlainFailure(`MASTER_KEY_FILE names ${given}, and there is no such file.`);
    return { path: given, key: read(given) };
  }
  const path = join(makeOwnFolder(), 'master.key');
  if (!existsSync(path)) {
    if (process.env.NODE_ENV === 'production') {
      throw new PlainFailure('MASTER_KEY_FILE is missing: in production the master key is made and kept by you (32 random bytes in base64, mode 0400).');
    }
    if (dataExists) {
      throw new PlainFailure(`The master key ${path} is missing, and without it nothing in the database of this folder can be read; put it back, or remove ${ownFolder} to begin anew.`);
    }
    create(path);
    say(`A master key was made in ${path}; whoever has it and the database can read everything.`);
  }
  return { path, key: read(path) };
}

function read(path) {
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new PlainFailure(`${path} holds no master key: it should be 32 bytes in base64.`);
  return key;
}

/**
 * Writes a new master key, whole and on the disk before it has its name.
 * @param {string} path
 */
export function create(path) {
  const partial = `${path}.${process.pid}`;
  rmSync(partial, { force: true });
  const file = openSync(partial, 'wx', 0o400);
  writeSync(file, `${randomBytes(32).toString('base64')}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(partial, path);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(partial, { force: true });
  }
}
