import { failed, press, type Screen } from './screen';

const figures = /\/api\/invitations$/u;
const people = /\/api\/people\/[0-9a-f-]{36}$/u;
const counts = { sends: true, toInvite: 1_200, waiting: 0, sent: 0, failed: 0, aMinute: 100 };
const newcomer = {
  id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c25', givenName: 'Samira', familyName: 'Lindqvist', email: 'samira.lindqvist@willowmere.example', jobTitle: '', staffGroup: null, team: null, endsOn: null,
  leftOn: null, state: 'invited', roles: [] as string[], educatorBy: null as string | null, leadAsked: null as object | null, leadsWhoAgree: ['Dan Ferreira'], resetAskedBy: null, sendsMail: true, invitation: null as object | null, supervisions: [], revision: 1, can: ['read', 'change', 'leave', 'invite', 'suspend', 'begin-supervision'],
  events: [{ on: '2026-11-21', by: 'Directory Entra ID', words: 'Added a person' }],
};
const shown = (state: string): Screen['answers'] => [{ url: people, status: 200, json: { ...newcomer, invitation: { on: '2026-11-22', state, worksUntil: '2026-11-29' } } }];
const educatorByGroup: Screen['answers'] = [{ url: people, status: 200, json: {
  ...newcomer, state: 'active', jobTitle: 'Practice educator', roles: ['educator'], educatorBy: 'Trust sign-in', can: [...newcomer.can, 'revoke-educator', 'grant-administrator', 'grant-governance'],
  events: [{ on: '2026-11-22', by: 'Trust sign-in', words: 'Came by a role through a group of their organisation: practice educator' }, ...newcomer.events],
} }];
const leadAsked = (leadsWhoAgree: string[]): Screen['answers'] => [{ url: people, status: 200, json: {
  ...newcomer, state: 'active', jobTitle: 'Records officer', leadAsked: { on: '2026-11-03', by: 'Owen Pritchard' }, leadsWhoAgree, can: [...newcomer.can, 'revoke-governance', 'grant-administrator', 'grant-educator'],
} }];
const mayAsk: Screen['answers'] = [{ url: people, status: 200, json: { ...newcomer, state: 'active', jobTitle: 'Records officer', can: [...newcomer.can, 'ask-governance', 'grant-administrator', 'grant-educator'] } }];
const works = { ...newcomer, state: 'active', resetAskedBy: 'Ines Castell', linkFrom: null as string | null, code: null as object | null, can: ['read', 'change', 'leave', 'suspend', 'begin-supervision', 'make-reset-link'] };
const path = `/people/${newcomer.id}`;
const code = (state: string): Screen['answers'] => [{ url: people, status: 200, json: { ...works, resetAskedBy: null, can: [...newcomer.can, 'ask-reset'], code: { on: '2026-11-22', state, worksUntil: '2026-11-23' } } }];

