/** Ciphertext with what is needed to open it, as it stands on the disk. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Where a sealed value belongs: it opens nowhere else. */
export interface Place {
  readonly person: string;
  readonly id: string;
}

/** A key that this page can use and not read. Throws for anything but 32 bytes in base64url. */
export async function importKey(base64url: string): Promise<CryptoKey> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  if (binary.length !== 32) throw new Error('This is not a key for local text.');
  return crypto.subtle.importKey('raw', Uint8Array.from(binary, (each) => each.charCodeAt(0)), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** AES-GCM with a fresh random iv; the place is authenticated with it. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(place) }, key, new TextEncoder().encode(JSON.stringify(value)));
  return { iv, bytes };
}

/** Rejects for another key, another place, or altered bytes. */
export async function unseal(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(place) }, key, sealed.bytes);
  return JSON.parse(new TextDecoder().decode(opened));
}

function bytesOf({ person, id }: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${person}|${id}`);
}
