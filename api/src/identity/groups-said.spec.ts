import { groupsSaid } from './groups-said';

const BY = { claim: 'groups', scope: null, educators: ['practice-educators', 'toString'] };
const said = (claims: Record<string, unknown>): ReturnType<typeof groupsSaid> => groupsSaid(claims, BY);

it('finds a group that makes an educator, letter by letter', () => {
  expect(said({ groups: ['nurses', 'practice-educators'] })).toEqual({ group: 'practice-educators', fault: null });
  for (const other of ['Practice-Educators', 'practice-educators ', 'practice-educatorsx', 'practice‐educators', 'educator']) expect(said({ groups: [other] })).toEqual({ group: null, fault: null });
  expect(said({ groups: [] })).toEqual({ group: null, fault: null });
  expect(groupsSaid({ 'https://hospital.example/groups': ['7'] }, { claim: 'https://hospital.example/groups', scope: 'groups', educators: ['7'] }).group).toBe('7');
});

it.each<[string, Record<string, unknown>, string]>([
  ['none', {}, 'missing'], ['none of its own', Object.create({ groups: ['practice-educators'] }) as Record<string, unknown>, 'missing'],
  ['a word', { groups: 'practice-educators' }, 'no list'], ['nothing', { groups: null }, 'no list'], ['a thing', { groups: { 0: 'practice-educators', length: 1 } }, 'no list'], ['yes', { groups: true }, 'no list'],
  ['a thousand and one', { groups: Array.from({ length: 1_001 }, () => 'practice-educators') }, 'too many'],
  ['a number beside it', { groups: ['practice-educators', 7] }, 'no words'], ['a list in it', { groups: [['practice-educators']] }, 'no words'], ['an empty word', { groups: ['practice-educators', ''] }, 'no words'],
  ['a word without end', { groups: ['practice-educators', 'x'.repeat(256)] }, 'no words'], ['nothing in it', { groups: ['practice-educators', null] }, 'no words'],
])('is no educator by a claim that is %s', (_, claims, fault) => {
  expect(said(claims)).toEqual({ group: null, fault });
});

it('takes no word from a claim that stands elsewhere, and minds no other that does', () => {
  const elsewhere = { group: undefined, fault: 'elsewhere' };
  expect(said({ _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://graph.example' } } })).toEqual(elsewhere);
  expect(said({ _claim_names: { groups: 'src1' }, groups: ['practice-educators'] })).toEqual(elsewhere);
  for (const odd of [7, null, 'groups']) expect(said({ _claim_names: odd, groups: ['practice-educators'] })).toEqual(elsewhere);
  expect(said({ _claim_names: { wids: 'src1' }, groups: ['practice-educators'] })).toEqual({ group: 'practice-educators', fault: null });
});
