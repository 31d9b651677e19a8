import { oftenWords, partWords } from './agreement-words';
import { agreementParts } from '@afterword/journal';
import { dueWords, meetingWords } from './supervision-words';

describe('when two people meet, in words', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date(2026, 10, 22, 12) }));
  afterEach(() => jest.useRealTimers());

  it.each([
    [null, null, 'Nothing planned.'],
    ['2026-11-26', null, 'Next Thursday 26 November.'],
    ['2026-11-26', '2026-10-15', 'Next Thursday 26 November. Last met 15 October.'],
    [null, '2026-11-20', 'Nothing planned. Last met on Friday.'],
    [null, '2026-11-21', 'Nothing planned. Last met yesterday.'],
  ])('next %s, last %s: %s', (nextOn, lastMetOn, words) => expect(meetingWords({ nextOn, lastMetOn })).toBe(words));

  it('says who is due and who was, and nothing while that is weeks away', () => {
    expect(dueWords({ state: 'covered', dueOn: '2027-01-01' })).toBe('');
    expect(dueWords({ state: 'due', dueOn: '2026-11-26' })).toBe('Due by Thursday 26 November');
    expect(dueWords({ state: 'overdue', dueOn: '2026-11-12' })).toBe('Was due by Thursday 12 November');
  });
});

describe('an agreement in words', () => {
  it('has a name and a hint for every part', () => {
    expect(partWords.map(({ part }) => part)).toEqual([...agreementParts]);
    for (const { name, hint } of partWords) expect([name, hint].every((words) => /\w{3}/u.test(words))).toBe(true);
  });

  it.each([[6, 45, 'Every 6 weeks, 45 minutes'], [1, null, 'Every week'], [null, 60, '60 minutes'], [null, null, '']])('every %s weeks, %s minutes: "%s"', (weeks, minutes, words) =>
    expect(oftenWords(weeks, minutes)).toBe(words));
});
