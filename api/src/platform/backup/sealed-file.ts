import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes } from 'node:crypto';
import type { MasterKey } from '../sealing';
import { type Manifest, nameOf } from './manifest';

/** Which backup a file belongs to, so that a file of another one does not open in its place. */
export type Place = Pick<Manifest, 'part' | 'backup'>;

const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** Seals the bytes of a file as they pass, with a key that only the master key makes: twelve random bytes, what is sealed, its tag. */
export function sealing(place: Place, file: string, master: MasterKey): (bytes: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  return async function* (bytes) {
    const iv = randomBytes(IV);
    const cipher = createCipheriv(ALGORITHM, keyOf(place, master), iv, { authTagLength: TAG }).setAAD(nameIn(place, file));
    yield iv;
    for await (const chunk of bytes) yield cipher.update(chunk);
    yield Buffer.concat([cipher.final(), cipher.getAuthTag()]);
  };
}

/** Opens what `sealing` sealed, as it passes. Throws at the latest at its end when a byte of it, its name or its backup is another. */
export function opening(place: Place, file: string, master: MasterKey): (bytes: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  return async function* (bytes) {
    let decipher: DecipherGCM | undefined;
    let held: Buffer = Buffer.alloc(0);
    for await (const chunk of bytes) {
      held = Buffer.concat([held, chunk]);
      if (held.length < IV + TAG) continue;
      if (!decipher) {
        decipher = createDecipheriv(ALGORITHM, keyOf(place, master), held.subarray(0, IV), { authTagLength: TAG }).setAAD(nameIn(place, file));
        held = held.subarray(IV);
      }
      yield decipher.update(held.subarray(0, -TAG));
      held = held.subarray(-TAG);
    }
    if (!decipher) throw new Error('The file is too short.');
    yield decipher.setAuthTag(held).final();
  };
}

function keyOf({ part }: Place, master: MasterKey): Buffer {
  return master.derive(`backup of the ${nameOf(part)}`);
}

function nameIn({ backup }: Place, file: string): Buffer {
  return Buffer.from(`${backup} ${file}`);
}
