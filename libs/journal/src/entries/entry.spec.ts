import fc from 'fast-check';
import { firstWordsOf, markOf } from './entry';

const run = { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261122), numRuns: process.env['AFTERWORD_PROVE'] === '1' ? 20_000 : 1_000 };
const of = (text: string, length = 20): string => firstWordsOf([{ section: 'text', text }], length);

describe('the first words of an entry', () => {
  it('are the whole text where it is short, on one line', () => {
    expect(of('  Short\n\nand\tsweet.  ')).toBe('Short and sweet.');
    expect(of('')).toBe('');
    expect(of('exactly twenty signs')).toBe('exactly twenty signs');
  });

  it('are cut at a word, without the stop before the ellipsis', () => {
    expect(of('He said nothing, and I waited.')).toBe('He said nothing, and…');
    expect(of('He said nothing at, long last.')).toBe('He said nothing at…');
    expect(of('Twenty signs and one!')).toBe('Twenty signs and…');
  });

  it('are cut inside a word that is longer than half of them', () => {
    expect(of('abcdefghijklmnopqrstuvwxyz')).toBe('abcdefghij…');
  });

  it('run through sections in their order', () => {
    expect(firstWordsOf([{ section: 'a', text: 'One.' }, { section: 'b', text: ' ' }, { section: 'c', text: 'Two.' }], 20)).toBe('One. Two.');
  });

  it('are never longer than asked, save the ellipsis, and begin as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 10, max: 90 }), (text, length) => {
        const words = of(text, length);
        const whole = text.replace(/\s+/gu, ' ').trim();
        expect(words.length).toBeLessThanOrEqual(length + 1);
        expect(words === whole || (words.endsWith('…') && whole.startsWith(words.slice(0, -1)))).toBe(true);
      }),
      run,
    );
  });

  it('never end in half a sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (before) => {
        expect(of(`${'x'.repeat(before)}${'\u{1F642}'.repeat(30)}`).isWellFormed()).toBe(true);
      }),
      run,
    );
  });
});

describe('the mark of some words', () => {
  it('is the same however they are spaced or cased, and says nothing of them', () => {
    expect(markOf('Mrs  Adeyemi ')).toBe(markOf('mrs adeyemi'));
    expect(markOf('Mrs Adeyemi')).toMatch(/^[0-9a-f]{8}$/u);
    expect(markOf('Mrs Adeyemi')).not.toBe(markOf('Mrs Adeyemo'));
  });
});
