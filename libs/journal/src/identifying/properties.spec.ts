import fc from 'fast-check';
import { nameCandidates } from './candidates';
import { lookForDetails } from './look';
import { soften } from './soften';

const BITS = [
  'Mrs Adeyemi', 'told sunita', '999 000 0018', 'bed 4', 'on 3 May', 'O’Shea', 'J.B.', 'born in 1957', 'last Tuesday night', 'St Anselm’s', '14 Larch Close', '@', '/', '07700 900123', 'is 52', 'Kestrel ward', 'a@b.example',
  '\n', '  ', '.', ',', '"', '🙂', 'é', 'ß', 'İ', '王小明', 'the', 'and', 'Will', 'Grace', 'he fell from', 'since the', 'last', 'a rare form of', "'s", '’', '-', 'LS1 4AB',
];
const written = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...BITS) }, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 }).map((bits) => bits.join(' '));

describe('any text at all', () => {
  it('gives details inside the text, in order and apart, never throws, and takes softer wordings', () => {
    fc.assert(fc.property(written, (text) => {
      const { details, together } = lookForDetails(text);
      let last = 0;
      for (const { start, end } of details) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const detail of together) expect(details).toContainEqual(detail);
      for (const detail of details) expect(soften(text, detail).isWellFormed()).toBe(text.isWellFormed());
      expect(lookForDetails(text)).toEqual({ details, together });
      expect(nameCandidates(text).length).toBeLessThanOrEqual(500);
    }), { numRuns: 150 });
  });

  it.each([
    ['a', 'aaaaaaaaaa'], ['capital', 'Aaaa '], ['new capitals', ''], ['digits', '1234567890'], ['spaced digits', '1 2 3 '], ['dots', 'a.a.a.'], ['at', 'a@a.'], ['the', 'the '], ['since the', 'since the car '], ['dates', '1/1/1 '],
    ['numbers', 'hospital number '], ['st', 'St '], ['initials', 'A. '], ['slashes', 'x.com/'], ['mr', 'Mr '], ['is', 'is '], ['last', 'last '], ['rare', 'a rare form of '], ['fell', 'when he fell off the '], ['hyphens', 'a-'], ['quotes', "'"],
    ['underscores', '_'], ['letters and underscores', 'a_'], ['underscores and spaces', '_ '], ['hash marks', '#'], ['plus signs', '+'], ['accents', 'e\u0301'],
  ])('is done with 50,000 characters of %s', (kind, bit) => {
    const text = kind === 'new capitals'
      ? Array.from({ length: 7000 }, (_, at) => `Q${at.toString(36).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? 'k')}zi.`).join(' ')
      : bit.repeat(Math.ceil(50_000 / bit.length));
    expect(lookForDetails(text.slice(0, 50_000)).details.length).toBeGreaterThanOrEqual(0);
  });
});
