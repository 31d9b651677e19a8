import { dueWords, weeksAhead } from './due-words';

const today = '2026-11-24';
const open = { dueOn: '2026-11-26', firstDueOn: '2026-11-26', carriedOn: null, closedOn: null, closedAs: null, closedByMe: null, mine: true, other: { givenName: 'Grace' } } as const;
const said = (change: object): unknown[] => Object.values(dueWords({ ...open, ...change }, today));

describe('a promise in words', () => {
  it.each([
    [{}, 'Due Thursday 26 November', false],
    [{ dueOn: today }, 'Due today', false],
    [{ dueOn: '2026-11-23' }, 'Was due Monday 23 November', true],
    [{ firstDueOn: '2026-10-15', carriedOn: '2026-11-20' }, 'Due Thursday 26 November. Carried over from Thursday 15 October', false],
    [{ dueOn: '2026-11-02', closedOn: '2026-11-23', closedAs: 'done', closedByMe: true }, 'Done yesterday', false],
    [{ closedOn: '2026-11-02', closedAs: 'done', closedByMe: false }, 'Done on 2 November, as Grace noted', false],
    [{ closedOn: today, closedAs: 'dropped', closedByMe: true, mine: false }, 'Let go today, as you noted', false],
    [{ closedOn: today, closedAs: 'dropped', closedByMe: false, mine: false }, 'Let go today', false],
  ])('%j is “%s”', (change, words, late) => expect(said(change)).toEqual([words, late]));

  it('counts weeks over the end of a year and a change of clocks', () => {
    expect([weeksAhead(2, new Date(2026, 11, 24)), weeksAhead(1, new Date(2026, 2, 25))]).toEqual(['2027-01-07', '2026-04-01']);
  });
});
