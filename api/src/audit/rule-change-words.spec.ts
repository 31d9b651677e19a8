import { ruleChangeWords } from './rule-change-words';

it('says of a rule what it was and what it became, and of what it does not know nothing', () => {
  expect(ruleChangeWords({ from: { secondFactorFor: ['staff', 'administrator'], lastsHours: 12 }, to: { secondFactorFor: [], lastsHours: 24 } }))
    .toBe('second step wanted of everyone and administrators → nobody; at most 12 → 24 hours');
  expect(ruleChangeWords({ from: { idleMinutesShared: 30, idleMinutesOwn: 720, other: 'x' }, to: { idleMinutesShared: 15, idleMinutesOwn: 60, other: 'y' } }))
    .toBe('unused on a shared computer 30 → 15 minutes; unused on a device of one’s own 720 → 60 minutes');
  expect(ruleChangeWords({ from: { passwordsFor: 'everyone' }, to: { passwordsFor: 'administrators' } })).toBe('passwords for everyone → administrators');
});

it.each([
  [{ from: {}, to: { name: 'Elm' } }, '“Elm” added'], [{ from: { name: 'Elm' }, to: { name: 'Oak' } }, '“Elm” → “Oak”'], [{ from: { name: 'Elm' }, to: { name: 'Elm', closed: true } }, '“Elm”; closed'],
  [{ from: { serviceLine: 'Acute' }, to: { serviceLine: 'Acute', closed: false } }, 'service line “Acute”; opened again'],
  [{ from: { name: 'Elm', standsIn: null }, to: { name: 'Elm', standsIn: 'Acute' } }, '“Elm”; service line none → “Acute”'],
  [{ from: {}, to: { organisation: 'St Alfric' } }, '“St Alfric”'], [{ from: { 'weeks-nursing': 6 }, to: { 'weeks-nursing': 4 } }, 'Nursing 6 → 4 weeks'],
  [{ from: { name: 'Chaplain' }, to: { name: 'Chaplain', takenDown: true } }, '“Chaplain”; taken down'], [{ from: {}, to: { version: 2 } }, 'version 2'], [{ from: {}, to: { byMail: true } }, 'by mail'],
])('says of a setting %j', (change, words) => {
  expect(ruleChangeWords(change)).toBe(words);
});
