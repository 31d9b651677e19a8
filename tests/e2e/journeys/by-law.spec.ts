import { expect, test, type Page } from '@playwright/test';
import { pageOf, showsWhoTheyAre, signInOf, type Somebody } from '../people';

const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

async function passwordAgain(page: Page, somebody: Somebody, action: string | RegExp): Promise<void> {
  await page.getByLabel('Your password, once more').fill(signInOf(somebody).password);
  await page.getByRole('button', { name: action }).last().click();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByLabel('Whose entries').fill(name.split(' ')[1] ?? name);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name }).click();
}

test('two leads hold and disclose what a court demands, and the author sees who reads, why, and every opening, and that it ends', async ({ browser, viewport, hasTouch }) => {
  const [owen, dan, marie] = [await pageOf(browser, 'owen', { viewport, hasTouch }), await pageOf(browser, 'dan', { viewport, hasTouch }), await pageOf(browser, 'marie', { viewport, hasTouch })];
  // Another try finds what the one before left behind.
  const reference = `HC-${crypto.randomUUID().slice(0, 8)}`;
  const words = 'The trolley rang like a bell and nobody came.';
  const id = crypto.randomUUID();
  expect((await marie.request.put(`/api/entries/${id}`, { data: { model: 'plain', sections: [{ section: 'text', text: words }] } })).status()).toBe(201);

  await owen.goto('/');
  await owen.getByRole('button', { name: 'More', exact: true }).click();
  await owen.getByRole('link', { name: 'By law' }).click();
  await owen.getByRole('link', { name: 'Place a hold' }).click();
  await choose(owen, 'Marie Lefevre');
  await owen.getByLabel('Reference').fill(`${reference}-1`);
  await owen.getByRole('button', { name: 'Place the hold' }).click();
  await showsWhoTheyAre(owen, signInOf('owen').password, owen.getByText(`${reference}-1`));
  // The other lead is told on their home.
  await dan.goto('/');
  await dan.getByRole('link', { name: 'A hold waits to be confirmed' }).click();
  await dan.getByRole('button', { name: 'Confirm the hold on Marie Lefevre' }).first().click();
  await passwordAgain(dan, 'dan', 'Confirm it');
  await expect(dan.getByText('confirmed by Dan Ferreira').first()).toBeVisible();

  await marie.goto('/');
  await expect(marie.getByText('A legal hold stands on what you wrote.')).toBeVisible();
  await marie.getByRole('link', { name: 'See why' }).click();
  await expect(marie.getByText('There is a hold on what you wrote').first()).toBeVisible();
  await marie.goto(`/entries/${id}`);
  await marie.getByRole('button', { name: /^Delete/u }).click();
  await expect(marie.getByText('There is a legal hold on it')).toBeVisible();
  await marie.getByRole('button', { name: 'Keep it' }).click();

  await owen.goto('/governance/disclosures/new');
  await choose(owen, 'Marie Lefevre');
  await owen.getByLabel('Entries, private ones too').check();
  await owen.getByLabel('First saved from').fill(today());
  await owen.getByLabel('until', { exact: true }).fill(today());
  await owen.getByLabel('Reference').fill(`${reference}-2`);
  await owen.getByRole('button', { name: 'Ask for it' }).click();
  await showsWhoTheyAre(owen, signInOf('owen').password, owen.getByText('Nothing can be read yet.'));
  const address = new URL(owen.url()).pathname;
  await dan.goto(address);
  await dan.getByRole('button', { name: 'Approve' }).click();
  await passwordAgain(dan, 'dan', 'Approve it');
  await expect(dan.getByText('Approved by Dan Ferreira')).toBeVisible();

  await owen.goto(`${address}/reading`);
  await passwordAgain(owen, 'owen', 'Show what there is');
  await owen.getByRole('button', { name: /^Entry of/u }).last().click();
  await expect(owen.getByText(words)).toBeVisible();
  // Whoever holds the paper reads it: it cannot say that only Owen does.
  await expect(owen.getByText('Only you can read this, by law.')).toBeVisible();
  await owen.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(owen.getByText('Only you can read this, by law.')).toHaveCount(0);
  await expect(owen.getByText('Disclosed by law.')).toBeVisible();
  await owen.evaluate(() => dispatchEvent(new Event('afterprint')));
  // Whoever approved it reads nothing.
  await dan.goto(`${address}/reading`);
  await expect(dan.getByText('Nothing to read here')).toBeVisible();

  await marie.goto('/');
  await marie.getByRole('link', { name: 'See who, and why' }).click();
  await expect(marie.getByText('Owen Pritchard can read entries of yours').first()).toBeVisible();
  await marie.getByText(/^Every opening: 2/u).first().click();
  await expect(marie.getByText(/opened what is of/u).first()).toBeVisible();

  await dan.goto(address);
  await dan.getByRole('button', { name: 'End it' }).click();
  await dan.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(dan.getByText(/^Over, ended by Dan Ferreira/u)).toBeVisible();
  await owen.getByRole('button', { name: /^Entry of/u }).last().click();
  await expect(owen.getByText(words)).toHaveCount(0);
  await marie.reload();
  await expect(marie.getByText('Owen Pritchard could read entries of yours').first()).toBeVisible();
  for (const page of [owen, dan, marie]) await page.context().close();
});

