import type { TrendsResponse } from '@afterword/api-types';
import { chosenMonths, linesOf, monthTable, newest, themesIn, wearsDown, written } from './figures';

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
    { code: 'DIG', name: 'Dignity and respect', theme: 'DIG' },
    { code: 'DIG1', name: 'Wait before going in', theme: 'DIG' },
    { code: 'UND', name: 'What wears relationships down', theme: 'UND' },
  ],
  briefings: [],
  parts: [],
  part: null,
  hidden: 'Hidden.',
};

describe('the figures on the page', () => {
  it('shows the newest months, twelve unless the address says otherwise', () => {
    expect(newest(trends, undefined).months).toHaveLength(12);
    expect(newest(trends, '6').lines[0]!.people).toHaveLength(6);
    expect(newest(trends, 'all').contributing).toHaveLength(14);
    expect(newest(trends, '3000; drop').months).toHaveLength(12);
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

  it('writes a zero as a number and a hidden figure as the mark', () => {
    expect(monthTable(trends, themesIn(trends).slice(0, 1))).toEqual({
      directions: ['upheld', 'strain'],
      rows: [{ code: 'DIG', name: 'Dignity and respect', people: [null, 20] }],
    });
    expect([0, 45, null].map(written)).toEqual(['0', '45', '*']);
  });
});
