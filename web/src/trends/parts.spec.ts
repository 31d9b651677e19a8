import type { TrendsResponse } from '@afterword/api-types';
import { foundWords, isDrawn, isMostlyHidden, longerChoice, menuOf, partName, runChartWords, sayable, whatHelps } from './parts';

const ward = { id: 'w', cut: 'ward', name: 'Larch', line: 'l', lineName: 'Long stay', until: null } as const;
const trends = (people: (number | null)[], contributing: number | null): TrendsResponse => ({
  months: ['2026-09', '2026-10'], contributing: [null, contributing], lines: people.map((each) => ({ code: 'DIG', direction: 'upheld', people: [null, each] })),
  codes: [{ code: 'DIG', name: 'Dignity', theme: 'DIG', since: '2025-01' }], coming: [], briefings: [], part: ward, hidden: 'Hidden.', can: ['read', 'cut'],
});

describe('one part of the hospital', () => {
  const DIG = { code: 'DIG', name: 'Dignity' };

  it('says what can still be said where most is hidden, month by month', () => {
    expect(sayable(trends([null, null, null, null, 10], 15), DIG)).toEqual([
      'One figure can be shown for Larch in October, from about 15 people.', 'How many people of Larch were counted can be read for October 2026.', 'Dignity can be read for October 2026.',
    ]);
    expect(sayable(trends([null, null], 15), DIG)).toEqual(['No single theme can be shown for Larch in October, from about 15 people.', 'How many people of Larch were counted can be read for October 2026.']);
    expect(sayable(trends([null, null], null), DIG)).toEqual(['Larch has no figures in October.', 'None of these 2 months has figures of Larch.']);
    const long = { ...trends([null], null), months: ['2025-11', '2025-12', '2026-01', '2026-02'], contributing: [10, 10, null, 15] };
    expect(sayable(long, DIG)[1]).toBe('How many people of Larch were counted can be read for November, December 2025 and February 2026.');
  });

  it('says how many of what stands there, and nothing of how many more it would take', () => {
    for (const contributing of [null, 10, 15]) {
      for (const figure of [null, 0, 10]) {
        const words = [...sayable(trends([null, figure], contributing), DIG), ...whatHelps(ward)].join(' ');
        expect(words).not.toMatch(/more (people )?(are |is )?needed|missing|short of|almost|nearly|only \d|another \d|\d more/iu);
      }
    }
    expect(new Set([ward, { ...ward, id: 'x', name: 'Rowan' }].map((part) => whatHelps(part).join()))).toHaveProperty('size', 1);
  });

  it('counts stars and nothing else, and never speaks so of the whole hospital', () => {
    expect(isMostlyHidden(trends([null, null, null, null, 10], 15))).toBe(true);
    expect(isMostlyHidden(trends([10, 20, null], 30))).toBe(false);
    expect(isMostlyHidden({ ...trends([null, null], 15), part: null })).toBe(false);
  });

  it('stands beside others only where it has a month among those drawn', () => {
    expect([null, '2026-10', '2026-09', '2026-08'].map((until) => isDrawn({ ...trends([10], 15), part: { ...ward, until } }))).toEqual([true, true, true, false]);
  });

  it('is named with its last month in the menu where it is no more', () => {
    expect(menuOf({ parts: [{ ...ward, until: '2026-08' }], more: false })[0]?.parts[0]?.name).toBe('Larch (until August 2026)');
  });

  it('is in the menu also where it is not among those that were found, and with its line where there are many', () => {
    const found = { parts: [{ ...ward, id: 'x', name: 'Rowan' }], more: true };
    expect(menuOf(found, ward)[0]?.parts.map(({ name }) => name)).toEqual(['Larch, Long stay', 'Rowan, Long stay']);
    expect([foundWords(found, ''), foundWords({ ...found, more: false }, 'row'), foundWords({ parts: [], more: false }, 'oak')]).toEqual([
      'There are more than the menu holds. Write some of a name.', 'The menu holds what has “row” in its name or line: 1.', 'No line, ward or staff group has “oak” in its name.',
    ]);
  });

  it('has a name for those whom nothing claims, and a capital for a staff group', () => {
    expect([partName({ ...ward, name: null }), partName({ id: 'care', cut: 'staff-group', name: 'care', line: null, lineName: null, until: null })]).toEqual(['People without a team', 'Care']);
    expect(menuOf({ parts: [ward], more: false }).map(({ words, parts }) => [words, parts.map(({ name }) => name)])).toEqual([['Wards and teams', ['Larch']]]);
  });

  it('names the middle of each line that has one, for whoever does not see it drawn', () => {
    const months = Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
    const long = { ...trends([], null), months, lines: [{ code: 'DIG', direction: 'upheld' as const, people: [10, 15, 20, 25, 30, 10, 15, 20, 20, 20] }, { code: 'DIG', direction: 'missed' as const, people: months.map(() => null) }] };
    expect(runChartWords(long, 'DIG')[0]).toBe('The middle, drawn as a thin line: Upheld 20.');
  });

  it('says why there is no middle: too few months, or too few that are shown; and offers more months where six were chosen', () => {
    expect(runChartWords(trends([10], 15), 'DIG')).toEqual(['A middle line takes 10 months with a figure: only 2 are drawn here.']);
    const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
    const some = { ...trends([], null), months, lines: [{ code: 'DIG', direction: 'upheld' as const, people: months.map((_, at) => (at < 7 ? 10 : null)) }] };
    expect(runChartWords(some, 'DIG')).toEqual(['A middle line takes 10 months with a figure: the fullest line has 7.']);
    expect([longerChoice(6, '6')?.value, longerChoice(6, '12'), longerChoice(12, '12')]).toEqual(['12', null, null]);
  });
});
