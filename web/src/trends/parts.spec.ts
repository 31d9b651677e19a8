import type { TrendsResponse } from '@afterword/api-types';
import { menuOf, partName, runChartWords, sayable } from './parts';

const ward = { id: 'w', cut: 'ward', name: 'Larch', line: 'l' } as const;
const trends = (people: (number | null)[], contributing: number | null): TrendsResponse => ({
  months: ['2026-09', '2026-10'], contributing: [null, contributing], lines: people.map((each) => ({ code: 'DIG', direction: 'upheld', people: [null, each] })),
  codes: [{ code: 'DIG', name: 'Dignity', theme: 'DIG' }], briefings: [], parts: [ward], part: ward, hidden: 'Hidden.',
});

describe('one part of the hospital', () => {
  it('says what can still be said where most is hidden, and what would make more sayable', () => {
    expect(sayable(trends([null, null, null, null, 10], 15))).toMatch(/^One figure can be shown for Larch in October, from about 15 people\. A theme is shown when at least 8/u);
    expect(sayable(trends([null, null], 15))).toMatch(/^No single theme can be shown for Larch/u);
    expect(sayable(trends([null, null], null))).toMatch(/^Larch has no figures in October\./u);
  });

  it('says nothing of the kind where enough is shown, or of the whole hospital', () => {
    expect(sayable(trends([10, 20, null], 30))).toBeNull();
    expect(sayable({ ...trends([null, null], 15), part: null })).toBeNull();
  });

  it('has a name for those whom nothing claims, and a capital for a staff group', () => {
    expect([partName({ ...ward, name: null }), partName({ id: 'care', cut: 'staff-group', name: 'care', line: null })]).toEqual(['People without a team', 'Care']);
    expect(menuOf([ward]).map(({ words, parts }) => [words, parts.map(({ name }) => name)])).toEqual([['Wards and teams', ['Larch']]]);
  });

  it('says that too few figures make no run chart', () => {
    expect(runChartWords(trends([10], 15), 'DIG')).toEqual(['Too few figures for a run chart: it takes 10 months that are not hidden.']);
  });
});
