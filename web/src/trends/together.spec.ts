import type { TrendsTogetherMonth } from '@afterword/api-types';
import type { Theme } from './figures';
import { besideWords, shadeOf, togetherTable } from './together';

const october: TrendsTogetherMonth = {
  month: '2026-10',
  beside: { code: 'DIG', name: 'Dignity and respect', direction: 'upheld' },
  figures: [
    { code: 'DIG', name: 'Dignity and respect', direction: 'strain', people: 10 },
    { code: 'COM', name: 'Compassion', direction: 'upheld', people: 40 },
    { code: 'COM', name: 'Compassion', direction: 'strain', people: null },
    { code: 'UND', name: 'What wears down', direction: 'challenged', people: 0 },
  ],
};
const themes: Theme[] = [{ code: 'DIG', name: 'Dignity and respect', behaviours: [] }, { code: 'COM', name: 'Compassion', behaviours: [] }, { code: 'NEW', name: 'Not asked about yet', behaviours: [] }];

describe('what stands together on the page', () => {
  it('has a row for each theme that was asked about, and marks the one beside which the others stand', () => {
    expect(togetherTable(october, themes)).toEqual({
      directions: ['upheld', 'strain'],
      rows: [{ name: 'Dignity and respect', figures: ['itself', 10] }, { name: 'Compassion', figures: [40, null] }],
    });
  });

  it('keeps the directions of a theme that has its own', () => {
    expect(togetherTable(october, [{ code: 'UND', name: 'What wears down', behaviours: [] }])).toEqual({ directions: ['challenged'], rows: [{ name: 'What wears down', figures: [0] }] });
  });

  it('says beside what, and shades by the largest', () => {
    expect(besideWords(october)).toBe('Dignity and respect, upheld');
    expect([40, 10, 0, null, undefined, 'itself' as const].map((figure) => shadeOf(figure, october))).toEqual([1, 0.25, 0, 0, 0, 0]);
    expect(besideWords({ ...october, beside: null })).toBe('');
  });
});
