import type { Page } from '@playwright/test';
import { showsWhoTheyAre, signInOf } from '../people';
import { failed, press, type Screen } from './screen';

const accountEvents = [['2026-11-28', null, 'A password was chosen with a link'], ['2026-11-27', 'Ines Castell', 'A link was made to choose a new password'],
  ['2026-11-27', 'Owen Pritchard', 'A new password was asked for'], ['2026-11-02', 'Owen Pritchard', 'You were given a role: practice educator'], ['2026-10-30', null, 'The password was changed'],
  ['2026-10-29', 'Owen Pritchard', 'A link was made with which you come in'], ['2026-10-29', 'Owen Pritchard', 'You were brought in']].map(([on, by, words]) => ({ on, by, words }));
const signIns = { signIns: [['Firefox on Windows', false, '2026-11-29', '2026-11-29', true], ['Safari on an iPhone', true, '2026-11-29', '2026-11-29', false], [null, false, '2026-11-28', '2026-11-28', false]]
  .map(([device, ownDevice, begunOn, lastUsedOn, current], at) => ({ id: `00000000-0000-4000-8000-00000000000${at}`, device, ownDevice, begunOn, lastUsedOn, current })) };
const closing = { askedOn: '2026-11-29', eraseOn: '2026-12-29' };
const receiptShown = async (page: Page): Promise<void> => {
  await page.getByLabel('Code').fill('QT4MK-7DXHE-92RWP-CJ8VB');
  await page.getByRole('button', { name: 'Show the receipt' }).click();
  await page.getByRole('heading', { name: /account|written|There is a problem/u }).first().waitFor();
};

