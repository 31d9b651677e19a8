import type { TrendsResponse } from '@afterword/api-types';
import { chosenMonths, lastMonths, linesOf, monthTable, themesIn, wearsDown } from './figures';

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

  it('keeps a zero apart from what is hidden', () => {
    expect(monthTable(trends, themesIn(trends).slice(0, 1))).toEqual({
      directions: ['upheld', 'strain'],
      rows: [{ code: 'DIG', name: 'Dignity and respect', people: [null, 20] }],
    });
    expect(monthTable(trends, themesIn(trends).slice(1)).rows[0]?.people).toEqual([null, 0]);
  });
});
