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
