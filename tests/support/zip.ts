import { inflateRawSync } from 'node:zlib';

/** One file of a ZIP as its directory lists it. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
  /** the date and time of the directory, as the two numbers of MS-DOS */
  readonly dosDate: number;
  readonly dosTime: number;
  /** the bytes of the extra fields, where other forms of a time would stand */
  readonly extra: number;
}

/** Reads a ZIP by its directory (APPNOTE 6.3). Throws when the directory is missing: the file was broken off. */
export function unzipped(zip: Buffer): Map<string, ZippedFile> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This ZIP has no directory: it is not whole.');
  const files = new Map<string, ZippedFile>();
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('The directory of this ZIP cannot be read.');
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const text = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    if (Buffer.byteLength(text) !== zip.readUInt32LE(at + 24)) throw new Error(`${name} is not as long as the directory says.`);
    files.set(name, { name, text, dosTime: zip.readUInt16LE(at + 12), dosDate: zip.readUInt16LE(at + 14), extra: extra + zip.readUInt16LE(local + 28) });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** The text of one file; throws when it is not there. */
export function textIn(files: ReadonlyMap<string, ZippedFile>, name: string): string {
  const file = files.get(name);
  if (!file) throw new Error(`${name} is not in the ZIP.`);
  return file.text;
}
