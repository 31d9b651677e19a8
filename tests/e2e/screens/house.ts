import { expect, type Page } from '@playwright/test';
import { failed, press, type Screen } from './screen';

const never = { status: 200, never: true } as const;
const partOf = (kind: 'teams' | 'lines') => async (page: Page): Promise<string> => {
  const house = (await (await page.request.get('/api/house')).json()) as Record<typeof kind, { id: string }[]>;
  return `/house/${kind}/${house[kind][0]?.id ?? ''}`;
};

const line = { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6d01', name: 'Long stay', teams: 1, closedOn: null, revision: 1, can: ['read', 'change', 'close'] };
const ward = {
  id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6d02', name: 'Maple ward', kind: 'ward', line: { id: line.id, name: line.name }, move: { line: null, from: '2030-12-01' }, people: 4, closedOn: null, revision: 1,
  can: ['read', 'change', 'close'],
};
const arranged = {
  name: 'Rowan House', revision: 1, can: ['read', 'rename', 'add'], lines: [line, { ...line, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6d03', name: 'Day care', teams: 0, closedOn: '2026-10-01', can: ['read', 'change', 'reopen'] }],
  teams: [ward, { ...ward, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6d04', name: 'Elm ward', move: null, people: 1, closedOn: '2026-10-01', can: ['read', 'change', 'reopen'] }],
};
const old = {
  code: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6d05', kind: 'safeguarding', name: 'Night manager', forWhat: 'Somebody may be harmed at night.', phone: '01632 960 004', place: null, hours: 'Nights', reviewOn: '2026-05-01',
  mayBeOutOfDate: true, revision: 1, can: ['read', 'change', 'take-down'],
};
const signed = {
  version: 2, signedBy: 'Helen Marsh', signedAs: 'Director of nursing', signedOn: '2026-11-02', reviewOn: '2027-11-02', mayBeOutOfDate: false,
  points: [{ name: 'What is yours alone', words: 'What you write here is yours until you share it.' }, { name: 'Harm', words: 'If somebody may be harmed, it is passed on to whoever can help.' }],
};
const limits = /\/api\/limits$/u;
const kept = /\/api\/signposts\/kept$/u;
const beginning = /\/api\/house\/beginning$/u;
const begun = (done: number): object => ({
  steps: ['name', 'wards', 'policy', 'signposts', 'people', 'administrators', 'supervisions', 'briefing'].map((code, at) => ({ code, done: at < done })), signpostsOverdue: 0, limitsOverdue: false, newAdministrators: [],
});
const house = /\/api\/house$/u;

/** How the house is arranged, for administrators. */
export const houseScreens: readonly Screen[] = [
  { name: 'hospital, full', as: 'owen', path: '/house' },
  { name: 'hospital, another name', as: 'owen', path: '/house', then: press(/^Change the name/u) },
  { name: 'hospital, loading', as: 'owen', path: '/house', answers: [{ url: house, ...never }] },
  { name: 'hospital, failed', as: 'owen', path: '/house', answers: [{ url: house, ...failed }] },
  { name: 'hospital, before people begin', as: 'owen', path: '/house', answers: [{ url: beginning, status: 200, json: begun(2) }], then: async (page) => {
    await page.getByText('Before people begin: 2 of 8 done').waitFor();
    await page.getByRole('link', { name: 'Name two information-governance leads' }).waitFor();
  } },
  { name: 'hospital, past its review', as: 'owen', path: '/house', answers: [{ url: beginning, status: 200, json: { ...begun(8), signpostsOverdue: 2, limitsOverdue: true } }] },
  { name: 'hospital, list failed', as: 'owen', path: '/house', answers: [{ url: beginning, ...failed }] },
  { name: 'home, a new administrator', as: 'owen', path: '/', answers: [{ url: beginning, status: 200, json: { ...begun(8), newAdministrators: [{ id: '00000000-0000-4000-8000-000000000001', name: 'Ines Castell', since: '2026-11-27' }] } }] },
  { name: 'home, before people begin', as: 'owen', path: '/', answers: [{ url: beginning, status: 200, json: { ...begun(2), signpostsOverdue: 1 } }] },
  { name: 'home, what the hospital needs failed', as: 'owen', path: '/', answers: [{ url: beginning, ...failed }] },
  { name: 'hospital, not an administrator', as: 'grace', path: '/house' },
  { name: 'wards and lines, full', as: 'owen', path: '/house/parts' },
  { name: 'wards and lines, moving and closed', as: 'owen', path: '/house/parts', answers: [{ url: house, status: 200, json: arranged }] },
  { name: 'wards and lines, asked whether to close', as: 'owen', path: '/house/parts', answers: [{ url: house, status: 200, json: arranged }], then: press(/^Close Maple/u) },
  { name: 'wards and lines, empty', as: 'owen', path: '/house/parts', answers: [{ url: house, status: 200, json: { ...arranged, lines: [], teams: [] } }] },
  { name: 'wards and lines, loading', as: 'owen', path: '/house/parts', answers: [{ url: house, ...never }] },
  { name: 'wards and lines, failed', as: 'owen', path: '/house/parts', answers: [{ url: house, ...failed }] },
  { name: 'adding a ward, nothing entered', as: 'owen', path: '/house/teams/new', then: press(/^Add$/u) },
  { name: 'changing a ward, into another line', as: 'owen', path: partOf('teams'), then: async (page) => {
    await page.getByLabel('Service line').selectOption({ index: 0 });
    await page.getByText(/^From .* it counts in no service line/u).waitFor();
  } },
  { name: 'changing a ward, failed', as: 'owen', path: partOf('teams'), answers: [{ url: house, ...failed }] },
  { name: 'adding a service line, nothing entered', as: 'owen', path: '/house/lines/new', then: press(/^Add$/u) },
  { name: 'changing a service line', as: 'owen', path: partOf('lines') },
  { name: 'signposts kept, full', as: 'owen', path: '/house/signposts', then: async (page) => {
    await page.getByText('To be checked by').first().waitFor();
  } },
  { name: 'signposts kept, one past its review', as: 'owen', path: '/house/signposts', answers: [{ url: kept, status: 200, json: { signposts: [old] } }] },
  { name: 'signposts kept, asked whether to take one down', as: 'owen', path: '/house/signposts', then: press(/^Take down/u) },
  { name: 'signposts kept, empty', as: 'owen', path: '/house/signposts', answers: [{ url: kept, status: 200, json: { signposts: [] } }] },
  { name: 'signposts kept, loading', as: 'owen', path: '/house/signposts', answers: [{ url: kept, ...never }] },
  { name: 'signposts kept, failed', as: 'owen', path: '/house/signposts', answers: [{ url: kept, ...failed }] },
  { name: 'adding a signpost, nothing entered', as: 'owen', path: '/house/signposts/new', then: press(/^Add$/u) },
  { name: 'changing a signpost, somebody was first', as: 'owen', path: `/house/signposts/${old.code}`, answers: [
    { url: kept, status: 200, json: { signposts: [old] } },
    { url: /\/api\/signposts\/[0-9a-f-]{36}$/u, status: 412, json: { type: 'about:blank', title: 'Changed meanwhile', status: 412, detail: 'Changed.', stored: { ...old, name: 'Site manager', revision: 2 } } },
  ], then: press(/^Save$/u) },
  { name: 'policy, full', as: 'owen', path: '/house/policy' },
  { name: 'policy, no weeks', as: 'owen', path: '/house/policy', then: async (page) => {
    await page.getByLabel('Nursing').fill('soon');
    await page.getByLabel('Therapy').fill('0');
    await press(/^Save the weeks/u)(page);
    for (const group of ['Nursing', 'Therapy']) await page.getByText(`${group}: Enter whole weeks`).waitFor();
  } },
  { name: 'policy, nothing signed', as: 'owen', path: '/house/policy', answers: [{ url: limits, status: 200, json: { current: null, read: false, can: ['read', 'mark-read', 'publish'] } }] },
  { name: 'policy, loading', as: 'owen', path: '/house/policy', answers: [{ url: limits, ...never }] },
  { name: 'policy, failed', as: 'owen', path: '/house/policy', answers: [{ url: limits, ...failed }] },
  { name: 'limits, the first version, unsigned', as: 'owen', path: '/house/policy/limits', answers: [
    { url: limits, status: 200, json: { current: null, read: false, can: ['read', 'mark-read', 'publish'] } },
  ] },
  { name: 'limits, the first version, and nobody signs it', as: 'owen', path: '/house/policy/limits', answers: [
    { url: limits, status: 200, json: { current: null, read: false, can: ['read', 'mark-read', 'publish'] } },
  ], then: async (page) => {
    await page.unroute(limits);
    await press(/^Publish/u)(page);
    await page.getByText('Choose who signs it.').first().waitFor();
  } },
  { name: 'limits, a new version, signed by oneself', as: 'owen', path: '/house/policy/limits', then: async (page) => page.getByRole('radio', { name: /^I do/u }).check() },
  { name: 'limits, a new version', as: 'owen', path: '/house/policy/limits' },
  { name: 'limits, somebody published first', as: 'owen', path: '/house/policy/limits', then: async (page) => {
    await page.route(limits, (route) => (route.request().method() === 'POST'
      ? route.fulfill({ status: 412, contentType: 'application/problem+json', json: { type: 'about:blank', title: 'Changed meanwhile', status: 412, detail: 'Changed.', stored: signed } }) : route.fallback()));
    await page.getByLabel('Heading').first().fill('Words of my own');
    await press(/^Publish/u)(page);
    await page.getByText('Somebody else published version 2 meanwhile.').waitFor();
    await expect(page.getByLabel('Heading').first()).toHaveValue('Words of my own');
  } },
  { name: 'limits, unread', as: 'amina', path: '/limits', answers: [{ url: limits, status: 200, json: { current: signed, read: false, can: ['read', 'mark-read'] } }] },
  { name: 'limits, read', as: 'amina', path: '/limits' },
  { name: 'limits, nothing published', as: 'amina', path: '/limits', answers: [{ url: limits, status: 200, json: { current: null, read: false, can: ['read', 'mark-read'] } }] },
  { name: 'limits, loading', as: 'amina', path: '/limits', answers: [{ url: limits, ...never }] },
  { name: 'limits, failed', as: 'amina', path: '/limits', answers: [{ url: limits, ...failed }] },
];
