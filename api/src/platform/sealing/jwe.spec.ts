import { randomBytes } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { seal, SealBroken, type SealedPlace, unseal } from './jwe';

const KEY = randomBytes(32);
const KEY_ID = '3b6f6c2e-5d0a-4c58-9b0c-0c9c6a1d2e3f';
const PLACE: SealedPlace = { entry: 'entry-one', field: 'body', author: 'amina', revision: 3 };
const TEXT = 'Café, naïve, \u{1F642}, and the end.\n';

const reasonFor = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SealBroken) return error.reason;
    throw error;
  }
  return 'opened';
};
/** The same string with one bit of one part turned over. */
const flipped = (sealed: string, part: number, bit: number): string => {
  const parts = sealed.split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  parts[part] = bytes.toString('base64url');
  return parts.join('.');
};

describe('a sealed field', () => {
  it('opens to the same text, the empty one too', () => {
    for (const text of [TEXT, '', 'x'.repeat(60_000), '\u0000']) expect(unseal(KEY, KEY_ID, PLACE, seal(KEY, KEY_ID, PLACE, text))).toBe(text);
  });

  it('is a compact JWE that jose opens, with its place in the protected header', async () => {
    const { plaintext, protectedHeader } = await compactDecrypt(seal(KEY, KEY_ID, PLACE, TEXT), KEY);
    expect(Buffer.from(plaintext).toString('utf8')).toBe(TEXT);
    expect(protectedHeader).toEqual({ alg: 'dir', enc: 'A256GCM', kid: KEY_ID, ...PLACE });
  });

  it('may have been sealed by jose', async () => {
    const header = { alg: 'dir', enc: 'A256GCM', kid: KEY_ID, entry: PLACE.entry, field: PLACE.field, author: PLACE.author, revision: PLACE.revision };
    const sealed = await new CompactEncrypt(Buffer.from(TEXT)).setProtectedHeader(header).encrypt(KEY);
    expect(unseal(KEY, KEY_ID, PLACE, sealed)).toBe(TEXT);
  });

  it('does not open with any one bit of any part turned over', () => {
    const sealed = seal(KEY, KEY_ID, PLACE, TEXT);
    for (const part of [0, 2, 3, 4]) {
      const bits = Buffer.from(sealed.split('.')[part] ?? '', 'base64url').length * 8;
      for (let bit = 0; bit < bits; bit += 1) {
        expect([part, bit, reasonFor(() => unseal(KEY, KEY_ID, PLACE, flipped(sealed, part, bit)))]).toEqual([part, bit, part === 0 ? 'place' : 'altered']);
      }
    }
  });

  it.each<[string, Partial<SealedPlace>]>([
    ['in another entry', { entry: 'entry-two' }], ['in another field', { field: 'heading' }], ['with another author', { author: 'tom' }],
    ['under a newer revision number', { revision: 4 }], ['under an older one', { revision: 2 }],
  ])('does not open %s', (_, elsewhere) => {
    const sealed = seal(KEY, KEY_ID, PLACE, TEXT);
    expect(reasonFor(() => unseal(KEY, KEY_ID, { ...PLACE, ...elsewhere }, sealed))).toBe('place');
  });

  it('does not open when the header is rewritten to fit the new place', () => {
    const sealed = seal(KEY, KEY_ID, PLACE, TEXT);
    const moved = seal(KEY, KEY_ID, { ...PLACE, revision: 4 }, 'another text');
    const forged = [moved.split('.')[0], ...sealed.split('.').slice(1)].join('.');
    expect(reasonFor(() => unseal(KEY, KEY_ID, { ...PLACE, revision: 4 }, forged))).toBe('altered');
  });

  it('opens with no other key and under no other key id', () => {
    const sealed = seal(KEY, KEY_ID, PLACE, TEXT);
    expect(reasonFor(() => unseal(randomBytes(32), KEY_ID, PLACE, sealed))).toBe('altered');
    expect(reasonFor(() => unseal(KEY, 'another-key', PLACE, sealed))).toBe('place');
  });

  it('is refused in any other form', () => {
    const [header, , iv, words, tag] = seal(KEY, KEY_ID, PLACE, TEXT).split('.');
    const shortTag = Buffer.from(tag ?? '', 'base64url').subarray(0, 12).toString('base64url');
    for (const wrong of ['', 'words', `${header}.x.${iv}.${words}.${tag}`, `${header}..${iv}.${words}`, `${header}..${iv}.${words}.${tag}.`, `${header}...${words}.${tag}`,
      `..${iv}.${words}.${tag}`, `${header}..${iv}.${words}.${shortTag}`, `${header}..${iv}AAAA.${words}.${tag}`]) {
      expect([wrong.length, reasonFor(() => unseal(KEY, KEY_ID, PLACE, wrong))]).toEqual([wrong.length, 'format']);
    }
  });

  it('says nothing of the text when it does not open', () => {
    const sealed = seal(KEY, KEY_ID, PLACE, TEXT);
    for (const wrong of [flipped(sealed, 3, 5), flipped(sealed, 0, 90), 'words that somebody put there']) {
      expect(() => unseal(KEY, KEY_ID, PLACE, wrong)).toThrow(/^A sealed text could not be opened: (altered|place|format)\.$/u);
    }
  });

  it('never has the same nonce twice in ten thousand', () => {
    const nonces = new Set(Array.from({ length: 10_000 }, () => seal(KEY, KEY_ID, PLACE, TEXT).split('.')[2]));
    expect(nonces.size).toBe(10_000);
  });
});
