import { minutesFrom, weekInWords } from './week-words';

describe('a week in words', () => {
  it.each([
    ['2026-W48', 'This week'],
    ['2026-W47', 'Last week'],
    ['2026-W46', 'Week of 9 November'],
    ['2025-W52', 'Week of 22 December 2025'],
    ['2026-W99', '2026-W99'],
  ])('%s is “%s” on a Tuesday', (week, words) => expect(weekInWords(week, '2026-11-24')).toBe(words));
});

describe('minutes as somebody types them', () => {
  it.each([
    ['30', 30], [' 45 ', 45], ['90 minutes', 90], ['20 mins', 20], ['1,200', 1200], ['', null], ['  ', null],
  ])('“%s” is %s', (typed, minutes) => expect(minutesFrom(typed)).toBe(minutes));

  it.each(['half an hour', '1.5', '-3', '1h', '30 30'])('“%s” is answered with what to enter', (typed) => {
    expect(minutesFrom(typed)).toBe('Enter whole minutes as a number, such as 30');
  });

  it('has a smallest and a largest number', () => {
    expect([minutesFrom('0'), minutesFrom('6001'), minutesFrom('6000')]).toEqual(['Enter 1 minute or more, or leave it empty', 'Enter 6,000 minutes or fewer', 6000]);
  });
});
