import type { SessionResponse } from '@afterword/api-types';
import { stoodWords } from './record-of-promises';
import { cancelledWords, confirmedInPrint, confirmingWords, endOf, endedWithIt, topicTitle, whatIsRead } from './session-words';

const grace = { id: 'g', givenName: 'Grace', familyName: 'O' };
const amina = { id: 'a', givenName: 'Amina', familyName: 'K' };
const session = (different: Partial<SessionResponse>): SessionResponse =>
  ({ role: 'supervisor', supervisor: grace, supervisee: amina, confirmations: [], state: 'planned', confirmedOn: null, ...different }) as SessionResponse;
const by = (personId: string, stands = true) => ({ personId, on: '2026-11-26', stands });

it('says when a one-to-one ends', () => {
  expect([endOf('14:00', 45), endOf('23:50', 20)]).toEqual(['14:45', '00:10']);
});

it('calls a share by its version, without a word of it, and says when it was withdrawn', () => {
  const topic = { kind: 'share', share: { id: 's', version: 2, sharedOn: '2026-11-20' } } as SessionResponse['topics'][number];
  expect(topicTitle(topic, 'Amina')).toBe('What Amina shared, version 2');
  expect(topicTitle({ ...topic, share: null }, 'Amina')).toBe('What Amina shared: withdrawn');
});

it('tells a share that ended with its session from one that was withdrawn', () => {
  const brought = { endsShare: true, share: null };
  expect((['planned', 'cancelled', 'finished', 'confirmed'] as const).map((state) => endedWithIt(brought, { state }))).toEqual([false, false, true, true]);
  expect(endedWithIt({ ...brought, endsShare: false }, { state: 'confirmed' })).toBe(false);
  expect(topicTitle({ kind: 'share', title: null, share: null }, 'Amina', true)).toBe('What Amina shared');
});

it('says who cancelled, and why if they said so', () => {
  const cancelled = (by: string, reason: string | null) => cancelledWords(session({ cancellation: { by, on: '2026-11-26', reason } }));
  expect([cancelled('g', null), cancelled('a', 'The ward is short.')]).toEqual(['You cancelled this one-to-one.', 'Amina cancelled this one-to-one. “The ward is short.”']);
});

it('prints who confirmed and on which day, by name', () => {
  expect(confirmedInPrint(session({ confirmations: [by('g'), by('a', false)] }))).toMatch(/^Amina K has not confirmed this record\. Grace O confirmed this record on 26 November 2026\.$/u);
});

it('counts a promise that reads otherwise among what is read before it is confirmed', () => {
  const promise = { id: 'p', owner: 'supervisor', words: 'Ask.', dueOn: '2026-12-01', madeOn: '2026-11-22', fromBefore: false, closedOn: null, closedAs: null } as const;
  const read = (different: object) => whatIsRead(session({ topics: [], promises: [{ ...promise, ...different }] }));
  for (const change of [{ words: 'Ask twice.' }, { owner: 'supervisee' }, { dueOn: '2026-12-02' }, { closedAs: 'dropped' }]) expect(read(change)).not.toBe(read({}));
});

it('says what had become of a promise on the day', () => {
  const promise = { fromBefore: true, closedAs: null, dueOn: '2099-12-01' } as SessionResponse['promises'][number];
  expect([stoodWords(promise), stoodWords({ ...promise, fromBefore: false }), stoodWords({ ...promise, closedAs: 'done' }), stoodWords({ ...promise, closedAs: 'dropped' })]).toEqual([
    'Still open, by Tuesday 1 December 2099.', 'By Tuesday 1 December 2099.', 'Done.', 'Let go.',
  ]);
});

it.each([
  ['nobody', [], /you both confirm the record/u],
  ['oneself', [by('g')], /Amina has not yet/u],
  ['the other', [by('a')], /Amina confirmed this\. Read it/u],
  ['oneself, before it changed', [by('g', false)], /changed after you confirmed/u],
  ['the other, before it changed', [by('a', false)], /changed after Amina confirmed it, and Amina will be asked again/u],
])('says who has confirmed: %s', (_, confirmations, words) => {
  expect(confirmingWords(session({ confirmations }))).toMatch(words);
});
