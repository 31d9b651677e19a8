import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { SealBroken } from './jwe';

/** The key above all author keys. It lives in a file or a key service, never in a database. */
export class MasterKey {
  readonly kid: string;

  /** @param next the key that a rotation goes over to: it opens what it wrapped, and wraps once the key store says so */
  constructor(
    private readonly key: Buffer,
    readonly next: MasterKey | null = null,
  ) {
    this.kid = createHash('sha256').update('afterword master key').update(key).digest('hex').slice(0, 16);
  }

  /** Wraps an author's key as a compact JWE (A256GCMKW) that names the author and this master key. */
  wrap(authorKey: Buffer, keyId: string, authorId: string): string {
    const contentKey = randomBytes(32);
    const outer = encrypt(this.key, contentKey, null);
    const header = Buffer.from(
      JSON.stringify({
        alg: 'A256GCMKW',
        enc: 'A256GCM',
        kid: this.kid,
        key: keyId,
        author: authorId,
        iv: outer.iv.toString('base64url'),
        tag: outer.tag.toString('base64url'),
      }),
    ).toString('base64url');
    const inner = encrypt(contentKey, authorKey, header);
    return [header, outer.bytes, inner.iv, inner.bytes, inner.tag]
      .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
      .join('.');
  }

  /** Unwraps what `wrap` made for this author. Throws SealBroken for another master key, author or altered bytes. */
  unwrap(wrapped: string, keyId: string, authorId: string): Buffer {
    const [header = '', outer = '', iv = '', inner = '', tag = ''] = wrapped.split('.');
    let named: { kid?: string; key?: string; author?: string; iv?: string; tag?: string };
    try {
      named = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    } catch {
      throw new SealBroken('format');
    }
    if (this.next && named.kid === this.next.kid) return this.next.unwrap(wrapped, keyId, authorId);
    if (named.kid !== this.kid || named.key !== keyId || named.author !== authorId) throw new SealBroken('place');
    const contentKey = decrypt(this.key, bytes(outer), bytes(named.iv ?? ''), bytes(named.tag ?? ''), null);
    return decrypt(contentKey, bytes(inner), bytes(iv), bytes(tag), header);
  }

  /** Another 32-byte secret made from this key for one named use; the key itself cannot be worked out from it. */
  derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key, '', `afterword ${use}`, 32));
  }
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

function encrypt(key: Buffer, content: Buffer, aad: string | null): { iv: Buffer; bytes: Buffer; tag: Buffer } {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  if (aad !== null) cipher.setAAD(Buffer.from(aad, 'ascii'));
  const done = Buffer.concat([cipher.update(content), cipher.final()]);
  return { iv, bytes: done, tag: cipher.getAuthTag() };
}

function decrypt(key: Buffer, content: Buffer, iv: Buffer, tag: Buffer, aad: string | null): Buffer {
  if (iv.length !== 12 || tag.length !== 16) throw new SealBroken('format');
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  if (aad !== null) decipher.setAAD(Buffer.from(aad, 'ascii'));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch {
    throw new SealBroken('altered');
  }
}