const passkeys = [['My phone', '2026-11-22', '2026-11-28', ['remove']], ['A key on my ring', '2026-11-02', null, []]].map(([name, addedOn, lastUsedOn, can], at) => ({ id: `00000000-0000-4000-8000-00000000000${at}`, name, addedOn, lastUsedOn, can }));
const secondStep = [
  { url: /\/account\/proof$/u, status: 204 },
  { url: /second-factor\/secret$/u, status: 200, json: { key: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', address: 'otpauth://totp/Afterword%20Willowmere%20Hospital:owen%40willowmere.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Afterword%20Willowmere%20Hospital' } },
  { url: /\/account\/second-factor$/u, status: 200, json: { codes: ['2V7K-QX4M-HJ9C', '8DNR-3WYT-PB6F', 'KZ5G-92SA-MVXE', 'T4CJ-HW7Q-D8NP', '6RYB-XE3K-29GV', 'PM8S-JT5Z-WQ4H', 'A7FD-N2CX-R6KY', 'V9HG-84BT-SJ3M', 'EQ2W-ZK7P-5XDN', 'C3RY-M6VF-HA8T'] } },
];
const directoryTokens = /\/api\/directory-tokens$/u;
const directories = { tokens: [['Entra ID', '2026-11-02', '2026-11-29', null], ['The test directory of the trust', '2026-10-20', null, null], ['Okta', '2026-03-02', '2026-10-19', '2026-10-20']]
  .map(([name, madeOn, lastUsedOn, endedOn], at) => ({ id: `00000000-0000-4000-8000-00000000000${at}`, name, by: 'Owen Pritchard', madeOn, lastUsedOn, endedOn, can: endedOn === null ? ['read', 'make', 'end'] : ['read', 'make'] })) };
const passwordAgain = async (page: Page): Promise<void> => {
  await page.getByLabel('Your password, once more').fill('a password');
  await page.getByRole('button', { name: 'Go on' }).click();
};
const shownToApp = async (page: Page): Promise<void> => {
  await passwordAgain(page);
  await page.getByRole('img', { name: /^Square code/u }).waitFor();
};
/** Saves where the API wants to be shown first who does it. */
const savesUnproved = async (page: Page): Promise<void> => {
  const json = { type: 'about:blank', title: 'Show that it is you', status: 403, detail: 'Show again that it is you.', wants: 'proof' };
  await page.route(/\/api\/sign-in-rule$/u, (route) => (route.request().method() === 'PUT' ? route.fulfill({ status: 403, contentType: 'application/problem+json', json }) : route.fallback()));
  await press(/^Save/u)(page);
  await page.getByRole('dialog', { name: 'Show that it is you' }).waitFor();
};
const accountWithAll = [
  { url: /\/account\/second-factor$/u, status: 200, json: { setOn: '2026-11-22', codesLeft: 8, wanted: false } },
  { url: /\/account\/passkeys$/u, status: 200, json: { passkeys } },
];
const codeAsked = { type: 'about:blank', title: 'One more step', status: 401, detail: 'Enter the code.', errors: [{ pointer: '/code', detail: 'Enter the code.' }] };
const half = async (page: Page): Promise<void> => {
  await page.getByLabel('Work e-mail').fill('owen@willowmere.example');
  await page.getByLabel('Password', { exact: true }).fill('a password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Your code').waitFor();
};

/** The account page, closing an account, and what the rules and the receipt say of it. */
export const accountScreens: readonly Screen[] = [
  { name: 'account', as: 'owen', path: '/account' },
  { name: 'account, own password, nothing typed', as: 'owen', path: '/account', then: async (page) => {
    await page.getByText('Change your password', { exact: true }).click();
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  } },
  { name: 'account, sign-ins', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/sign-ins$/u, status: 200, json: signIns }] },
  { name: 'account, sign-ins, not ended', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/sign-ins$/u, status: 200, json: signIns }, { url: /\/api\/account\/sign-ins\/others$/u, ...failed }], then: press(/^End all the others/u) },
  { name: 'account, sign-ins, failed', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/sign-ins$/u, ...failed }] },
  { name: 'account, sign-ins, loading', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/sign-ins$/u, status: 200, never: true }] },
  { name: 'account, second step', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/second-factor$/u, status: 200, json: { setOn: '2026-11-22', codesLeft: 8, wanted: false } }] },
  { name: 'account, second step, failed', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/second-factor$/u, ...failed }] },
  { name: 'account, second step, loading', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/second-factor$/u, status: 200, never: true }] },
  { name: 'second step, nothing typed', as: 'owen', path: '/second-step', then: press(/^Go on/u) },
  { name: 'second step, taking it away', as: 'owen', path: '/second-step?task=removal' },
  { name: 'second step, an app', as: 'owen', path: '/second-step', answers: secondStep, then: shownToApp },
  { name: 'second step, no code', as: 'owen', path: '/second-step', answers: secondStep, then: async (page) => { await shownToApp(page); await page.getByRole('button', { name: 'Set it up' }).click(); } },
  { name: 'second step, recovery codes', as: 'owen', path: '/second-step', answers: secondStep, then: async (page) => { await shownToApp(page); await page.getByLabel('The six figures').fill('123456'); await page.getByRole('button', { name: 'Set it up' }).click(); await page.getByRole('button', { name: 'Print' }).waitFor(); } },
  { name: 'second step, failed', as: 'owen', path: '/second-step', answers: [{ url: /\/account\/proof$/u, status: 204 }, { url: /second-factor\/secret$/u, ...failed }], then: passwordAgain },
  { name: 'second step, loading', as: 'owen', path: '/second-step', answers: [{ url: /\/account\/proof$/u, status: 204 }, { url: /second-factor\/secret$/u, status: 200, never: true }], then: passwordAgain },
  { name: 'second step, at sign-in', as: null, path: '/sign-in', answers: [{ url: /\/api\/sign-in$/u, status: 401, json: codeAsked }], then: half },
  { name: 'second step, at sign-in, no code', as: null, path: '/sign-in', answers: [{ url: /\/api\/sign-in$/u, status: 401, json: codeAsked }], then: async (page) => { await half(page); await page.getByRole('button', { name: 'Sign in' }).click(); await page.getByRole('heading', { name: 'There is a problem' }).waitFor(); } },
  { name: 'passkeys', as: 'owen', path: '/passkeys', answers: [{ url: /\/account\/passkeys$/u, status: 200, json: { passkeys } }] },
  { name: 'passkeys, none', as: 'owen', path: '/passkeys' },
  { name: 'passkeys, removing one', as: 'owen', path: '/passkeys', answers: [{ url: /\/account\/passkeys$/u, status: 200, json: { passkeys } }], then: press(/^Remove My phone/u) },
  { name: 'passkeys, no name', as: 'owen', path: '/passkeys', answers: [{ url: /\/account\/proof$/u, status: 204 }], then: async (page) => { await page.getByRole('button', { name: 'Add a passkey' }).click(); await passwordAgain(page); await page.getByRole('button', { name: 'Make the passkey' }).click(); } },
  { name: 'passkeys, failed', as: 'owen', path: '/passkeys', answers: [{ url: /\/account\/passkeys$/u, ...failed }] },
  { name: 'passkeys, loading', as: 'owen', path: '/passkeys', answers: [{ url: /\/account\/passkeys$/u, status: 200, never: true }] },
  { name: 'sign in, with an organisation, not linked', as: null, path: '/sign-in?sso=not-linked', answers: [{ url: /\/api\/sign-in\/sso$/u, status: 200, json: { providers: [{ code: 'trust', name: 'Trust sign-in' }] } }] },
  { name: 'account, an organisation to link', as: 'owen', path: '/account?sso=refused', answers: [{ url: /\/account\/identities$/u, status: 200, json: { identities: [{ code: 'trust', name: 'Trust sign-in', linkedOn: null }, { code: 'college', name: 'College', linkedOn: '2026-11-22' }] } }], then: press(/^Link Trust/u) },
  { name: 'account, no password', as: 'owen', path: '/account', answers: [{ url: /\/account\/proof\/ways$/u, status: 200, json: { password: false, providers: [{ code: 'trust', name: 'Trust sign-in' }], proved: false } }], then: async (page) => page.getByText('You have none here').waitFor() },
  { name: 'account, an organisation, failed', as: 'owen', path: '/account', answers: [{ url: /\/account\/identities$/u, ...failed }] },
  { name: 'account, an organisation, loading', as: 'owen', path: '/account', answers: [{ url: /\/account\/identities$/u, status: 200, never: true }] },
  { name: 'directories, none', as: 'owen', path: '/house/directories' },
  { name: 'directories, full', as: 'owen', path: '/house/directories', answers: [{ url: directoryTokens, status: 200, json: directories }], then: async (page) => page.getByText('Tokens that have ended').click() },
  { name: 'directories, failed', as: 'owen', path: '/house/directories', answers: [{ url: directoryTokens, ...failed }] },
  { name: 'directories, loading', as: 'owen', path: '/house/directories', answers: [{ url: directoryTokens, status: 200, never: true }] },
  { name: 'directories, asked for the password', as: 'owen', path: '/house/directories', then: press(/^Make a token/u) },
  { name: 'directories, no name', as: 'owen', path: '/house/directories', answers: [secondStep[0]!], then: async (page) => {
    await press(/^Make a token/u)(page);
    await passwordAgain(page);
    await press(/^Make the token/u)(page);
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  } },
  { name: 'directories, a new token', as: 'owen', path: '/house/directories', answers: [secondStep[0]!], then: async (page) => {
    await page.route(directoryTokens, (route) => (route.request().method() === 'POST'
      ? route.fulfill({ status: 200, json: { made: directories.tokens[0], token: 'rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k' } }) : route.fulfill({ status: 200, json: directories })));
    await press(/^Make a token/u)(page);
    await passwordAgain(page);
    await page.getByLabel('Which directory is it for?').fill('Entra ID');
    await press(/^Make the token/u)(page);
    await page.getByLabel('Token (secret)').waitFor();
  } },
  { name: 'directories, asked whether to end a token', as: 'owen', path: '/house/directories', answers: [{ url: directoryTokens, status: 200, json: directories }], then: press(/^End it/u) },
  { name: 'how people sign in', as: 'owen', path: '/sign-in-rule' },
  { name: 'how people sign in, out of bounds', as: 'owen', path: '/sign-in-rule', then: async (page) => {
    await page.getByLabel('Hours altogether').fill('48');
    await page.getByRole('button', { name: 'Save' }).click();
    await showsWhoTheyAre(page, signInOf('owen').password, page.getByRole('heading', { name: 'There is a problem' }));
  } },
  { name: 'show that it is you', as: 'owen', path: '/sign-in-rule', then: savesUnproved },
  { name: 'show that it is you, with a code or a passkey', as: 'owen', path: '/sign-in-rule', answers: accountWithAll, then: savesUnproved },
  { name: 'show that it is you, a wrong code', as: 'owen', path: '/sign-in-rule', answers: [...accountWithAll, { url: /\/account\/proof$/u, status: 422, json: { type: 'about:blank', title: 'x', status: 422, detail: 'x' } }], then: async (page) => {
    await savesUnproved(page);
    await page.getByRole('button', { name: 'Use a code of your app instead' }).click();
    await page.getByLabel('A code of your app').fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('This code is not right').first().waitFor();
  } },
  { name: 'show that it is you, with an organisation alone', as: 'owen', path: '/sign-in-rule', answers: [{ url: /\/account\/proof\/ways$/u, status: 200, json: { password: false, providers: [{ code: 'trust', name: 'Trust sign-in' }], proved: false } }], then: async (page) => {
    await savesUnproved(page);
    await page.getByRole('button', { name: 'Show it with Trust sign-in' }).waitFor();
  } },
  { name: 'show that it is you, with a password or an organisation that is away', as: 'owen', path: '/sign-in-rule', answers: [
    { url: /\/account\/proof\/ways$/u, status: 200, json: { password: true, providers: [{ code: 'trust', name: 'Trust sign-in' }], proved: false } },
    { url: /\/account\/proof\/sso\/trust$/u, status: 503, json: { type: 'about:blank', title: 'Not available just now', status: 503, detail: 'Trust sign-in does not answer.' } },
  ], then: async (page) => {
    await savesUnproved(page);
    await page.getByRole('button', { name: 'Show it with Trust sign-in' }).click();
    await page.getByText('Trust sign-in does not answer.').waitFor();
  } },
  { name: 'how people sign in, who has a password', as: 'owen', path: '/sign-in-rule', answers: [{ url: /\/api\/sign-in\/sso$/u, status: 200, json: { providers: [{ code: 'trust', name: 'Trust sign-in' }] } }], then: async (page) => page.getByRole('radio', { name: /^Administrators only/u }).check() },
  { name: 'how people sign in, failed', as: 'owen', path: '/sign-in-rule', answers: [{ url: /\/api\/sign-in-rule$/u, ...failed }] },
  { name: 'how people sign in, loading', as: 'owen', path: '/sign-in-rule', answers: [{ url: /\/api\/sign-in-rule$/u, status: 200, never: true }] },
  { name: 'account, what was done', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/events$/u, status: 200, json: { events: accountEvents } }], then: async (page) => page.getByText('Earlier', { exact: true }).click() },
  { name: 'account, what was done, failed', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/events$/u, ...failed }] },
  { name: 'account, what was done, loading', as: 'owen', path: '/account', answers: [{ url: /\/api\/account\/events$/u, status: 200, never: true }] },
  { name: 'closing an account', as: 'owen', path: '/account/closing' },
  { name: 'closing an account, held', as: 'owen', path: '/account/closing', answers: [{ url: /\/api\/account\/holds$/u, status: 200, json: { holds: [{
    fromDay: null, untilDay: null, reason: 'court-order', reference: 'HC-2026-004417', since: '2026-11-22', reviewOn: '2027-02-20', endedOn: null, by: [],
  }] } }], then: async (page) => page.getByRole('heading', { name: 'A hold stands on what you wrote' }).waitFor() },
  { name: 'closing an account, no password', as: 'owen', path: '/account/closing', then: press(/^Close my account/u) },
  { name: 'closing an account, begun', as: 'owen', path: '/account/closing', answers: [{ url: /\/api\/account\/closing/u, status: 200, json: { closing, ...closing, code: 'QT4MK-7DXHE-92RWP-CJ8VB' } }] },
  { name: 'closing an account, failed', as: 'owen', path: '/account/closing', answers: [{ url: /\/api\/account\/closing/u, ...failed }] },
  { name: 'closing an account, loading', as: 'owen', path: '/account/closing', answers: [{ url: /\/api\/account\/closing/u, status: 200, never: true }] },
  { name: 'erasing entries', as: 'owen', path: '/account/entries' },
  { name: 'erasing entries, no password', as: 'owen', path: '/account/entries', then: press(/^Erase what I wrote/u) },
  { name: 'erasing entries, begun', as: 'owen', path: '/account/entries', answers: [{ url: /\/api\/account\/entries-erasure/u, status: 200, json: { erasure: closing, ...closing, code: 'QT4MK-7DXHE-92RWP-CJ8VB' } }] },
  { name: 'erasing entries, failed', as: 'owen', path: '/account/entries', answers: [{ url: /\/api\/account\/entries-erasure/u, ...failed }] },
  { name: 'erasing entries, loading', as: 'owen', path: '/account/entries', answers: [{ url: /\/api\/account\/entries-erasure/u, status: 200, never: true }] },
  { name: 'how long things are kept', as: 'owen', path: '/kept' },
  { name: 'how long things are kept, failed', as: 'owen', path: '/kept', answers: [{ url: /\/api\/retention/u, ...failed }] },
  { name: 'how long things are kept, loading', as: 'owen', path: '/kept', answers: [{ url: /\/api\/retention/u, status: 200, never: true }] },
  { name: 'receipt, asked for', as: null, path: '/receipt', then: press(/^Show the receipt/u) },
  { name: 'receipt, erased', as: null, path: '/receipt', answers: [{ url: /\/api\/erasure-receipts/u, status: 200, json: { ...closing, erasedOn: '2026-12-29', keyDestroyed: true, backupsGoneOn: '2027-02-02', accountStays: false } }], then: receiptShown },
  { name: 'receipt, entries erased', as: null, path: '/receipt', answers: [{ url: /\/api\/erasure-receipts/u, status: 200, json: { ...closing, erasedOn: '2026-12-29', keyDestroyed: true, backupsGoneOn: '2027-02-02', accountStays: true } }], then: receiptShown },
  { name: 'receipt, still closing', as: null, path: '/receipt', answers: [{ url: /\/api\/erasure-receipts/u, status: 200, json: { ...closing, erasedOn: null, keyDestroyed: false, backupsGoneOn: null, accountStays: false } }], then: receiptShown },
  { name: 'receipt, not found', as: null, path: '/receipt', answers: [{ url: /\/api\/erasure-receipts/u, status: 404, json: { type: 'about:blank', title: 'Not found', status: 404, detail: 'There is nothing here that you can open.' } }], then: receiptShown },
  { name: 'account, e-mails', as: 'owen', path: '/account', answers: [
    { url: /\/api\/mail-choice$/u, status: 200, json: { rhythm: 'morning', sent: true } },
  ], then: async (page) => page.getByRole('radio', { name: /^Soon after/u }).focus() },
  { name: 'account, unsaved words', as: 'owen', path: '/new', answers: [{ url: /\/api\/entries\//u, ...failed }], then: async (page) => {
    await page.getByRole('textbox').first().fill('Words that the server does not take.');
    await page.getByText('Saved on this device only.').first().waitFor();
    await page.goto('/account');
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog', { name: 'Some words are not saved' }).waitFor();
  } },
];
