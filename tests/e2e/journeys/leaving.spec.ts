import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { textIn, unzipped } from '../../support/zip';
import { type EmptyHouse, openEmptyHouse } from '../empty-house';
import { watch } from '../people';

const PASSWORDS = { ines: 'rain on the greenhouse roof', sam: 'warm socks beside the window' };
const WORDS = 'Two weeks here, and I learned to wait for an answer.';
const home = /^Good (morning|afternoon|evening)|^Hello/u;

let house: EmptyHouse;
test.beforeAll(async () => {
  house = await openEmptyHouse();
});
test.afterAll(() => house.close());

async function page(browser: Browser): Promise<Page> {
  const opened = await (await browser.newContext({ baseURL: house.url })).newPage();
  watch(opened);
  return opened;
}

async function choosesPassword(by: Page, password: string): Promise<void> {
  await by.getByLabel('Choose a password').fill(password);
  await by.getByRole('radio', { name: /^Yes/u }).check();
  await by.getByRole('button', { name: /^Save the password/u }).click();
  await expect(by.getByRole('heading', { level: 1, name: home })).toBeVisible();
}

test('an agency nurse is told on the first day when it ends, fetches everything after it, and comes back to the same words', async ({ browser }) => {
  test.slow();
  const ines = await page(browser);
  await ines.goto(house.link);
  for (const [label, words] of [['Name of your organisation', 'Rowan House'], ['Your first name', 'Ines'], ['Your last name', 'Castell'], ['Your work e-mail', 'ines@rowan.example'],
    ['Your job title', 'Head of administration']] as const) await ines.getByLabel(label).fill(words);
  await choosesPassword(ines, PASSWORDS.ines);
  await ines.goto('/people/new');
  const lastDay = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  for (const [label, words] of [['First name', 'Sam'], ['Last name', 'Lee'], ['Work e-mail', 'sam@rowan.example'], ['Job title', 'Agency nurse']] as const) await ines.getByLabel(label, { exact: true }).fill(words);
  await ines.getByLabel(/^Last day/u).fill(lastDay);
  await ines.getByRole('button', { name: 'Bring in' }).click();
  await ines.getByRole('button', { name: 'Make a link' }).click();
  await ines.getByRole('dialog').getByLabel('Your password, once more').fill(PASSWORDS.ines);
  await ines.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  const toSam = await ines.getByLabel('The link').inputValue();
  const person = ines.url();

  const sam = await page(browser);
  await sam.goto(toSam);
  await choosesPassword(sam, PASSWORDS.sam);
  let packLink = '';
  await test.step('Sam sees on the first day that there is a last one, writes, and makes a link for after it', async () => {
    await expect(sam.getByRole('heading', { level: 2, name: 'Your last day here is known' })).toBeVisible();
    await sam.goto('/new');
    await sam.getByRole('textbox').first().fill(WORDS);
    await expect(sam.getByText(/Saved \d/u).first()).toBeVisible();
    await sam.goto('/');
    await sam.getByRole('link', { name: 'Before you leave' }).click();
    await expect(sam.getByText('Your last day here is')).toBeVisible();
    await sam.getByRole('button', { name: 'Make a link' }).click();
    await sam.getByRole('dialog').getByLabel('Your password, once more').fill(PASSWORDS.sam);
    await sam.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
    packLink = await sam.getByLabel('The link').inputValue();
    expect(packLink).toMatch(/\/pack#[\w-]{43}$/u);
  });

  await test.step('Ines notes that Sam has left, and answers what is asked without reading', async () => {
    await ines.goto(person);
    await ines.getByRole('button', { name: 'Sam has left' }).click();
    await ines.getByRole('button', { name: 'Yes, Sam has left' }).click();
    await ines.getByRole('link', { name: 'Answer a request for access' }).click();
    await expect(ines.getByRole('heading', { level: 2, name: 'If they cannot sign in any more' })).toBeVisible();
    await expect(ines.getByRole('button', { name: 'Make a link' })).toBeVisible();
    await expect(ines.getByText(WORDS)).toHaveCount(0);
  });

  await test.step('Sam, who cannot sign in any more, fetches everything with the link and the password', async () => {
    const later = await page(browser);
    await later.goto(packLink.replace(/^https?:\/\/[^/]+/u, house.url));
    await expect(later.getByRole('heading', { level: 1, name: 'Fetch what is yours, Sam' })).toBeVisible();
    expect(later.url()).not.toContain('#');
    await later.getByLabel('Your password').fill('not my password');
    await later.getByRole('button', { name: 'Download everything' }).click();
    await expect(later.getByText(/This is not your password/u)).toBeVisible();
    await later.getByLabel('Your password').fill(PASSWORDS.sam);
    const [download] = await Promise.all([later.waitForEvent('download'), later.getByRole('button', { name: 'Download everything' }).click()]);
    expect(textIn(unzipped(readFileSync(await download.path())), 'index.html')).toContain(WORDS);
    await expect(later.getByRole('heading', { level: 1, name: 'Your file is here' })).toBeFocused();
    await later.goto(packLink.replace(/^https?:\/\/[^/]+/u, house.url));
    await later.reload();
    await expect(later.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();
  });

  await test.step('Ines brings Sam back, and the words are there', async () => {
    await ines.goto(person);
    await ines.getByRole('button', { name: 'Sam is back' }).click();
    await ines.getByRole('button', { name: 'Yes, Sam is back' }).click();
    await expect(ines.getByRole('button', { name: 'Sam has left' })).toBeVisible();
    const again = await page(browser);
    await again.goto('/sign-in');
    await again.getByLabel(/e-mail/iu).fill('sam@rowan.example');
    await again.getByLabel('Password', { exact: true }).fill(PASSWORDS.sam);
    const whose = again.getByRole('radio', { name: /^Yes/u });
    if (await whose.isVisible()) await whose.check();
    await again.getByRole('button', { name: 'Sign in' }).click();
    await expect(again.getByRole('heading', { level: 1, name: home })).toBeVisible();
    await again.goto('/journal');
    await expect(again.getByText(/^Two weeks here/u).first()).toBeVisible();
  });
});
