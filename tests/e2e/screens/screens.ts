import type { Page, Route } from '@playwright/test';
import { accountScreens } from './account';
import { briefingsAndTrends } from './briefings-and-trends';
import { governanceScreens } from './governance';
import { houseScreens } from './house';
import { oneToOnes } from './one-to-one';
import { paperScreens } from './papers';
import { invitingScreens } from './inviting';
import { peopleImportScreens } from './people-import';
import { failed, press, type Screen } from './screen';

const first = (list: string, of: string) => async (page: Page): Promise<string> =>
  ((await (await page.request.get(list)).json()) as Record<string, { id: string }[]>)[of]?.[0]?.id ?? '';

const sharedEntry = async (page: Page): Promise<string> => `/entries/${await first('/api/entries?shared=yes', 'entries')(page)}`;
const privateEntry = async (page: Page): Promise<string> => `/entries/${await first('/api/entries?shared=no', 'entries')(page)}`;
const openShare = async (page: Page): Promise<string> => `/shares/${await first('/api/inbox', 'shares')(page)}`;

const anybody = (after = '') => async (page: Page): Promise<string> => {
  const found = (await (await page.request.post('/api/people/search', { data: { words: 'khalif' } })).json()) as { people: { id: string }[] };
  return `/people/${found.people[0]?.id ?? ''}${after}`;
};
const firstTeam = async (page: Page): Promise<string> => `/cover/${await first('/api/cover/teams', 'teams')(page)}`;

