import { byDay, type Done } from './audit-days';

const done = (id: string, happenedAt: string): Done =>
  ({ id, happenedAt, action: 'team-changed', words: 'Changed a ward, team or service line', by: { id: 'p', givenName: 'Owen', familyName: 'Pritchard' }, to: null, about: null, day: null });

it('gathers what was done by day and keeps the order', () => {
  const [first, second, third] = [done('a', '2026-11-22T14:00:00Z'), done('b', '2026-11-22T09:00:00Z'), done('c', '2026-11-20T12:00:00Z')];
  expect(byDay([first, second, third])).toEqual([{ day: '2026-11-22', events: [first, second] }, { day: '2026-11-20', events: [third] }]);
  expect(byDay([])).toEqual([]);
});
