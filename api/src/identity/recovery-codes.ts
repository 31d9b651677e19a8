import { createHmac, randomInt } from 'node:crypto';

// Without letters that are taken for figures, or for one another, on paper; never figures alone, which is what an app shows.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
export const RECOVERY_CODES = 10;

/** Ten codes of about 58 bits, in groups, to be kept on paper. Each works once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    return letters.match(/.{4}/gu)?.join('-') ?? letters;
  });
}

/** What the database knows a code by, however it was written down: under a key that the database does not have. */
export function hashOfRecoveryCode(key: Buffer, staffId: string, code: string): Buffer {
  return createHmac('sha256', key).update(`${staffId} ${code.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '')}`).digest();
}
