import type { TrendsResponse } from '@afterword/api-types';
import { unknownWords } from './address';
import { chosenMonths, foldedApart, lastMonths, linesOf, monthTable, themesIn, wearsDown } from './figures';
import { TrendsView, comingWords } from './view';

const months = Array.from({ length: 14 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
const people = (value: number | null) => months.map(() => value);
const trends: TrendsResponse = {
  months,
  contributing: people(240),
  lines: [
    { code: 'DIG', direction: 'strain', people: people(20) },
    { code: 'DIG', direction: 'upheld', people: [...people(45).slice(1), null] },
    { code: 'DIG1', direction: 'upheld', people: people(10) },
    { code: 'UND', direction: 'seen', people: people(0) },
    { code: 'UND', direction: 'challenged', people: people(null) },
  ],
  codes: [
    { code: 'DIG', name: 'Dignity and respect', theme: 'DIG', since: '2025-01' },
    { code: 'DIG1', name: 'Wait before going in', theme: 'DIG', since: '2025-01' },
    { code: 'UND', name: 'What wears relationships down', theme: 'UND', since: '2025-01' },
  ],
  coming: [],
  briefings: [],
  part: null,
  hidden: 'Hidden.',
  can: ['read'],
};

describe('the figures on the page', () => {
  it('asks for the newest twelve months, unless the address says otherwise', () => {
    expect([undefined, '6', 'all', '3000; drop', '9'].map(lastMonths)).toEqual(['12', '6', undefined, '12', '12']);
    expect(chosenMonths('9')).toBe('12');
  });

  it('puts behaviours under their theme and upheld first', () => {
    expect(themesIn(trends).map((theme) => [theme.code, theme.behaviours.length])).toEqual([['DIG', 1], ['UND', 0]]);
    expect(linesOf(trends, 'DIG').map((line) => line.name)).toEqual(['Upheld', 'Under strain']);
  });

  it('keeps what wears relationships down apart', () => {
    expect(wearsDown(trends, 'UND')).toBe(true);
    expect(wearsDown(trends, 'DIG')).toBe(false);
  });

  it('folds rows that are hidden all along, and no row with a zero, and none that would stand alone', () => {
    const rows = [['A', [null, null]], ['B', [0, null]], ['C', [null, null]], ['D', [10, 20]]].map(([name, figures]) => ({ name: name as string, people: figures as (number | null)[] }));
    const names = (some: typeof rows) => { const { standing, hidden } = foldedApart(some); return [standing.map(({ name }) => name), hidden]; };
    expect(names(rows)).toEqual([['B', 'D'], ['A', 'C']]);
    expect(names(rows.slice(0, 2))).toEqual([['A', 'B'], []]);
    expect(names(rows.slice(0, 1))).toEqual([[], ['A']]);
  });

  it('says what the address asks for and is not there, and never the word itself', () => {
    const view = new TrendsView(trends, 'NOPE');
    expect(unknownWords(view, { theme: 'NOPE', months: 'thirty', direction: 'seen' })).toEqual([
      'The address asks for a theme that has no figures here. Dignity and respect is shown instead.',
      'The address asks for months that cannot be chosen. The last 12 closed months are shown instead.',
      'The address asks for a direction that themes do not have. Upheld is shown instead.',
    ]);
    expect(unknownWords(view, { theme: 'DIG1', months: 'all', direction: 'missed' })).toEqual([]);
    expect(unknownWords(view, {})).toEqual([]);
  });

  it('says of what is new from when it is counted and on which day it can first be shown', () => {
    const year = new Date().getFullYear() + 1;
    const coming = [{ name: 'Company at table', from: `${year}-11`, shownOn: `${year}-12-01` }, { name: 'A calm room', from: `${year}-11`, shownOn: `${year}-12-01` }, { name: 'Late', from: `${year}-10`, shownOn: null }];
    expect(comingWords(coming)).toEqual([
      `“Late”: counted from October ${year}, first shown once October is published.`,
      expect.stringMatching(new RegExp(`^“Company at table”, “A calm room”: counted from November ${year}, first shown on \\w+ 1 December ${year}\\.$`, 'u')),
    ]);
  });

  it('keeps a zero apart from what is hidden', () => {
    expect(monthTable(trends, themesIn(trends).slice(0, 1))).toEqual({
      directions: ['upheld', 'strain'],
      rows: [{ code: 'DIG', name: 'Dignity and respect', people: [null, 20] }],
    });
    expect(monthTable(trends, themesIn(trends).slice(1)).rows[0]?.people).toEqual([null, 0]);
  });
});
