import { createHash, randomBytes } from 'node:crypto';

/** A token that opens something for whoever holds it: 32 random bytes, as 43 characters for an address, a cookie or a header. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token, and what it is found by: whoever reads the database opens nothing, and how long looking takes says nothing of any token. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
