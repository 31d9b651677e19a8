// A tar in the ustar form that is the same bytes for the same files: sorted, owned by root, dated 1970.

/**
 * @typedef {object} Entry
 * @property {string} path without a slash at either end
 * @property {'file' | 'folder' | 'link'} kind
 * @property {number} mode
 * @property {Buffer} [bytes] of a file
 * @property {string} [target] of a link
 * @property {number} [owner] 0 when absent
 */

/**
 * Yields the tar of these entries, with the folders that they stand in.
 * @param {Entry[]} entries
 * @returns {Generator<Buffer>}
 */
export function* tarOf(entries) {
  for (const entry of withFolders(entries)) {
    const bytes = entry.kind === 'file' ? entry.bytes : Buffer.alloc(0);
    yield header(entry, bytes.length);
    yield bytes;
    yield Buffer.alloc((512 - (bytes.length % 512)) % 512);
  }
  yield Buffer.alloc(1024);
}

function withFolders(entries) {
  const all = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path } of entries) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at);
      if (!all.has(folder)) all.set(folder, { path: folder, kind: 'folder', mode: 0o755 });
    }
  }
  return [...all.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

const TYPES = { file: '0', link: '2', folder: '5' };

function header({ path, kind, mode, target = '', owner = 0 }, size) {
  const block = Buffer.alloc(512);
  const [name, prefix] = split(kind === 'folder' ? `${path}/` : path);
  const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`;
  if (Buffer.byteLength(target) > 100) throw new Error(`The link ${path} leads too far for a tar.`);
  block.write(name, 0);
  block.write(octal(mode, 7), 100);
  block.write(octal(owner, 7), 108);
  block.write(octal(owner, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(0, 11), 136);
  block.write('        ', 148);
  block.write(TYPES[kind], 156);
  block.write(target, 157);
  block.write('ustar\x0000', 257);
  block.write(prefix, 345);
  block.write(octal(block.reduce((sum, byte) => sum + byte, 0), 6), 148);
  return block;
}

/** A long path stands in two fields, cut at a slash. */
function split(path) {
  if (Buffer.byteLength(path) <= 100) return [path, ''];
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (name !== '' && Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return [name, prefix];
  }
  throw new Error(`The path ${path} is too long for a tar.`);
}
