import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder of this machine, as entries of an image. They can be read by everyone and written by nobody but root.
 * @param {string} from
 * @param {string} to the folder in the image
 * @param {(path: string) => boolean} wanted asked with the path below `from`
 * @returns {import('./tar.mjs').Entry[]}
 */
export function filesBelow(from, to, wanted = () => true) {
  const entries = [];
  const walk = (below) => {
    for (const name of readdirSync(join(from, below)).sort()) {
      const path = below ? `${below}/${name}` : name;
      const found = lstatSync(join(from, path));
      if (!wanted(path)) continue;
      if (found.isDirectory()) walk(path);
      else if (found.isSymbolicLink()) entries.push({ path: `${to}/${path}`, kind: 'link', mode: 0o777, target: readlinkSync(join(from, path)) });
      else if (found.isFile()) entries.push(fileAt(join(from, path), `${to}/${path}`));
    }
  };
  walk('');
  return entries;
}

/**
 * One file of this machine, at a place in the image.
 * @param {string} from
 * @param {string} to
 */
export function fileAt(from, to) {
  return { path: to, kind: 'file', mode: lstatSync(from).mode & 0o111 ? 0o755 : 0o644, bytes: readFileSync(from) };
}

/**
 * A file that is made here.
 * @param {string} path
 * @param {string} text
 */
export function made(path, text) {
  return { path, kind: 'file', mode: 0o644, bytes: Buffer.from(text) };
}
