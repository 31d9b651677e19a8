import { permittedOnBriefing, permittedOnBriefingDraft } from './briefing.policy';

const educator = { id: 'priya', roles: new Set(['educator'] as const) };
const everyoneElse = { id: 'tom', roles: new Set(['administrator'] as const) };

it('lets everyone read a briefing, and educators revise, retire and bring it back', () => {
  const may = (actor: typeof educator | typeof everyoneElse, retiredOn: string | null): string[] => [...permittedOnBriefing(actor, { retiredOn })];
  expect([may(everyoneElse, null), may(everyoneElse, '2026-11-01')]).toEqual([['read'], ['read']]);
  expect([may(educator, null), may(educator, '2026-11-01')]).toEqual([['read', 'revise', 'retire'], ['read', 'revise', 'bring-back']]);
  expect(may({ ...educator, id: '' }, null)).toEqual([]);
});

it('keeps drafts among educators', () => {
  expect([...permittedOnBriefingDraft(educator)]).toEqual(['read', 'correct', 'discard', 'publish']);
  expect([...permittedOnBriefingDraft(everyoneElse)]).toEqual([]);
});