test('an administrator asks for a new lead, another lead agrees, and nobody is one until then', async ({ browser, viewport, hasTouch }) => {
  const [owen, dan] = [await pageOf(browser, 'owen', { viewport, hasTouch }), await pageOf(browser, 'dan', { viewport, hasTouch })];
  // Somebody of this try's own, who has come in with their first link.
  const [id, mark] = [crypto.randomUUID(), crypto.randomUUID().slice(0, 8)];
  const name = `Sam Lee-${mark}`;
  const person = { id, givenName: 'Sam', familyName: `Lee-${mark}`, email: `sam.${mark}@willowmere.example`, jobTitle: 'Records officer', staffGroup: 'non-clinical', teamId: null, endsOn: null };
  expect((await owen.request.post('/api/people', { data: person })).status()).toBe(201);
  expect((await owen.request.post('/api/account/proof', { data: { password: signInOf('owen').password } })).status()).toBe(204);
  const { token } = (await (await owen.request.post(`/api/people/${id}/link`)).json()) as { token: string };
  const sam = await (await browser.newContext({ viewport, hasTouch })).newPage();
  expect((await sam.request.post('/api/one-time-links/use', { data: { token, password: 'a lamp above the filing room' } })).status()).toBe(200);

  await owen.goto(`/people/${id}`);
  await owen.getByRole('button', { name: 'Ask to make Sam an information-governance lead' }).click();
  await expect(owen.getByText('Dan Ferreira has to agree. Until then nothing changes.')).toBeVisible();
  await owen.getByRole('button', { name: 'Ask for it' }).click();
  await expect(owen.getByText('Owen Pritchard asked for it on')).toBeVisible();
  expect((await sam.request.get('/api/holds')).status()).toBe(403);
  // Owen is a lead as well, and does not agree to what administrators ask for.
  await owen.goto('/governance');
  await expect(owen.getByRole('heading', { name: 'Holds', exact: true })).toBeVisible();
  await expect(owen.getByText(name)).toHaveCount(0);

  await dan.goto('/');
  await dan.getByRole('link', { name: 'Somebody is to become an information-governance lead' }).click();
  await dan.getByRole('button', { name: new RegExp(`^Agree ?: ${name}`, 'u') }).click();
  await passwordAgain(dan, 'dan', 'Agree');
  await expect(dan.getByText(name)).toHaveCount(0);
  expect((await sam.request.get('/api/holds')).status()).toBe(200);

  await owen.goto(`/people/${id}`);
  await owen.getByText('What administrators did').click();
  await expect(owen.getByText('Agreed to a role that was asked for: information-governance lead, by Dan Ferreira.')).toBeVisible();
  // Nobody stays a lead of the hospital that others walk through.
  expect((await owen.request.put(`/api/people/${id}/leaving`)).status()).toBe(204);
  for (const page of [owen, dan, sam]) await page.context().close();
});
