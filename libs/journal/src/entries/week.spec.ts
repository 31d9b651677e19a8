import { weekForm } from './entry';
import { mondayOf, weekOf, weeksBefore } from './week';

describe('a week', () => {
  it.each([
    ['2026-11-16', '2026-W47', '2026-11-16'],
    ['2026-11-22', '2026-W47', '2026-11-16'],
    ['2026-11-23', '2026-W48', '2026-11-23'],
    ['2027-01-03', '2026-W53', '2026-12-28'],
    ['2027-01-04', '2027-W01', '2027-01-04'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2021-01-01', '2020-W53', '2020-12-28'],
  ])('of %s is %s and begins on %s', (day, week, monday) => {
    expect([weekOf(day), mondayOf(week)]).toEqual([week, monday]);
  });

  it('is one of the weeks that the API takes, for every day of ten years', () => {
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2034, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const monday = mondayOf(weekOf(day)) ?? '';
      expect(weekOf(day)).toMatch(weekForm);
      expect(at - Date.parse(monday)).toBeLessThan(7 * 86_400_000);
      expect(monday <= day).toBe(true);
    }
  });

  it('has no Monday when there is no such week', () => {
    expect(['2026-W54', '2025-W53', '2026-W00', 'someday', ''].map(mondayOf)).toEqual([null, null, null, null, null]);
  });

  it('counts back over the end of a year', () => {
    expect(weeksBefore('2027-01-05', 3)).toEqual(['2027-W01', '2026-W53', '2026-W52']);
  });
});
