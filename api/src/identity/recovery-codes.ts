import { createHmac, randomInt } from 'node:crypto';

// Without letters that are taken for figures, or for one another, on paper; never figures alone, which is what an app shows.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
export const RECOVERY_CODES = 10;

/** Ten codes of about 58 bits, in groups, to be kept on paper. Each works once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => inGroups(Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')));
}

/** So many of the letters, in groups, that follow from 32 secret bytes: far more than they can tell apart, so that none is likelier than another. */
export function lettersOf(bytes: Buffer, length: number): string {
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let letters = '';
  for (let at = 0; at < length; at += 1) {
    letters += LETTERS[Number(number % BigInt(LETTERS.length))];
    number /= BigInt(LETTERS.length);
  }
  return inGroups(letters);
}

/** What the database knows a code by, however it was written down: under a key that the database does not have, and for one owner alone. */
export function hashOfWrittenCode(key: Buffer, of: string, code: string): Buffer {
  return createHmac('sha256', key).update(`${of} ${code.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '')}`).digest();
}

function inGroups(letters: string): string {
  return letters.match(/.{4}/gu)?.join('-') ?? letters;
}
