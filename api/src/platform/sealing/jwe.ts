import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/**
 * Where a sealed text belongs. It stands in the protected header and is compared on reading, so that nobody who can
 * write to the database can move a text to another entry, field, author or revision.
 */
export type SealedPlace = PlaceOfAuthor | PlaceOfSupervision;

/** A text that is sealed under its author's key. */
export interface PlaceOfAuthor {
  readonly entry: string;
  readonly field: string;
  readonly author: string;
  readonly revision: number;
}

/** A text of two people, sealed under the key of their supervision: `of` is the row that it stands in. */
export interface PlaceOfSupervision {
  readonly of: string;
  readonly field: string;
  readonly supervision: string;
  readonly revision: number;
}

/** A sealed text that was altered or moved, or was sealed under another key. Holds no part of the text. */
export class SealBroken extends Error {
  constructor(readonly reason: 'format' | 'place' | 'altered') {
    super(`A sealed text could not be opened: ${reason}.`);
  }
}

/** Seals text as a compact JWE (RFC 7516, `dir` and A256GCM) under a 32-byte key. */
export function seal(key: Buffer | KeyObject, keyId: string, place: SealedPlace, text: string): string {
  const header = headerOf(keyId, place);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(header, 'ascii'));
  const words = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${header}..${iv.toString('base64url')}.${words.toString('base64url')}.${cipher.getAuthTag().toString('base64url')}`;
}

/** Opens what `seal` made. Throws SealBroken when key, place or bytes are not those it was sealed with. */
export function unseal(key: Buffer | KeyObject, keyId: string, place: SealedPlace, sealed: string): string {
  const [header, wrapped, iv, words, tag, ...rest] = sealed.split('.');
  if (!header || wrapped !== '' || !iv || words === undefined || !tag || rest.length > 0) throw new SealBroken('format');
  // Our own writer is the only writer, so the header is compared letter by letter instead of being parsed.
  if (header !== headerOf(keyId, place)) throw new SealBroken('place');
  const tagBytes = Buffer.from(tag, 'base64url');
  const ivBytes = Buffer.from(iv, 'base64url');
  if (tagBytes.length !== 16 || ivBytes.length !== 12) throw new SealBroken('format');
  const decipher = createDecipheriv('aes-256-gcm', key, ivBytes, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(header, 'ascii'));
  decipher.setAuthTag(tagBytes);
  try {
    const text = decipher.update(Buffer.from(words, 'base64url'));
    decipher.final();
    return text.toString('utf8');
  } catch {
    throw new SealBroken('altered');
  }
}

/** The id of the key that a text says it was sealed under; whether it was, opening it shows. Throws SealBroken. */
export function keyIdIn(sealed: string): string {
  try {
    const { kid } = JSON.parse(Buffer.from(sealed.slice(0, sealed.indexOf('.')), 'base64url').toString('utf8')) as { kid?: unknown };
    if (typeof kid === 'string') return kid;
  } catch {
    // No header of ours.
  }
  throw new SealBroken('format');
}

function headerOf(keyId: string, place: SealedPlace): string {
  return Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid: keyId, ...inOrder(place) })).toString('base64url');
}

function inOrder(place: SealedPlace): SealedPlace {
  if ('author' in place) return { entry: place.entry, field: place.field, author: place.author, revision: place.revision };
  return { of: place.of, field: place.field, supervision: place.supervision, revision: place.revision };
}
