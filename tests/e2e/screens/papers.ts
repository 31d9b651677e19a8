import type { Page } from '@playwright/test';
import { failed, press, type Screen } from './screen';

const person = (after: string) => async (page: Page): Promise<string> => {
  const found = (await (await page.request.post('/api/people/search', { data: { words: 'khalif' } })).json()) as { people: { id: string }[] };
  return `/people/${found.people[0]?.id ?? ''}${after}`;
};
const own = /\/api\/account\/held$/u;
const theirs = /\/api\/people\/[0-9a-f-]{36}\/held$/u;
const leaving = /\/api\/account\/leaving$/u;
const behind = { url: /\/api\/packs\/reading$/u, status: 200, json: { givenName: 'Sam', organisation: 'Willowmere Hospital', until: '2027-01-05' } };
const pack = /\/api\/inspection-pack\?/u;
const problem = (errors: object[]): object => ({ type: 'about:blank', title: 'Please check what you entered', status: 422, detail: 'Choose other months.', errors });

/** Papers that are read, printed and handed out. */
export const paperScreens: readonly Screen[] = [
  { name: 'inspection pack, of an administrator', as: 'owen', path: '/house/inspection-pack' },
  { name: 'inspection pack, of an educator', as: 'priya', path: '/house/inspection-pack' },
  { name: 'inspection pack, other months', as: 'owen', path: '/house/inspection-pack', answers: [{ url: pack, status: 422, json: problem([{ pointer: '/from', detail: 'The first month comes before the last.' }]) }] },
  { name: 'inspection pack, being made', as: 'owen', path: '/house/inspection-pack', answers: [{ url: pack, status: 200, never: true }] },
  { name: 'inspection pack, failed', as: 'owen', path: '/house/inspection-pack', answers: [{ url: pack, ...failed }] },
  { name: 'everything held about you, of a carer', as: 'amina', path: '/account/held' },
  { name: 'everything held about you, of a supervisor', as: 'grace', path: '/account/held' },
  { name: 'everything held about you, loading', as: 'amina', path: '/account/held', answers: [{ url: own, status: 200, never: true }] },
  { name: 'everything held about you, failed', as: 'amina', path: '/account/held', answers: [{ url: own, ...failed }] },
  { name: 'request for access, full', as: 'owen', path: person('/access') },
  { name: 'request for access, loading', as: 'owen', path: person('/access'), answers: [{ url: theirs, status: 200, never: true }] },
  { name: 'request for access, of somebody who left', as: 'owen', path: person('/access'), answers: [{ url: /\/pack-link$/u, status: 200, json: { can: ['make'] } }] },
  { name: 'before you leave, with a last day', as: 'amina', path: '/account/leaving', answers: [{ url: leaving, status: 200, json: { endsOn: '2026-12-06', linkUntil: '2027-01-05', days: 30, password: true } }] },
  { name: 'before you leave, without a password', as: 'amina', path: '/account/leaving', answers: [{ url: leaving, status: 200, json: { endsOn: '2026-12-06', linkUntil: null, days: 30, password: false } }] },
  { name: 'before you leave, no last day', as: 'tom', path: '/account/leaving' },
  { name: 'before you leave, link made', as: 'amina', path: '/account/leaving', answers: [
    { url: /\/api\/account\/pack-link$/u, status: 200, json: { token: 'A'.repeat(43), until: '2027-01-05' } },
  ], then: async (page) => {
    await press(/^Make a link/u)(page);
    await page.getByText('The link is made', { exact: true }).waitFor();
  } },
  { name: 'before you leave, loading', as: 'amina', path: '/account/leaving', answers: [{ url: leaving, status: 200, never: true }] },
  { name: 'before you leave, failed', as: 'amina', path: '/account/leaving', answers: [{ url: leaving, ...failed }] },
  { name: 'fetching a pack', as: null, path: `/pack#${'A'.repeat(43)}`, answers: [behind], then: press(/^Download everything/u) },
  { name: 'fetching a pack, loading', as: null, path: `/pack#${'A'.repeat(43)}`, answers: [{ ...behind, never: true }] },
  { name: 'fetching a pack, failed', as: null, path: `/pack#${'A'.repeat(43)}`, answers: [{ ...behind, ...failed }] },
  { name: 'fetching a pack, a link that does not work', as: null, path: `/pack#${'A'.repeat(43)}` },
  { name: 'a person, who left', as: 'owen', path: person(''), answers: [{ url: /\/api\/people\/[0-9a-f-]{36}$/u, status: 200, json: {
    id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c24', givenName: 'Sam', familyName: 'Lee', email: 'sam.lee@willowmere.example', jobTitle: 'Agency nurse', staffGroup: 'nursing', team: null, endsOn: null,
    leftOn: '2026-11-20', state: 'left', roles: [], resetAskedBy: null, supervisions: [], revision: 2, can: ['read', 'bring-back'], events: [],
  } }], then: press(/^Sam is back/u) },
  { name: 'request for access, failed', as: 'owen', path: person('/access'), answers: [{ url: theirs, ...failed }] },
  { name: 'inspection pack, not for supervisors', as: 'grace', path: '/house/inspection-pack' },
];
