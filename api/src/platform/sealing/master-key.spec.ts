import { createSecretKey, randomBytes } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { SealBroken } from './jwe';
import { MasterKey } from './master-key';

const BYTES = randomBytes(32);
const MASTER = new MasterKey(BYTES);
const AUTHOR_KEY = randomBytes(32);

describe('a wrapped key', () => {
  it('unwraps to the same key', () => {
    expect(MASTER.unwrap(MASTER.wrap(AUTHOR_KEY, 'key-one', 'amina'), 'key-one', 'amina')).toEqual(AUTHOR_KEY);
  });

  it('is a compact JWE that jose opens, and holds neither the key nor the master key', async () => {
    const wrapped = MASTER.wrap(AUTHOR_KEY, 'key-one', 'amina');
    const { plaintext, protectedHeader } = await compactDecrypt(wrapped, BYTES);
    expect(Buffer.from(plaintext)).toEqual(AUTHOR_KEY);
    expect(protectedHeader).toMatchObject({ alg: 'A256GCMKW', enc: 'A256GCM', kid: MASTER.kid, key: 'key-one', author: 'amina' });
    for (const part of wrapped.split('.')) {
      const bytes = Buffer.from(part, 'base64url');
      expect(bytes.includes(AUTHOR_KEY) || bytes.includes(BYTES)).toBe(false);
    }
  });

  it('may have been wrapped by jose', async () => {
    const header = { alg: 'A256GCMKW', enc: 'A256GCM', kid: MASTER.kid, key: 'key-one', author: 'amina' };
    const wrapped = await new CompactEncrypt(AUTHOR_KEY).setProtectedHeader(header).encrypt(createSecretKey(BYTES));
    expect(MASTER.unwrap(wrapped, 'key-one', 'amina')).toEqual(AUTHOR_KEY);
  });

  it('does not unwrap with any one bit of any part turned over', () => {
    const wrapped = MASTER.wrap(AUTHOR_KEY, 'key-one', 'amina');
    wrapped.split('.').forEach((part, at, parts) => {
      const bytes = Buffer.from(part, 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const turned = Buffer.from(bytes);
        turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const changed = parts.with(at, turned.toString('base64url')).join('.');
        expect(() => MASTER.unwrap(changed, 'key-one', 'amina')).toThrow(SealBroken);
      }
    });
  });

  it('is for one author, one key id and one master key', () => {
    const wrapped = MASTER.wrap(AUTHOR_KEY, 'key-one', 'amina');
    expect(() => MASTER.unwrap(wrapped, 'key-one', 'tom')).toThrow(SealBroken);
    expect(() => MASTER.unwrap(wrapped, 'key-two', 'amina')).toThrow(SealBroken);
    expect(() => new MasterKey(randomBytes(32)).unwrap(wrapped, 'key-one', 'amina')).toThrow(SealBroken);
    for (const wrong of ['', '....', 'eyJ.a.b.c.d', wrapped.slice(0, -30)]) expect(() => MASTER.unwrap(wrong, 'key-one', 'amina')).toThrow(SealBroken);
  });

  it('is wrapped anew each time, under other nonces', () => {
    const nonces = Array.from({ length: 1_000 }, () => {
      const [header = '', , iv = ''] = MASTER.wrap(AUTHOR_KEY, 'key-one', 'amina').split('.');
      return [iv, (JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { iv: string }).iv];
    }).flat();
    expect(new Set(nonces).size).toBe(2_000);
  });
});

describe('a secret made from the master key', () => {
  it('is the same each time for one use, another for another use, and never the key', () => {
    expect(MASTER.derive('one use')).toEqual(new MasterKey(BYTES).derive('one use'));
    expect(MASTER.derive('one use')).not.toEqual(MASTER.derive('another use'));
    expect(MASTER.derive('one use')).toHaveLength(32);
    expect(MASTER.derive('')).not.toEqual(BYTES);
  });

  it('is told apart by a name that says nothing of the key', () => {
    expect(MASTER.kid).toMatch(/^[0-9a-f]{16}$/u);
    expect(new MasterKey(randomBytes(32)).kid).not.toBe(MASTER.kid);
    expect(BYTES.toString('hex')).not.toContain(MASTER.kid);
  });
});
