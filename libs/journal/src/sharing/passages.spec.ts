import fc from 'fast-check';
import { normalText, paragraphsOf, quote } from './passages';

const run = { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261122), numRuns: process.env['AFTERWORD_PROVE'] === '1' ? 20_000 : 1_000 };
/** Texts with many line ends, blanks, joined letters and signs of two units. */
const texts = fc.array(fc.constantFrom('a', 'word ', '\n', '\n\n', '\r\n', '\r', ' ', '\t', '\u00a0', 'e\u0301', '\u{1F642}', '\u1100\u1161', 'ﬁ', '\ud800', '‮'), { maxLength: 60 }).map((parts) => parts.join(''));

describe('text as it is kept', () => {
  it('has one form: joined letters and plain line feeds', () => {
    expect(normalText('cafe\u0301\r\nbar\rbaz\n')).toBe('caf\u00e9\nbar\nbaz\n');
  });

  it('is in that form once and for all', () => {
    fc.assert(fc.property(texts, (text) => {
      const kept = normalText(text);
      expect(normalText(kept)).toBe(kept);
      expect(kept).not.toContain('\r');
      expect(kept.normalize('NFC')).toBe(kept);
    }), run);
  });
});

describe('paragraphs', () => {
  it('are parted by every broken line, trimmed, and blank ones are left out', () => {
    expect(paragraphsOf('text', ' One. \n\n\t\nTwo\nThree ')).toEqual([
      { section: 'text', start: 1, end: 5, text: 'One.' },
      { section: 'text', start: 10, end: 13, text: 'Two' },
      { section: 'text', start: 14, end: 19, text: 'Three' },
    ]);
    expect(paragraphsOf('text', ' \n ')).toEqual([]);
  });

  it('quote themselves: each one\'s place in the kept text holds its words', () => {
    fc.assert(fc.property(texts, (text) => {
      const kept = normalText(text);
      for (const paragraph of paragraphsOf('text', kept)) {
        const { text: words, ...passage } = paragraph;
        const quoted = quote(passage, kept);
        expect(quoted?.exact).toBe(words);
        expect(kept.endsWith(`${quoted?.exact}${kept.slice(passage.end)}`)).toBe(true);
      }
    }), run);
  });

  it('stand in order, apart from each other, and leave out nothing but blanks', () => {
    fc.assert(fc.property(texts, (text) => {
      const kept = normalText(text);
      let from = 0;
      for (const { start, end } of paragraphsOf('text', kept)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(kept.slice(from, start).trim()).toBe('');
        from = end;
      }
      expect(kept.slice(from).trim()).toBe('');
    }), run);
  });
});

describe('a quotation', () => {
  const text = `${'before '.repeat(10)}the words${' after'.repeat(10)}`;

  it('carries up to 32 units of what stands on both sides', () => {
    const start = text.indexOf('the words');
    const quoted = quote({ section: 'text', start, end: start + 9 }, text);
    expect(quoted).toEqual({ section: 'text', start, end: start + 9, exact: 'the words', prefix: text.slice(start - 32, start), suffix: text.slice(start + 9, start + 41) });
  });

  it('has nothing on a side where the text begins or ends', () => {
    expect(quote({ section: 'text', start: 0, end: text.length }, text)).toMatchObject({ exact: text, prefix: '', suffix: '' });
  });

  it.each([[-1, 3], [0, 0], [3, 2], [0, text.length + 1], [0.5, 2], [0, Number.NaN], [0, Infinity], [6, 7]])('is none from %d to %d', (start, end) => {
    expect(quote({ section: 'text', start, end }, text)).toBeNull();
  });

  it('always stands where it says, between what stands beside it', () => {
    fc.assert(fc.property(texts, fc.nat(80), fc.nat(80), (words, start, end) => {
      const quoted = quote({ section: 'text', start, end }, words);
      if (quoted === null) {
        expect(start >= end || end > words.length || words.slice(start, end).trim() === '').toBe(true);
      } else {
        expect(words.slice(start - quoted.prefix.length, end + quoted.suffix.length)).toBe(quoted.prefix + quoted.exact + quoted.suffix);
      }
    }), run);
  });
});