/** On the whole of a version: a comment of Grace's that was changed, and one that waits for the morning. */
const waitingComments = {
  threads: [{
    id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c01', kind: 'question', passage: null, resolvedOn: null, can: ['read', 'answer'],
    comments: [{
      id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c01', writer: { id: 'g', givenName: 'Grace', familyName: 'Okafor' }, mine: true, writtenOn: '2026-11-20', text: 'What would have helped?',
      revision: 2, earlier: [{ on: '2026-11-20', text: 'Why did nobody help?' }], editedOn: '2026-11-21', can: ['read', 'edit'],
    }],
  }],
  drafts: [{
    id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c02', kind: 'affirmation', passage: null, thread: null, text: 'This took courage.', revision: 1, release: 'morning', releasesOn: '2026-11-30',
    can: ['read', 'change', 'release', 'discard'],
  }],
  nextSession: '2026-12-03', nextMorning: '2026-11-30', can: ['comment'],
};
const promised = {
  id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c03', supervisionId: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c04', sessionId: null, other: { id: 'a', givenName: 'Amina', familyName: 'Khalif' },
  owner: 'supervisor', mine: true, words: 'Ask about a quieter place for handover.', madeOn: '2026-10-15', dueOn: '2026-11-14', firstDueOn: '2026-11-01', carriedOn: '2026-11-05',
  closedOn: null, closedAs: null, closedByMe: null, revision: 2, can: ['read', 'revise', 'close'],
};
const promises = {
  commitments: [promised, { ...promised, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c05', mine: false, owner: 'supervisee', words: 'Try it for two weeks.', dueOn: '2030-01-01', carriedOn: null }], next: null,
};
const supervisionOf = (role: string, after = '') => async (page: Page): Promise<string> => {
  const { supervisions } = (await (await page.request.get('/api/supervisions')).json()) as { supervisions: { id: string; role: string; person: { givenName: string } }[] };
  return `/supervisions/${supervisions.find((each) => each.role === role && (role === 'supervisee' || each.person.givenName === 'Amina'))?.id ?? ''}${after}`;
};

const trust = { code: 'trust', name: 'Trust sign-in' };
const linkOf = (kind: string, more: object = {}) => ({
  url: /\/api\/one-time-links\/reading/u, status: 200,
  json: { kind, organisation: 'Willowmere', ...(kind === 'first-administrator' ? { email: null, givenName: null, familyName: null } : { email: 'sam@willowmere.example', givenName: 'Sam', familyName: 'Lee' }), password: true, providers: [], ...more },
});

const wrongCode = (url: RegExp) => {
  const detail = 'This is not the code that belongs to this link. Look for the newest e-mail with one.';
  return { url, status: 422, json: { type: 'about:blank', title: 'Please check what you entered', status: 422, detail, errors: [{ pointer: '/code', detail }] } };
};

const chooseEntries = (count: number) => async (page: Page): Promise<void> => {
  for (let nth = 0; nth < count; nth += 1) await page.getByRole('checkbox').nth(nth).check();
  await page.getByRole('button', { name: /^Go on with/u }).click();
  await page.getByRole('button', { name: 'Download as Word' }).waitFor();
};

const looksFor = (words: string, until: 'heading' | 'nothing' | 'failed') => async (page: Page): Promise<void> => {
  await page.getByLabel('Search your entries').fill(words);
  const ends = { heading: page.getByRole('heading', { name: /found$/u }), nothing: page.getByText('Nothing found for these words'), failed: page.getByText('Could not search.') };
  await ends[until].waitFor();
};

/** Not saved, so that no screen after it meets these words. */
const lookForDetails = async (page: Page): Promise<void> => {
  await page.getByRole('textbox').first().fill('I sat with Mrs Adeyemi in bed 14. She is 59 years old, has locked-in syndrome and cried last Tuesday night. The form said 999 992 7513.');
  await page.getByRole('button', { name: 'Look for identifying details' }).click();
  await page.locator('mark').first().waitFor();
  await page.getByText(/staff list w/u).waitFor();
};

const owen = { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c20', givenName: 'Owen', familyName: 'Pritchard' };
const priya = { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c21', givenName: 'Priya', familyName: 'Sharma' };
const audited = {
  events: [
    { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c22', happenedAt: '2026-11-20T14:05:00Z', action: 'role-granted', words: 'Gave a role', by: owen, to: priya, about: 'practice educator', day: null },
    { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c23', happenedAt: '2026-11-20T09:30:00Z', action: 'person-left', words: 'Noted that a person leaves', by: owen, to: priya, about: null, day: '2026-12-31' },
    { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c24', happenedAt: '2026-11-18T16:12:00Z', action: 'signpost-changed', words: 'Changed a signpost', by: owen, to: null, about: '“Chaplain on call”', day: null },
  ], next: null,
};


/** Every screen in its full, empty, failed and loading states. */
export const screens: readonly Screen[] = [
  { name: 'sign-in', as: null, path: '/sign-in' },
  { name: 'sign-in, nothing entered', as: null, path: '/sign-in', then: press(/^Sign in/u) },
  { name: 'home, full', as: 'amina', path: '/' },
  { name: 'home, empty', as: 'amina', path: '/', answers: [{ url: /\/api\/entries(\?|$)/u, status: 200, json: { entries: [], next: null } }] },
  { name: 'home, failed', as: 'amina', path: '/', answers: [{ url: /\/api\/(entries|briefings|inbox|supervisions)/u, ...failed }] },
  { name: 'new entry', as: 'amina', path: '/new' },
  { name: 'new entry, nothing written', as: 'amina', path: '/new', then: press(/^Done$/u) },
  { name: 'new entry, themes', as: 'amina', path: '/new', then: press(/^Another theme/u) },
  { name: 'new entry, themes suggested', as: 'amina', path: '/new', then: async (page) => {
    await page.getByRole('textbox').first().fill('I promised her I would come back after supper and I forgot. I knocked and waited until he said come in.');
    await page.getByText('Nothing is sent.').waitFor();
  } },
  { name: 'new entry, identifying details', as: 'amina', path: '/new', answers: [{ url: /\/api\/entries\//u, ...failed }], then: lookForDetails },
  { name: 'new entry, identifying details, the staff list not asked', as: 'amina', path: '/new', answers: [{ url: /\/api\/(entries\/|identifying-details)/u, ...failed }], then: lookForDetails },
  { name: 'new entry, not saved', as: 'amina', path: '/new', answers: [{ url: /\/api\/entries\//u, ...failed }], then: async (page) => {
    await page.getByRole('textbox').first().fill('Words that the server does not take.');
    await page.getByText('Saved on this device only.').first().waitFor();
  } },
  { name: 'new entry, signed out in another tab', as: 'amina', path: '/new', answers: [{ url: /\/api\/entries\//u, ...failed }], then: async (page) => {
    await page.getByRole('textbox').first().fill('Words that are nowhere else.');
    await page.getByText('Saved on this device only.').first().waitFor();
    await page.evaluate(() => new BroadcastChannel('afterword').postMessage({ kind: 'ended' }));
    await page.getByRole('dialog', { name: 'Sign in again to save' }).waitFor();
  } },
  { name: 'new entry, choosing questions', as: 'amina', path: '/new', then: async (page) => {
    await page.getByRole('button', { name: /^Write by questions|^Guided/u }).filter({ visible: true }).click();
    await page.getByRole('radio', { name: /^Gibbs/u }).check();
  } },
  { name: 'guided, all questions', as: 'amina', path: '/new?model=johns&step=all' },
  { name: 'guided, one question', as: 'amina', path: '/new?model=gibbs&step=feelings', then: async (page) => {
    await page.getByRole('textbox').first().fill('Sorry, and a bit proud of keeping up.');
  } },
  { name: 'guided, check and finish', as: 'amina', path: '/new?model=star&step=check', then: press(/^Done$/u) },
  { name: 'all on one page, with words from before', as: 'amina', path: '/new', then: async (page) => {
    await page.getByRole('textbox').first().fill('It was nearly the end of the night.');
    await page.getByRole('button', { name: /^Write by questions|^Guided/u }).filter({ visible: true }).click();
    await page.getByRole('radio', { name: /^Driscoll/u }).check();
    await page.getByRole('button', { name: 'All on one page' }).click();
    await page.getByText('More: questions').click();
    await page.getByLabel('Minutes to count as CPD').fill('an hour');
    await page.getByLabel('Minutes to count as CPD').blur();
  } },
  ...(['during', 'confirmed', 'restorative'] as const).map((state) => ({
    name: `one-to-one, ${state}`, as: 'grace' as const, path: `/sessions/${oneToOnes[state].id}`, answers: [
      { url: /\/private-note$/u, status: 200, json: { revision: 1, text: 'Say less.' } }, { url: /\/api\/commitments/u, status: 200, json: { commitments: [], next: null } },
      { url: /\/api\/sessions\/[0-9a-f-]{36}$/u, status: 200, json: oneToOnes[state] },
    ],
  })),
  { name: 'one-to-one, failed', as: 'grace', path: `/sessions/${oneToOnes.during.id}`, answers: [{ url: /\/api\/sessions\//u, ...failed }] },
  { name: 'one-to-one, planning', as: 'grace', path: async (page) => `/supervisions/${await first('/api/supervisions', 'supervisions')(page)}/plan`, answers: [
    { url: /\/supervisions\/[0-9a-f-]{36}\/sessions$/u, status: 422, json: { type: 'about:blank', title: 'Please check', status: 422, detail: 'Please check.', errors: [{ pointer: '/day', detail: 'Choose today or a later day.' }] } },
  ], then: async (page) => {
    await page.getByRole('button', { name: 'Plan it' }).click();
    await page.getByText('There is a problem').waitFor();
  } },
  { name: 'journal, full', as: 'amina', path: '/journal' },
  { name: 'journal, nothing fits', as: 'amina', path: '/journal?theme=DEC&direction=unsure&tone=good' },
  { name: 'journal, empty', as: 'amina', path: '/journal', answers: [{ url: /\/api\/entries(\?|$)/u, status: 200, json: { entries: [], next: null } }] },
  { name: 'journal, failed', as: 'amina', path: '/journal', answers: [{ url: /\/api\/entries(\?|$)/u, ...failed }] },
  { name: 'journal, loading', as: 'amina', path: '/journal', answers: [{ url: /\/api\/entries(\?|$)/u, status: 200, never: true }] },
  { name: 'search, found', as: 'amina', path: '/journal', then: looksFor('promsied', 'heading') },
  { name: 'search, nothing found', as: 'amina', path: '/journal?tone=good', then: looksFor('xylophone', 'nothing') },
  { name: 'search, failed', as: 'amina', path: '/journal', answers: [{ url: /\/api\/entries\/search/u, ...failed }], then: looksFor('promise', 'failed') },
  { name: 'looking back, full', as: 'amina', path: '/looking-back' },
  { name: 'looking back, empty', as: 'amina', path: '/looking-back', answers: [{ url: /\/api\/entries\/looking-back/u, status: 200, json: { themes: [], intentions: [] } }] },
  { name: 'entry, shared', as: 'amina', path: sharedEntry },
  { name: 'entry, private', as: 'amina', path: privateEntry },
  { name: 'entry, sharing', as: 'amina', path: privateEntry, then: press(/^Share/u) },
  { name: 'entry, withdrawing', as: 'amina', path: sharedEntry, then: press(/^Withdraw/u) },
  { name: 'entry, gone', as: 'amina', path: '/entries/00000000-0000-4000-8000-000000000000' },
  { name: 'entry, failed', as: 'amina', path: sharedEntry, answers: [{ url: /\/api\/entries\/[0-9a-f-]{36}$/u, ...failed }] },
  { name: 'entry, a worry tagged', as: 'amina', path: privateEntry, then: async (page) => {
    await page.route(/\/api\/entries\/[0-9a-f-]{36}$/u, async (route) => {
      const response = await route.fetch();
      const entry = (await response.json()) as { tags: object[] };
      await route.fulfill({ response, json: { ...entry, tags: [{ code: 'UND5', direction: 'seen' }] } });
    });
    await page.reload();
    await page.getByText('Where to take a worry').click();
  } },
  { name: 'earlier saves, one open', as: 'amina', path: async (page) => `${await privateEntry(page)}/earlier-saves`, answers: [
    { url: /\/earlier-saves$/u, status: 200, json: { earlierSaves: [{ revision: 3, day: '2026-11-20', title: null, firstWords: 'I said in a minute and it was ten…', words: 41 }, { revision: 1, day: '2026-11-19', title: 'The bell', firstWords: 'I', words: 1 }] } },
    { url: /\/earlier-saves\/3$/u, status: 200, json: { revision: 3, day: '2026-11-20', model: 'plain', title: null, sections: [{ section: 'text', text: 'I said in a minute and it was ten.\n\nI went back.' }] } },
  ], then: async (page) => {
    await page.getByRole('button', { name: /^I said in a minute/u }).click();
    await page.getByRole('button', { name: 'Use these words' }).waitFor();
  } },
  { name: 'earlier saves, empty', as: 'amina', path: async (page) => `${await privateEntry(page)}/earlier-saves` },
  { name: 'earlier saves, failed', as: 'amina', path: async (page) => `${await privateEntry(page)}/earlier-saves`, answers: [{ url: /\/earlier-saves$/u, ...failed }] },
  { name: 'inbox, full', as: 'grace', path: '/inbox' },
  { name: 'inbox, empty', as: 'grace', path: '/inbox', answers: [{ url: /\/api\/inbox/u, status: 200, json: { shares: [], next: null } }] },
  { name: 'inbox, failed', as: 'grace', path: '/inbox', answers: [{ url: /\/api\/inbox/u, ...failed }] },
  { name: 'share, full', as: 'grace', path: openShare },
  { name: 'share, commenting with a concern', as: 'grace', path: openShare, then: async (page) => {
    await press(/^Comment on this paragraph/u)(page);
    await press(/^Concern/u)(page);
    await page.getByLabel('Where is it recorded?').waitFor();
  } },
  { name: 'share, a draft and a comment worded anew', as: 'grace', path: openShare, answers: [{ url: /\/comments$/u, status: 200, json: waitingComments }], then: async (page) => page.getByText(/^Changed/u).click() },
  { name: 'share, a comment left', as: 'grace', path: openShare, then: async (page) => {
    await press(/^Comment on this paragraph/u)(page);
    await page.getByLabel('Your comment').fill('What did you notice first?');
    await page.getByText('Kept on this device until you send it.').waitFor();
    await page.reload();
    await page.getByText('You were writing a comment here.').waitFor();
  } },
  { name: 'share, comments failed', as: 'grace', path: openShare, answers: [{ url: /\/comments$/u, ...failed }] },
  { name: 'share, gone', as: 'grace', path: '/shares/00000000-0000-4000-8000-000000000000' },
  ...briefingsAndTrends,
  ...houseScreens,
  ...invitingScreens,
  ...governanceScreens,
  ...peopleImportScreens,
  ...accountScreens,
  ...paperScreens,
  { name: 'your data', as: 'amina', path: '/your-data' },
  { name: 'your data, wrong password', as: 'amina', path: '/your-data', answers: [{ url: /\/account\/proof$/u, ...failed, status: 422 }], then: async (page) => {
    await page.getByLabel('Your password, once more').fill('not it');
    await page.getByRole('button', { name: 'Download everything' }).click();
    await page.getByText(/^This is not your password/u).first().waitFor();
  } },
  { name: 'your data, on its way', as: 'amina', path: '/your-data', answers: [{ url: /\/account\/proof$/u, status: 204 }, { url: /\/api\/exports/u, status: 200, never: true }], then: async (page) => {
    await page.getByLabel('Your password, once more').fill('any');
    await page.getByRole('button', { name: 'Download everything' }).click();
    await page.getByText('Your file is on its way').waitFor();
  } },
  { name: 'registration', as: 'lola', path: '/registration' },
  { name: 'registration, form did not load', as: 'lola', path: '/registration/nmc-accounts', answers: [{ url: /\/api\/professional-forms/u, ...failed }] },
  { name: 'registration, choosing entries', as: 'lola', path: '/registration/nmc-accounts', then: async (page) => page.getByRole('checkbox').first().check() },
  { name: 'registration, accounts filled', as: 'lola', path: '/registration/nmc-accounts', then: chooseEntries(2) },
  { name: 'registration, activities with a gap', as: 'dan', path: '/registration/hcpc-activities', then: async (page) => {
    await chooseEntries(2)(page);
    await page.getByLabel('Date').first().fill('2020-01-31');
    await page.getByRole('heading', { name: 'Gaps' }).waitFor();
  } },
  { name: 'one-to-ones, full', as: 'grace', path: '/supervision', then: async (page) => {
    await page.getByText('Supervision in a group').click();
    await page.getByRole('button', { name: 'Record that we met' }).click();
    await page.getByText('Choose who took part.').first().waitFor();
  } },
  { name: 'one-to-ones, asked before a group is taken back', as: 'grace', path: '/supervision', answers: [{ url: /\/api\/group-supervisions$/u, status: 200, json: { groupSupervisions: [
    { id: 'g', heldOn: '2026-11-12', mine: true, people: [{ id: 'a', givenName: 'Amina', familyName: 'Yusuf' }, { id: 't', givenName: 'Tom', familyName: 'Reed' }], withdrawnOn: null },
  ] } }], then: async (page) => {
    await page.getByText('Supervision in a group').click();
    await page.getByRole('button', { name: /^Take it back/u }).click();
    await page.getByText('It will no longer count for 2 people.').waitFor();
  } },
  { name: 'one-to-ones, none', as: 'owen', path: '/supervision', answers: [{ url: /\/api\/supervisions$/u, status: 200, json: { supervisions: [] } }] },
  { name: 'one-to-ones, failed', as: 'grace', path: '/supervision', answers: [{ url: /\/api\/cover/u, ...failed }] },
  { name: 'people, full', as: 'owen', path: '/people' },
  { name: 'people, loading', as: 'owen', path: '/people', answers: [{ url: /\/api\/people\/search/u, status: 200, never: true }] },
  { name: 'people, empty', as: 'owen', path: '/people', answers: [{ url: /\/api\/people\/search/u, status: 200, json: { people: [], problems: [], working: 0, next: null } }] },
  { name: 'people, failed', as: 'owen', path: '/people', answers: [{ url: /\/api\/people\/search/u, ...failed }] },
  { name: 'people, not an administrator', as: 'grace', path: '/people' },
  { name: 'a person, full', as: 'owen', path: anybody() },
  { name: 'a person, choosing a supervisor', as: 'owen', path: anybody(), then: async (page) => {
    await press(/^(Choose|Add or change) a supervisor/u)(page);
    await page.getByLabel(/^Who is to supervise/u).fill('grace');
    await press(/^Find/u)(page);
    await page.getByRole('radio', { name: /Grace/u }).first().waitFor();
  } },
  { name: 'a person, asked whether they left', as: 'owen', path: anybody(), then: press(/has left$/u) },
  { name: 'a person, past their last day', as: 'owen', path: anybody(), answers: [{ url: /\/api\/people\/[0-9a-f-]{36}$/u, status: 200, json: {
    id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c24', givenName: 'Sam', familyName: 'Lee', email: 'sam.lee@willowmere.example', jobTitle: 'Agency nurse', staffGroup: 'nursing', team: null, endsOn: '2026-11-20',
    leftOn: null, state: 'suspended', roles: [], resetAskedBy: null, sendsMail: false, invitation: null, supervisions: [], revision: 2, can: ['read', 'change', 'leave', 'begin-supervision', 'unsuspend'],
    events: [{ on: '2026-11-21', by: 'Afterword', words: 'Could not sign in any more, since the last day had passed' }],
  } }] },
  { name: 'a person, failed', as: 'owen', path: anybody(), answers: [{ url: /\/api\/people\/[0-9a-f-]{36}$/u, ...failed }] },
  { name: 'changing a person', as: 'owen', path: anybody('/change') },
  { name: 'bringing somebody in, nothing entered', as: 'owen', path: '/people/new', then: press(/^Bring in$/u) },
  { name: 'bringing somebody in, failed', as: 'owen', path: '/people/new', answers: [{ url: /\/api\/people\/teams/u, ...failed }] },
  { name: 'cover of the house, full', as: 'owen', path: '/cover' },
  { name: 'cover of the house, loading', as: 'owen', path: '/cover', answers: [{ url: /\/api\/cover\/teams/u, status: 200, never: true }] },
  { name: 'cover of the house, empty', as: 'owen', path: '/cover', answers: [{ url: /\/api\/cover\/teams/u, status: 200, json: { teams: [] } }] },
  { name: 'cover of the house, failed', as: 'owen', path: '/cover', answers: [{ url: /\/api\/cover\/teams/u, ...failed }] },
  { name: 'cover of a team, full', as: 'owen', path: firstTeam },
  { name: 'cover of a team, nobody due', as: 'owen', path: firstTeam, answers: [{ url: /\/api\/cover\/teams\//u, status: 200, json: { name: 'Rowan ward', covered: 1, people: [] } }] },
  { name: 'cover of a team, failed', as: 'owen', path: firstTeam, answers: [{ url: /\/api\/cover\/teams\//u, ...failed }] },
  { name: 'cover, not an administrator', as: 'grace', path: '/cover' },
  { name: 'audit, full', as: 'owen', path: '/audit', answers: [{ url: /\/api\/audit/u, status: 200, json: audited }] },
  { name: 'audit, of one person', as: 'owen', path: `/audit?person=${priya.id}`, answers: [{ url: /\/api\/audit/u, status: 200, json: audited }] },
  { name: 'audit, empty', as: 'owen', path: '/audit', answers: [{ url: /\/api\/audit/u, status: 200, json: { events: [], next: null } }] },
  { name: 'audit, failed', as: 'owen', path: '/audit', answers: [{ url: /\/api\/audit/u, ...failed }] },
  { name: 'audit, loading', as: 'owen', path: '/audit', answers: [{ url: /\/api\/audit/u, status: 200, never: true }] },
  { name: 'supervision, full', as: 'grace', path: supervisionOf('supervisor') },
  { name: 'supervision, failed', as: 'amina', path: supervisionOf('supervisee'), answers: [{ url: /\/api\/supervisions\/[0-9a-f-]+$/u, ...failed }] },
  { name: 'supervision, of the supervisee', as: 'tom', path: supervisionOf('supervisee') },
  { name: 'agreement', as: 'grace', path: supervisionOf('supervisor', '/agreement') },
  { name: 'agreement, being written', as: 'tom', path: supervisionOf('supervisee', '/agreement'), then: press(/^Write|^Change/u) },
  { name: 'agreement, failed', as: 'amina', path: supervisionOf('supervisee', '/agreement'), answers: [{ url: /\/agreement$/u, ...failed }] },
  { name: 'promises, full', as: 'grace', path: '/commitments', answers: [
    { url: /\/api\/commitments$/u, status: 200, json: promises }, { url: /\/api\/commitments\?state=past/u, status: 200, json: { commitments: [], next: null } },
  ], then: press(/^Change/u) },
  { name: 'promises, failed', as: 'grace', path: '/commitments', answers: [{ url: /\/api\/commitments/u, ...failed }] },
  { name: 'team reflection', as: 'marie', path: '/briefings/therapeutic-relationships/team/Q3', then: async (page) => {
    await page.getByRole('button', { name: 'Keep it with the briefing' }).click();
    await page.getByRole('link', { name: 'Choose where you talked about it.' }).waitFor();
  } },
  { name: 'team reflection, words that could point at somebody', as: 'marie', path: '/briefings/therapeutic-relationships/team/Q3', then: async (page) => {
    await page.getByLabel('In a team meeting').check();
    await page.getByLabel('The one thing you agreed to change').fill('We visit Mrs Adeyemi in bed 14 first.');
    await page.getByLabel('About how many were there?').fill('9');
    await page.getByRole('button', { name: 'Keep it with the briefing' }).click();
    await page.locator('mark', { hasText: 'bed 14' }).waitFor();
  } },
  { name: 'team reflection, on the big screen', as: 'marie', path: '/briefings/therapeutic-relationships/team/Q3', then: async (page) => {
    // A page in full screen cannot be given another width; this is how it stands where there is none.
    await page.evaluate(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error('none'))));
    await press(/^Show it on the big screen/u)(page);
    await page.getByRole('dialog', { name: 'The question' }).waitFor();
  } },
  { name: 'one-time link, the first administrator', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('first-administrator')] },
  { name: 'one-time link, a new person with a password that is easy to guess', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('invite')], then: press(/^Save the password/u) },
  { name: 'one-time link, a new password', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('reset')] },
  { name: 'one-time link, a new password with a code', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('reset', { code: true })] },
  { name: 'one-time link, a new password with a code that is wrong', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('reset', { code: true }), wrongCode(/\/api\/one-time-links\/use$/u)], then: async (page) => {
    await page.getByLabel('The code that was mailed to you').fill('K7MP-3XQR');
    await page.getByLabel('Choose a password').fill('rain on the greenhouse roof');
    await press(/^Save the password/u)(page);
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  } },
  { name: 'one-time link, a new way in with a code that is wrong', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('reset', { code: true, password: false, providers: [trust] }), wrongCode(/\/api\/one-time-links\/sso\/trust$/u)], then: async (page) => {
    await page.getByLabel('The code that was mailed to you').fill('K7MP-3XQR');
    await press(/^Sign in with Trust/u)(page);
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  } },
  { name: 'one-time link, a password or an organisation', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('invite', { providers: [trust] })] },
  { name: 'one-time link, an organisation alone', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('invite', { password: false, providers: [trust, { code: 'college', name: 'College' }] })] },
  { name: 'one-time link, an organisation that is away', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('reset', { password: false, providers: [trust] }),
    { url: /\/api\/one-time-links\/sso\/trust$/u, status: 503, json: { type: 'about:blank', title: 'Not available just now', status: 503, detail: 'Trust sign-in does not answer.' } }], then: async (page) => {
    await press(/^Sign in with Trust/u)(page);
    await page.getByText('Trust sign-in does not answer.').waitFor();
  } },
  { name: 'one-time link, no organisation is set up', as: null, path: `/link#${'A'.repeat(43)}`, answers: [linkOf('reset', { password: false })] },
  { name: 'one-time link, back from an organisation, refused', as: null, path: '/link?sso=refused' },
  { name: 'one-time link, back from an organisation, of another account', as: null, path: '/link?sso=arrived', answers: [{ url: /\/api\/one-time-links\/sso-arrival$/u, status: 409,
    json: { type: 'about:blank', title: 'It belongs to another account', status: 409, detail: 'That sign-in opens another account here already. Open your link again, and sign in there as yourself.' } }],
    then: async (page) => page.getByRole('heading', { name: 'This did not work' }).waitFor() },
  { name: 'one-time link, back from an organisation, loading', as: null, path: '/link?sso=arrived', answers: [{ url: /\/api\/one-time-links\/sso-arrival$/u, status: 200, never: true }] },
  { name: 'shown that it is you', as: null, path: '/proof?sso=proved' },
  { name: 'shown that it is somebody else', as: null, path: '/proof?sso=another' },
  { name: 'one-time link, loading', as: null, path: `/link#${'A'.repeat(43)}`, answers: [{ ...linkOf('reset'), never: true }] },
  { name: 'one-time link, used', as: null, path: `/link#${'A'.repeat(43)}` },
  { name: 'one-time link, not whole', as: null, path: '/link#A' },
  { name: 'one-time link, failed', as: null, path: `/link#${'A'.repeat(43)}`, answers: [{ ...linkOf('reset'), ...failed }] },
  { name: 'stopping e-mails', as: null, path: `/unsubscribe#${'A'.repeat(43)}` },
  { name: 'support, full', as: 'marie', path: '/support', then: async (page) => {
    await page.getByText('Whom your organisation names for it stands below.').waitFor();
  } },
  { name: 'support, failed', as: 'marie', path: '/support', answers: [{ url: /\/api\/signposts/u, ...failed }], then: async (page) => {
    await page.getByText('the hospital switchboard can put you through').waitFor();
  } },
  { name: 'help', as: 'owen', path: '/help' },
  { name: 'not found', as: 'owen', path: '/no-such-page' },
];

/** Puts the screen on the page, with the API's answers as it asks for them. */
export async function show(page: Page, screen: Screen): Promise<void> {
  // A page that hears events is never idle.
  await page.route(/\/api\/events$/u, (route: Route) => route.fulfill({ ...failed, contentType: 'application/problem+json' }));
  for (const { url, status, json, never } of screen.answers ?? []) {
    await page.route(url, (route: Route) => (route.request().isNavigationRequest() ? route.fallback() : never ? undefined : route.fulfill({ status, json, contentType: status < 400 ? 'application/json' : 'application/problem+json' })));
  }
  await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path(page));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (!screen.answers?.some((answer) => answer.never)) await page.waitForLoadState('networkidle');
  await screen.then?.(page);
}