/** Inviting people by mail: one, and everyone on a Monday morning. */
export const invitingScreens: readonly Screen[] = [
  { name: 'inviting, nobody is left', as: 'owen', path: '/people/invitations', answers: [{ url: figures, status: 200, json: { ...counts, toInvite: 0, sent: 12 } }] },
  { name: 'inviting, everyone', as: 'owen', path: '/people/invitations', answers: [{ url: figures, status: 200, json: counts }] },
  { name: 'inviting, on its way', as: 'owen', path: '/people/invitations', answers: [{ url: figures, status: 200, json: { ...counts, toInvite: 0, waiting: 820, sent: 376, failed: 4 } }] },
  { name: 'inviting, refused', as: 'owen', path: '/people/invitations', answers: [{ url: figures, status: 200, json: counts }], then: async (page) => {
    await page.route(figures, (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 500, contentType: 'application/problem+json', json: failed.json }) : route.fallback()));
    await press(/^Invite all/u)(page);
    await page.getByText('Not everyone was invited.').waitFor();
  } },
  { name: 'inviting, no mail server', as: 'owen', path: '/people/invitations' },
  { name: 'inviting, loading', as: 'owen', path: '/people/invitations', answers: [{ url: figures, status: 200, never: true }] },
  { name: 'inviting, failed', as: 'owen', path: '/people/invitations', answers: [{ url: figures, ...failed }] },
  { name: 'inviting, not an administrator', as: 'grace', path: '/people/invitations' },
  { name: 'a person from a directory, not invited', as: 'owen', path, answers: [{ url: people, status: 200, json: newcomer }] },
  { name: 'a person, invitation waits', as: 'owen', path, answers: shown('waiting') },
  { name: 'a person, invitation sent', as: 'owen', path, answers: shown('sent') },
  { name: 'a person, invitation failed', as: 'owen', path, answers: shown('failed') },
  { name: 'a person, invitation replaced', as: 'owen', path, answers: shown('replaced') },
  { name: 'a person, a new password to be made', as: 'owen', path, answers: [{ url: people, status: 200, json: works }] },
  { name: 'a person, a new password to be made, no mail server', as: 'owen', path, answers: [{ url: people, status: 200, json: { ...works, sendsMail: false } }] },
  { name: 'a person, a new password made', as: 'owen', path, answers: [
    { url: people, status: 200, json: works }, { url: /\/people\/[0-9a-f-]{36}\/link$/u, status: 200, json: { kind: 'reset', token: 'A'.repeat(43), codeTo: newcomer.email, worksUntil: '2026-11-23' } },
  ], then: async (page) => {
    await press(/^Make the link/u)(page);
    await page.getByLabel('The link').waitFor();
  } },
  { name: 'a person, a new password, their address is new', as: 'owen', path, answers: [{ url: people, status: 200, json: { ...works, linkFrom: '2026-11-29', can: newcomer.can } }] },
  { name: 'a person, a new password refused meanwhile', as: 'owen', path, answers: [
    { url: people, status: 200, json: works },
    { url: /\/people\/[0-9a-f-]{36}\/link$/u, status: 409, json: { type: 'about:blank', title: 'Their address is new', status: 409, detail: 'Their e-mail address was changed within a week. The code for a new password goes only to an address that has stood for one: a link can be made from Sunday 29 November.' } },
  ], then: async (page) => {
    await press(/^Make the link/u)(page);
    await page.getByText('can be made from Sunday 29 November').waitFor();
  } },
  { name: 'a person, no new password yet, their address is new', as: 'owen', path, answers: [{ url: people, status: 200, json: { ...works, resetAskedBy: null, linkFrom: '2026-11-29', can: [...newcomer.can, 'ask-reset'] } }] },
  { name: 'a person, the code waits', as: 'owen', path, answers: code('waiting') },
  { name: 'a person, the code was sent', as: 'owen', path, answers: code('sent') },
  { name: 'a person, the code was not taken', as: 'owen', path, answers: code('failed') },
  { name: 'a person, an educator by a group', as: 'owen', path, answers: educatorByGroup },
  { name: 'a person, an educator by a group, ending it', as: 'owen', path, answers: educatorByGroup, then: press(/^End it/u) },
  { name: 'a person, a lead to be asked for', as: 'owen', path, answers: mayAsk, then: press(/^Ask to make/u) },
  { name: 'a person, to become a lead', as: 'owen', path, answers: leadAsked(['Hugh Bello', 'Ivy Marsh', 'Dan Ferreira']) },
  { name: 'a person, to become a lead, nobody can agree', as: 'owen', path, answers: leadAsked([]) },
  { name: 'a person, to become a lead, taking it back', as: 'owen', path, answers: leadAsked(['Dan Ferreira']), then: press(/^Take it back/u) },
  { name: 'changing a person from a directory, no staff group', as: 'owen', path: `${path}/change`, answers: [{ url: people, status: 200, json: newcomer }], then: async (page) => {
    await press(/^Save$/u)(page);
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  } },
];
