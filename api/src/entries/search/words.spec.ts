import fc from 'fast-check';
import { slipsBetween } from './nearness';
import { wordsOf } from './words';

const seed = Number(process.env['AFTERWORD_SEED'] ?? 20261122);
const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are folded: small letters, no accents, apostrophes joined', () => {
    expect(words('Dignité, MATTERS. Didn’t I say so? Don\'t!')).toEqual(['dignite', 'matters', 'didnt', 'i', 'say', 'so', 'dont']);
    expect(words('‘Quoted’ and \'quoted\' 🙂good 2nd-hand')).toEqual(['quoted', 'and', 'quoted', 'good', '2nd', 'hand']);
    expect(words('Надежда Ñandú')).toEqual(['надежда', 'nandu']);
  });

  it('stand where they are said to stand, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const found of wordsOf(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
          expect(found.word.length).toBeLessThanOrEqual(found.end - found.start);
          expect(text.slice(found.start, found.end)).toMatch(/[\p{L}\p{N}\p{M}]/u);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('slips of the keys', () => {
  it.each([
    ['dignity', 'dignity', 0], ['dignaty', 'dignity', 1], ['recieve', 'receive', 1], ['safegarding', 'safeguarding', 1],
    ['definately', 'definitely', 1], ['handvoer', 'handover', 1], ['ward', 'word', 1], ['cat', 'dog', 3], ['abc', 'abcdef', 3],
  ])('between %s and %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(Math.min(slips, 3));
    expect(slipsBetween(other, one, 2)).toBe(Math.min(slips, 3));
  });

  it('let a word be the beginning of another', () => {
    expect(slipsBetween('dignat', 'dignity', 1, true)).toBe(1);
    expect(slipsBetween('safe', 'safeguarding', 1, true)).toBe(0);
    expect(slipsBetween('safe', 'safeguarding', 1)).toBe(2);
  });

  it('are never more than were made', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('drop', 'swap', 'other', 'more'), (word, where, slip) => {
        const at = where % word.length;
        const made = {
          drop: word.slice(0, at) + word.slice(at + 1), more: `${word.slice(0, at)}x${word.slice(at)}`, other: `${word.slice(0, at)}x${word.slice(at + 1)}`,
          swap: word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
        }[slip];
        expect(slipsBetween(word, made, 2)).toBeLessThanOrEqual(1);
        expect(slipsBetween(word, made, 2)).toBe(slipsBetween(made, word, 2));
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
