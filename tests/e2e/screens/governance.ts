import type { Page } from '@playwright/test';
import { failed, press, type Screen } from './screen';

const never = { status: 200, never: true } as const;
const holds = /\/api\/holds$/u;
const disclosures = /\/api\/disclosures$/u;
const one = /\/api\/disclosures\/[0-9a-f-]{36}$/u;
const items = /\/api\/disclosures\/[0-9a-f-]{36}\/items$/u;
const item = /\/api\/disclosures\/[0-9a-f-]{36}\/items\/[0-9a-f-]{36}$/u;
const newLeads = /\/api\/new-leads$/u;
const ownHolds = /\/api\/account\/holds$/u;
const ownDisclosures = /\/api\/account\/disclosures$/u;
const ID = '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e01';
const person = (givenName: string, familyName: string): object => ({ id: `6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e${givenName.length}${familyName.length}`, givenName, familyName });
const [amina, owen, dan] = [person('Amina', 'Khalif'), person('Owen', 'Pritchard'), person('Dan', 'Ferreira')];

const hold = {
  id: ID, author: amina, fromDay: null, untilDay: null, reason: 'court-order', reference: 'HC-2026-004417', askedBy: owen, askedOn: '2026-11-01', lapsesOn: '2026-11-08', confirmedBy: dan, confirmedOn: '2026-11-02',
  reviewOn: '2026-11-20', silence: null, silenceBy: null, silenceReviewOn: null, toldOn: '2026-11-01', liftAskedBy: null, endedBy: null, endedOn: null, problems: ['review-passed'], can: ['read', 'review', 'lift'],
};
const silent = {
  ...hold, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e02', fromDay: '2026-10-01', untilDay: '2026-10-31', reason: 'police', confirmedBy: null, confirmedOn: null, silence: 'crime', silenceBy: dan, silenceReviewOn: '2026-11-20', toldOn: null,
  problems: ['silence-passed', 'to-confirm'], can: ['read', 'confirm', 'lift', 'renew-silence', 'tell'],
};
const lifted = { ...hold, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e03', endedBy: owen, endedOn: '2026-11-21', problems: [], can: ['read'] };
const disclosure = {
  id: ID, author: amina, covers: 'entries', fields: ['words', 'themes'], fromDay: '2026-10-01', untilDay: '2026-10-31', reason: 'court-order', reference: 'HC-2026-004417', askedBy: owen, askedOn: '2026-11-20', lapsesOn: '2026-12-04',
  days: 14, approvedBy: dan, approvedOn: '2026-11-21', endsOn: '2026-12-05', endedOn: null, endedBy: null, silence: null, silenceBy: null, silenceReviewOn: null, toldOn: '2026-11-21', over: false, hindrance: null, problems: [],
  openings: [{ at: '2026-11-22T09:31:00Z', what: 'item', day: '2026-10-12' }, { at: '2026-11-22T09:30:00Z', what: 'list', day: null }], can: ['read', 'open', 'end'],
};
const asked = { ...disclosure, approvedBy: null, approvedOn: null, endsOn: null, toldOn: null, openings: [], hindrance: 'near', problems: ['to-approve'], can: ['read', 'end'] };
const opened = {
  id: ID, day: '2026-10-12', version: 1, title: 'A long night', model: 'plain', sections: [{ section: 'text', text: 'I said in a minute and it was ten.' }], tags: [{ code: 'DIG1', direction: 'upheld' }],
  comments: [{ writer: 'Grace Okafor', writtenOn: '2026-10-13', text: 'What helped you?', passage: 'it was ten' }],
};
const [sam, una] = [person('Sam', 'Lee'), person('Una', 'Featherstonehaugh')];
const newLead = { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e04', person: sam, jobTitle: 'Records officer', team: 'Health records', askedBy: owen, askedOn: '2026-11-03', isIn: true, can: ['read', 'refuse', 'agree'] };
const notIn = { ...newLead, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e05', person: una, jobTitle: 'Deputy head of information governance and records management', team: null, isIn: false, can: ['read', 'refuse'] };
const ownHold = { fromDay: '2026-10-01', untilDay: '2026-10-31', reason: 'coroner', reference: 'COR-2026-12', by: [owen, dan], since: '2026-11-01', reviewOn: '2027-01-30', endedOn: null };
const listed = [{ url: holds, status: 200, json: { holds: [silent, hold, lifted] } }, { url: disclosures, status: 200, json: { disclosures: [asked, disclosure] } }] as const;

const withNewLeads = [...listed, { url: newLeads, status: 200, json: { people: [newLead, notIn] } }] as const;

async function show(page: Page): Promise<void> {
  await page.route('**/api/account/proof', (route) => route.fulfill({ status: 204 }));
  await page.getByLabel('Your password, once more').fill('a password');
  await page.getByRole('button', { name: 'Show what there is' }).click();
  await page.getByRole('heading', { name: 'What there is' }).waitFor();
}

/** Legal holds and disclosures: for leads, and for the author they are about. */
export const governanceScreens: readonly Screen[] = [
  { name: 'holds and disclosures, full', as: 'owen', path: '/governance', answers: listed },
  { name: 'holds and disclosures, asked whether to lift', as: 'owen', path: '/governance', answers: listed, then: press(/^Ask to lift it/u) },
  { name: 'holds and disclosures, somebody is to become a lead', as: 'dan', path: '/governance', answers: withNewLeads },
  { name: 'holds and disclosures, asked whether to agree to a lead', as: 'dan', path: '/governance', answers: withNewLeads, then: press(/^Agree/u) },
  { name: 'holds and disclosures, asked whether to refuse a lead', as: 'dan', path: '/governance', answers: withNewLeads, then: press(/^Refuse/u) },
  { name: 'holds and disclosures, empty', as: 'owen', path: '/governance', answers: [{ url: holds, status: 200, json: { holds: [] } }, { url: disclosures, status: 200, json: { disclosures: [] } }] },
  { name: 'holds and disclosures, loading', as: 'owen', path: '/governance', answers: [{ url: holds, ...never }] },
  { name: 'holds and disclosures, failed', as: 'owen', path: '/governance', answers: [{ url: holds, ...failed }] },
  { name: 'holds and disclosures, not a lead', as: 'grace', path: '/governance' },
  { name: 'placing a hold', as: 'owen', path: '/governance/holds/new', then: async (page) => page.getByLabel('Entries of a period').check() },
  { name: 'placing a hold, nothing entered', as: 'owen', path: '/governance/holds/new', then: press(/^Place the hold/u) },
  { name: 'placing a hold, looking for somebody', as: 'owen', path: '/governance/holds/new', then: async (page) => {
    await page.getByLabel('Whose entries').fill('khal');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: 'Amina Khalif' }).waitFor();
  } },
  { name: 'asking for a disclosure', as: 'owen', path: '/governance/disclosures/new' },
  { name: 'asking for a disclosure, nothing entered', as: 'owen', path: '/governance/disclosures/new', then: press(/^Ask for it/u) },
  { name: 'a disclosure, open', as: 'owen', path: `/governance/disclosures/${ID}`, answers: [{ url: one, status: 200, json: disclosure }] },
  { name: 'a disclosure, too near to approve', as: 'owen', path: `/governance/disclosures/${ID}`, answers: [{ url: one, status: 200, json: asked }] },
  { name: 'a disclosure, asked whether to approve', as: 'owen', path: `/governance/disclosures/${ID}`, answers: [{ url: one, status: 200, json: { ...asked, hindrance: null, can: ['read', 'approve', 'end'] } }], then: press(/^Approve$/u) },
  { name: 'a disclosure, loading', as: 'owen', path: `/governance/disclosures/${ID}`, answers: [{ url: one, ...never }] },
  { name: 'a disclosure, not there', as: 'owen', path: `/governance/disclosures/${ID}` },
  { name: 'reading by law, before', as: 'owen', path: `/governance/disclosures/${ID}/reading`, answers: [{ url: one, status: 200, json: disclosure }] },
  { name: 'reading by law, before, without a password', as: 'owen', path: `/governance/disclosures/${ID}/reading`, answers: [{ url: one, status: 200, json: disclosure }, { url: /\/account\/proof\/ways$/u, status: 200, json: { password: false, providers: [{ code: 'trust', name: 'Trust sign-in' }], proved: false } }],
    then: async (page) => {
      await page.getByRole('button', { name: 'Show it with Trust sign-in' }).waitFor();
      await page.getByLabel('Your password, once more').waitFor({ state: 'hidden' });
    } },
  { name: 'reading by law, opened', as: 'owen', path: `/governance/disclosures/${ID}/reading`, answers: [
    { url: one, status: 200, json: disclosure }, { url: items, status: 200, json: { items: [{ id: ID, day: '2026-10-12', version: 1 }] } }, { url: item, status: 200, json: opened }], then: async (page) => {
    await show(page);
    await page.getByRole('button', { name: /^Version 1/u }).click();
    await page.getByText('it was ten.').waitFor();
  } },
  { name: 'reading by law, nothing of these days', as: 'owen', path: `/governance/disclosures/${ID}/reading`, answers: [{ url: one, status: 200, json: disclosure }, { url: items, status: 200, json: { items: [] } }], then: show },
  { name: 'reading by law, not open', as: 'owen', path: `/governance/disclosures/${ID}/reading`, answers: [{ url: one, status: 200, json: asked }] },
  { name: 'home, held and read by law', as: 'amina', path: '/', then: async (page) => {
    await page.route(/\/api\/sign-in$/u, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), heldByLaw: true, readByLaw: true } });
    });
    await page.reload();
    await page.getByText('A legal hold stands on what you wrote.').waitFor();
  } },
  { name: 'home, a lead to whom holds and disclosures wait', as: 'owen', path: '/', answers: [listed[0], { url: disclosures, status: 200, json: { disclosures: [{ ...asked, can: ['read', 'approve', 'end'] }] } }] },
  { name: 'home, a lead who is to agree to another', as: 'dan', path: '/', answers: [{ url: newLeads, status: 200, json: { people: [newLead] } }] },
  { name: 'home, a lead for whom what waits by law failed', as: 'owen', path: '/', answers: [{ url: holds, ...failed }] },
  { name: 'your data, by law', as: 'amina', path: '/your-data', answers: [
    { url: ownHolds, status: 200, json: { holds: [ownHold, { ...ownHold, fromDay: null, untilDay: null, endedOn: '2026-11-20' }] } },
    { url: ownDisclosures, status: 200, json: { disclosures: [{ ...disclosure, silence: 'court' }, { ...disclosure, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e04', covers: 'shared', over: true, endedOn: '2026-11-22', openings: [] }] } }] },
  { name: 'your data, by law failed', as: 'amina', path: '/your-data', answers: [{ url: ownHolds, ...failed }] },
];
