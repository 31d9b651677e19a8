import { createHash, randomInt } from 'node:crypto';

// Without letters that are taken for figures, or for one another, on paper.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

/** The code of a receipt: about 98 bits, in four groups, to be kept on paper. Only its hash is stored. */
export function newReceiptCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.match(/.{5}/gu)?.join('-') ?? letters;
}

/** The hash of a code, however it was written down. */
export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(code.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '')).digest();
}
