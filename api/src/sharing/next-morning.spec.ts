import { hospitalTime, nextMorning } from './next-morning';

describe('the next morning', () => {
  it.each([
    ['in the evening', '2026-11-24T23:04:00Z', '2026-11-25'],
    ['at noon', '2026-11-24T12:00:00Z', '2026-11-25'],
    ['after midnight', '2026-11-25T05:40:00Z', '2026-11-25'],
    ['a minute before', '2026-11-25T07:29:59Z', '2026-11-25'],
    ['on the minute', '2026-11-25T07:30:00Z', '2026-11-26'],
    ['in summer, an hour ahead of UTC', '2026-07-01T06:29:59Z', '2026-07-01'],
    ['in summer, once it has come', '2026-07-01T06:30:00Z', '2026-07-02'],
    ['at the end of a year', '2026-12-31T20:00:00Z', '2027-01-01'],
    ['in summer after midnight in London and before it in UTC', '2026-06-30T23:30:00Z', '2026-07-01'],
  ])('%s', (_, now, day) => {
    expect(nextMorning(new Date(now))).toBe(day);
  });

  it('has come from 07:30 to midnight by the hospital\'s clock', () => {
    expect(hospitalTime(new Date('2026-11-25T07:29:00Z'))).toEqual({ day: '2026-11-25', isMorning: false });
    expect(hospitalTime(new Date('2026-11-25T07:30:00Z'))).toEqual({ day: '2026-11-25', isMorning: true });
    expect(hospitalTime(new Date('2026-07-01T06:30:00Z'))).toEqual({ day: '2026-07-01', isMorning: true });
  });
});
