import { isQuiet, minutesUntilNextTry, quietHoursIn } from './mail-hours';

describe('quiet hours', () => {
  const night = { from: '20:00', to: '07:00' };

  it.each([
    ['2026-11-24T19:59:00Z', false], ['2026-11-24T20:00:00Z', true], ['2026-11-25T03:00:00Z', true], ['2026-11-25T06:59:00Z', true], ['2026-11-25T07:00:00Z', false],
    // In summer the clocks of the hospital are an hour ahead.
    ['2026-07-01T05:59:00Z', true], ['2026-07-01T06:00:00Z', false], ['2026-07-01T19:00:00Z', true],
  ])('reach over midnight, by the clocks of the hospital: %s', (moment, quiet) => expect(isQuiet(new Date(moment), night)).toBe(quiet));

  it('may lie within a day, or be none', () => {
    const noon = new Date('2026-11-24T12:30:00Z');
    expect([isQuiet(noon, { from: '12:00', to: '13:00' }), isQuiet(noon, { from: '13:00', to: '14:00' }), isQuiet(noon, { from: '00:00', to: '00:00' })]).toEqual([true, false, false]);
  });

  it.each([['20:00-07:00', night], ['8-9', null], ['24:00-07:00', null], ['20:00-07:60', null], ['', null]])('are read from %j', (words, hours) => expect(quietHoursIn(words)).toEqual(hours));
});

it('tries soon at first and then every hour', () => {
  expect([1, 2, 3, 4, 5, 40].map(minutesUntilNextTry)).toEqual([1, 5, 15, 30, 60, 60]);
});
