import { ruleChangeWords } from './rule-change-words';

it('says of a rule what it was and what it became, and of what it does not know nothing', () => {
  expect(ruleChangeWords({ from: { secondFactorFor: ['staff', 'administrator'], lastsHours: 12 }, to: { secondFactorFor: [], lastsHours: 24 } }))
    .toBe('second step wanted of everyone and administrators → nobody; at most 12 → 24 hours');
  expect(ruleChangeWords({ from: { idleMinutesShared: 30, idleMinutesOwn: 720, other: 'x' }, to: { idleMinutesShared: 15, idleMinutesOwn: 60, other: 'y' } }))
    .toBe('unused on a shared computer 30 → 15 minutes; unused on a device of one’s own 720 → 60 minutes');
});
