import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directions, wearDirections } from '../entries/entry';
import { lookForThemes, suggestedCodes, suggestThemes } from './index';

interface Line {
  readonly t: string;
  readonly themes: readonly string[];
}

function linesOf(name: string): Line[] {
  const text = readFileSync(join(__dirname, '../../labelled', name), 'utf8');
  return text.trim().split('\n').map((line) => JSON.parse(line) as Line);
}

function figuresOf(name: string): { recall: number; precision: number } {
  const [labels, offered, right] = linesOf(name).reduce(([labels, offered, right], { t, themes }) => {
    const codes = suggestThemes(t).map(({ code }) => code);
    return [labels + themes.length, offered + codes.length, right + codes.filter((code) => themes.includes(code)).length];
  }, [0, 0, 0]);
  return { recall: right / labels, precision: right / offered };
}

/** Whatever a text is, what is offered keeps to the promise. */
function expectPromise(text: string): void {
  const offered = suggestThemes(text);
  expect(offered.length).toBeLessThanOrEqual(3);
  expect(new Set(offered.map(({ code }) => code)).size).toBe(offered.length);
  for (const { code, direction, because } of offered) {
    expect(suggestedCodes).toContain(code);
    expect(code === 'UND' ? wearDirections : directions).toContain(direction);
    expect(because.trim().length).toBeGreaterThan(0);
    expect(because.split(/\s+/u).length).toBeLessThanOrEqual(12);
    expect(text).toContain(because);
  }
}

describe('suggesting themes', () => {
  test.each([
    ['I knocked and waited until she said come in.', 'DIG', 'upheld', 'knocked'],
    ['I promised her I would come back and I forgot.', 'CON', 'missed', 'promised'],
    ['She cried and I sat with her until the end and held her hand.', 'COM', 'upheld', 'sat with her'],
    ['He only wants me. I try to bring the others in but he sends them away.', 'BOU2', 'strain', 'only wants me'],
    ['I should have said no to the fifty pounds. I kept it.', 'BOU', 'missed', 'fifty pounds'],
    ['They talked over his head and I said nothing.', 'UND', 'seen', 'over his head'],
    ['They talked over his head and I said he can hear you, ask him.', 'UND', 'challenged', 'he can hear'],
    ['she choose the red dress with her picture cards, i wait for her to point', 'DEC', 'upheld', 'picture cards'],
  ])('offers for %j the theme %s, %s, because of the words', (text, code, direction, words) => {
    const found = suggestThemes(text).find((suggestion) => suggestion.code === code);
    expect(found?.direction).toBe(direction);
    expect(found?.because).toContain(words);
  });

  test.each(['', '   ', '.', '?!…\n\n', '🙂🙂', 'I', 'knocked', '\u0000\ud800', 'The car park was full and my back hurts.', 'My rota is wrong again and payroll did not answer.'])('offers nothing for %j', (text) => {
    expect(suggestThemes(text)).toEqual([]);
  });

  test('says how each of two things went, when one was kept up and one was not', () => {
    const ways = new Map(suggestThemes('I promised her I would come back after supper and I forgot. I knocked and waited until he said come in.').map(({ code, direction }) => [code, direction]));
    expect(ways.get('CON')).toBe('missed');
    expect(ways.get('DIG')).toBe('upheld');
  });

  test('offers at most three, each once, with words that stand in the text, for every line that was written', () => {
    const practice = readdirSync(join(__dirname, '../../labelled')).filter((name) => name.startsWith('themes-practice'));
    expect(practice.length).toBeGreaterThan(7);
    for (const { t } of ['themes-build.jsonl', ...practice].flatMap(linesOf)) expectPromise(t);
  });

  test('keeps to it for lines mixed with anything else', () => {
    const lines = linesOf('themes-build.jsonl').map(({ t }) => t);
    const between = ['\n', ' \u200b', '…', '“”', "'s", '🙂', '\ud800', 'é', ' ', '(', '1.2.3', '\t—\t'];
    lines.forEach((line, index) => {
      const other = lines[(index * 7) % lines.length] ?? '';
      expectPromise(line.slice(index % 20) + between[index % between.length] + other.toUpperCase() + between[(index * 5) % between.length] + line);
    });
  });

  test('finds one theme in the middle of a long text about nothing else', () => {
    const dull = 'The delivery came at nine and we counted the boxes in the store. ';
    expect(suggestThemes(dull.repeat(40) + 'I knocked and waited until she said come in. ' + dull.repeat(40)).map(({ code }) => code)).toContain('DIG');
  });

  test.each([
    ['one word', 'a'], ['words without a full stop', 'knocked and waited '], ['sentences of a word', 'go. '], ['apostrophes', "'’"], ['line breaks', '\n'], ['endings', 'inged'],
  ])('gets to the end of 60,000 characters of %s', (_, piece) => {
    expectPromise(piece.repeat(60_000 / piece.length));
  });

  test('takes steps in proportion to the text', () => {
    const steps = (text: string): number => [...lookForThemes(text)].length;
    const once = linesOf('themes-build.jsonl').map(({ t }) => t).join(' ');
    const [one, four] = [steps(once), steps(Array<string>(4).fill(once).join(' '))];
    expect(four).toBeLessThan(one * 4.5);
    expect(four).toBeGreaterThan(one * 3.5);
  });
});

// Floors a little under what decision 15 says, so that a change for the worse is seen.
describe('the labelled lines', () => {
  test('the half to build on', () => {
    const { recall, precision } = figuresOf('themes-build.jsonl');
    expect(recall).toBeGreaterThan(0.94);
    expect(precision).toBeGreaterThan(0.83);
  });

  test('the half to report on', () => {
    const { recall, precision } = figuresOf('themes-report.jsonl');
    expect(recall).toBeGreaterThan(0.85);
    expect(precision).toBeGreaterThan(0.75);
  });

  it('does not take grief for dependency', () => {
    for (const text of ['He died on my shift. I held his hand and stayed until the family came.', 'Nothing special today. He died on my shift.']) {
      expect(suggestThemes(text).map(({ code }) => code)).not.toContain('BOU2');
    }
  });
});
