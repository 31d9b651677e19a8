import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directions, wearDirections } from '../entries/entry';
import { suggestedCodes, suggestThemes } from './index';

interface Line {
  readonly t: string;
  readonly themes: readonly string[];
}

function linesOf(name: string): Line[] {
  const text = readFileSync(join(__dirname, '../../labelled', name), 'utf8');
  return text.trim().split('\n').map((line) => JSON.parse(line) as Line);
}

describe('suggesting themes', () => {
  test('offers the theme that a line is about, with the words it was found from', () => {
    const [first] = suggestThemes('I knocked and waited until she said come in.');
    expect(first).toMatchObject({ code: 'DIG', direction: 'upheld' });
    expect(first?.because).toContain('knocked');
  });

  test.each(['', '   ', '.', '?!…\n\n', '🙂🙂', 'I'])('offers nothing for %j', (text) => {
    expect(suggestThemes(text)).toEqual([]);
  });

  test('offers at most three, each once, with a direction of its own kind, and words that stand in the text', () => {
    for (const { t } of linesOf('themes-build.jsonl')) {
      const offered = suggestThemes(t);
      expect(offered.length).toBeLessThanOrEqual(3);
      expect(new Set(offered.map(({ code }) => code)).size).toBe(offered.length);
      for (const { code, direction, because } of offered) {
        expect(suggestedCodes).toContain(code);
        expect(code === 'UND' ? wearDirections : directions).toContain(direction);
        expect(because.length).toBeGreaterThan(0);
        expect(t).toContain(because);
      }
    }
  });
});
