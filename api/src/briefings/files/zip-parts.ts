import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { fileLimits, notReadable, Unreadable } from './unreadable';

/** The parts of a ZIP by name. Nothing is unpacked before it is asked for, and no more than the limit then. */
export interface ZipParts {
  readonly names: readonly string[];
  text(name: string): Promise<string | null>;
}

/** Reads the directory of a ZIP; refuses one that is broken, locked, too long, or whose parts lie over one another. */
export async function zipParts(bytes: Buffer): Promise<ZipParts> {
  const zip = await opened(bytes);
  const entries = await listed(zip);
  const places = [...entries.values()].map(({ relativeOffsetOfLocalHeader: from, compressedSize }) => [from, from + compressedSize] as const).sort((one, other) => one[0] - other[0]);
  // One packed piece that many names point at unpacks to many times itself.
  if (places.some(([from], nth) => nth > 0 && from < places[nth - 1][1])) throw new Unreadable(notReadable.unpacks);
  let left: number = fileLimits.unpacked;
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const unpacked = await unpackedPart(zip, entry, left);
      left -= unpacked.length;
      return new TextDecoder('utf-8', { fatal: false }).decode(unpacked);
    },
  };
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: false, validateEntrySizes: true }, (error, zip) => (error ? reject(new Unreadable(notReadable.broken)) : resolve(zip)));
  });
}

function listed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    if (zip.entryCount > fileLimits.parts) return reject(new Unreadable(notReadable.unpacks));
    zip.on('entry', (entry: Entry) => {
      if (entry.isEncrypted() || entries.has(entry.fileName)) return reject(new Unreadable(entry.isEncrypted() ? notReadable.oldWord : notReadable.broken));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(new Unreadable(notReadable.broken)));
    zip.readEntry();
  });
}

function unpackedPart(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (entry.uncompressedSize > most) return reject(new Unreadable(notReadable.unpacks));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Unreadable(notReadable.broken));
      const pieces: Buffer[] = [];
      let length = 0;
      stream.on('data', (piece: Buffer) => {
        length += piece.length;
        pieces.push(piece);
        if (length > most) {
          stream.destroy();
          reject(new Unreadable(notReadable.unpacks));
        }
      });
      stream.on('end', () => resolve(Buffer.concat(pieces)));
      stream.on('error', () => reject(new Unreadable(notReadable.broken)));
    });
  });
}
