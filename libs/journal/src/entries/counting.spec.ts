import { countedTags, hospitalDay, lastDayOf } from './counting';

const tags = [{ code: 'DIG1', direction: 'upheld' }, { code: 'COM', direction: 'unsure' }] as const;

describe('what an entry counts', () => {
  it('is every tag of it in its open month, the unsure ones too', () => {
    expect(countedTags({ countsInTrends: true, tags, day: '2026-11-03' }, '2026-11')).toEqual(tags);
  });

  it('is nothing where its author does not let it count, or its month is no longer open', () => {
    expect(countedTags({ countsInTrends: false, tags, day: '2026-11-03' }, '2026-11')).toEqual([]);
    expect(countedTags({ countsInTrends: true, tags, day: '2026-10-31' }, '2026-11')).toEqual([]);
    expect(countedTags({ countsInTrends: true, tags: [], day: '2026-11-03' }, '2026-11')).toEqual([]);
  });

  it('belongs to the day of the hospital, which summer time moves', () => {
    expect(hospitalDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(hospitalDay(new Date('2026-11-30T23:30:00Z'))).toBe('2026-11-30');
  });

  it.each([['2026-11', '2026-11-30'], ['2028-02', '2028-02-29'], ['2026-12', '2026-12-31']])('ends with the last day of %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });
});
