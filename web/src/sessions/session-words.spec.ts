import type { SessionResponse } from '@afterword/api-types';
import { confirmingWords, endOf, topicTitle } from './session-words';

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

it.each([
  ['nobody', [], /you both confirm the record/u],
  ['oneself', [by('g')], /Amina has not yet/u],
  ['the other', [by('a')], /Amina confirmed this\. Read it/u],
  ['oneself, before it changed', [by('g', false)], /changed after you confirmed/u],
  ['the other, before it changed', [by('a', false)], /changed after Amina confirmed/u],
])('says who has confirmed: %s', (_, confirmations, words) => {
  expect(confirmingWords(session({ confirmations }))).toMatch(words);
});
