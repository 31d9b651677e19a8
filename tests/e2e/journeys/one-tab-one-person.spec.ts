import { randomBytes } from 'node:crypto';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Somebody, pageOf, signIn, signInOf, watch } from '../people';

const width = ({ hasTouch }: { hasTouch: boolean | undefined }): string => (hasTouch ? 'phone' : 'desktop');

/** What the journal of whoever the cookie names holds, in one string. */
const journal = (page: Page): Promise<string> => page.evaluate(async () => (await fetch('/api/entries')).text());

async function secondTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  watch(page);
  return page;
}

/** Ends the sign-in and begins another without a word to the other tabs, as a browser does that has kept a tab asleep. */
async function changePersonSilently(page: Page, somebody: Somebody): Promise<void> {
  const { email, password } = signInOf(somebody);
  const answer = await page.evaluate(async (body) => {
    const headers = { 'X-Afterword': '1', 'Content-Type': 'application/json' };
    await fetch('/api/sign-in', { method: 'DELETE', headers });
    return (await fetch('/api/sign-in', { method: 'POST', headers, body: JSON.stringify(body) })).status;
  }, { email, password });
  expect(answer).toBe(200);
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** By links, so that the page lives on: one that is left sends its words once more. */
async function follow(page: Page, place: 'home' | 'account'): Promise<void> {
  await page.getByRole('link', { name: 'Afterword' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening)|^Hello/u })).toBeVisible();
  if (place === 'home') return;
  const more = page.getByRole('button', { name: 'More' });
  if (await more.isVisible()) await more.click();
  await page.getByRole('link', { name: /^Your account/u }).filter({ visible: true }).first().click();
}

async function writeSaved(page: Page, words: string): Promise<void> {
  await page.goto('/new');
  await page.getByRole('textbox').first().fill(words);
  await expect(page.getByText(/Saved \d/u).first()).toBeVisible();
}

const inDocument = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => [document.documentElement.outerHTML, ...[...document.querySelectorAll('textarea')].map((each) => each.value)].some((text) => text.includes(wanted)), words);

/** Both widths at once would meet in one journal, so that the words of each carry its name. */
const markOf = (of: { hasTouch: boolean | undefined }): string => `${width(of)}${randomBytes(4).toString('hex')}`;

test('what is typed in the tab of one person never lands in the journal of another', async ({ browser, viewport, hasTouch }) => {
  const mark = markOf({ hasTouch });
  const lola = await pageOf(browser, 'lola', { viewport, hasTouch });
  // A new page, which the API has not seen: it would take it as new from whoever the cookie names.
  await lola.goto('/new');
  await expect(lola.getByRole('textbox').first()).toBeFocused();
  const other = await secondTab(lola.context());
  // Nothing of Afterword runs there, so that it tells nobody.
  await other.goto('/icon.svg');
  await changePersonSilently(other, 'dan');

  await lola.getByRole('textbox').first().fill(`Lola began ${mark}. Lola went on ${mark}.`);
  const dialog = lola.getByRole('dialog', { name: 'Sign in again to save' });
  await expect(dialog).toBeVisible();
  await lola.evaluate(() => { dispatchEvent(new Event('online')); dispatchEvent(new Event('pagehide')); });
  expect(await journal(other)).not.toContain(mark);

  await test.step('Lola signs in again, and what she typed is in her own journal', async () => {
    await dialog.getByLabel('Password', { exact: true }).fill(signInOf('lola').password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(lola.getByText(/Saved \d/u).first()).toBeVisible();
    expect(await lola.evaluate(async () => {
      const { entries } = (await (await fetch('/api/entries')).json()) as { entries: { id: string }[] };
      return (await Promise.all(entries.slice(0, 5).map(async ({ id }) => (await fetch(`/api/entries/${id}`)).text()))).join('\n');
    })).toContain(`Lola went on ${mark}`);
  });

  await test.step('Dan signs in over the words of Lola: they are dropped, and the page is his', async () => {
    await changePersonSilently(other, 'dan');
    await lola.getByRole('textbox').first().fill(`Lola began ${mark}. Lola lost this ${mark}.`);
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('E-mail').fill(signInOf('dan').email);
    await dialog.getByLabel('Password', { exact: true }).fill(signInOf('dan').password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(lola.getByRole('heading', { level: 1, name: /Dan$/u })).toBeVisible();
    expect(await inDocument(lola, mark)).toBe(false);
    expect(await journal(lola)).not.toContain(mark);
  });
  await lola.context().close();
});

test('a sign-in that has expired leaves nothing on the page for the next person, nor the way back', async ({ browser, viewport, hasTouch }) => {
  const mark = markOf({ hasTouch });
  const lola = await pageOf(browser, 'lola', { viewport, hasTouch });
  await writeSaved(lola, `Lola wrote ${mark}.`);
  await lola.goto('/');
  // Through the journal by its links, so that it is in the memory of the page.
  await lola.getByRole('link', { name: /^Journal/u }).filter({ visible: true }).first().click();
  await expect(lola.getByRole('heading', { level: 1, name: /journal/iu })).toBeVisible();
  await expect(lola.getByText(mark).first()).toBeVisible();
  await lola.waitForLoadState('networkidle');
  await lola.context().clearCookies();
  await lola.evaluate(() => { (window as unknown as { samePage: boolean }).samePage = true; });
  await lola.getByText(mark).first().click();
  await expect(lola).toHaveURL(/\/sign-in\?return=/u);
  await expect(lola.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await lola.evaluate(() => 'samePage' in window)).toBe(false);

  const asked: string[] = [];
  lola.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await lola.route(/\/api\/entries/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await lola.getByLabel('E-mail').fill(signInOf('dan').email);
  await lola.getByLabel('Password', { exact: true }).fill(signInOf('dan').password);
  await lola.getByRole('button', { name: 'Sign in' }).click();
  await expect(lola.getByRole('heading', { level: 1, name: /Dan$/u })).toBeVisible();
  expect(new URL(lola.url()).pathname).toBe('/');
  expect(asked.filter((path) => path.startsWith('/api/entries/'))).toEqual([]);
  await lola.getByRole('link', { name: /^Journal/u }).filter({ visible: true }).first().click();
  await expect(lola).toHaveURL(/\/journal/u);
  for (let look = 0; look < 5; look += 1) {
    expect(await inDocument(lola, mark)).toBe(false);
    await lola.waitForTimeout(300);
  }
  await lola.goBack();
  expect(await inDocument(lola, mark)).toBe(false);
  await lola.context().close();
});

test('signing out in one tab takes the words off the others', async ({ browser, viewport, hasTouch }) => {
  const mark = markOf({ hasTouch });
  // Past a service worker, not every Chromium lets a test hold up what is sent.
  const reading = await pageOf(browser, 'marie', { viewport, hasTouch, serviceWorkers: 'block' });
  await writeSaved(reading, `Marie wrote ${mark}.`);
  await reading.goto('/journal');
  await expect(reading.getByText(mark).first()).toBeVisible();

  const writing = await secondTab(reading.context());
  await writeSaved(writing, `Marie also wrote ${mark}.`);
  await writing.route(/\/api\/entries\//u, (route) => route.abort());
  const box = writing.getByRole('textbox').first();
  await box.fill(`Marie also wrote ${mark}, and this is nowhere else.`);
  await expect(writing.getByText('Saved on this device, no connection').first()).toBeVisible();

  const leaving = await secondTab(reading.context());
  await signOut(leaving);

  await test.step('The tab with nothing unsaved is at the sign-in page', async () => {
    await expect(reading.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(await inDocument(reading, mark)).toBe(false);
  });
  await test.step('The tab with unsaved words holds them off the screen, whatever is pressed', async () => {
    const dialog = writing.getByRole('dialog', { name: 'Sign in again to save' });
    await expect(dialog).toBeVisible();
    await writing.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
    await expect(writing.locator('textarea:visible')).toHaveCount(0);
    await expect(writing.getByText(mark).filter({ visible: true })).toHaveCount(0);
    await expect(writing.getByText(/^Marie M|Sign out/u).filter({ visible: true })).toHaveCount(0);
    await writing.unroute(/\/api\/entries\//u);
  });
  await test.step('Dan signs in: nothing of Marie comes to him', async () => {
    await signIn(leaving, 'dan');
    await expect(writing.locator('textarea:visible')).toHaveCount(0);
    await writing.evaluate(() => dispatchEvent(new Event('online')));
    await writing.waitForTimeout(500);
    expect(await journal(leaving)).not.toContain(mark);
  });
  await test.step('Marie is back: her words are too, and Dan’s tab is left', async () => {
    const dialog = writing.getByRole('dialog', { name: 'Sign in again to save' });
    await dialog.getByLabel('E-mail').fill(signInOf('marie').email);
    await dialog.getByLabel('Password', { exact: true }).fill(signInOf('marie').password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(box).toBeVisible();
    await expect(box).toHaveValue(`Marie also wrote ${mark}, and this is nowhere else.`);
    await expect(writing.getByText(/Saved \d/u).first()).toBeVisible();
    await expect(leaving.getByText('Dan', { exact: false }).filter({ visible: true })).toHaveCount(0);
  });
  await reading.context().close();
});

test('signing out without a connection clears this device, and ends the sign-in before anybody comes in again', async ({ browser, viewport, hasTouch }) => {
  const mark = markOf({ hasTouch });
  const marie = await pageOf(browser, 'marie', { viewport, hasTouch });
  await writeSaved(marie, `Marie wrote ${mark}.`);
  await marie.goto('/account');
  await expect(marie.getByRole('main').getByRole('button', { name: 'Sign out' })).toBeVisible();
  await marie.route('**/api/sign-in', (route) => route.abort());
  await marie.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(marie).toHaveURL(/\/sign-in$/u);
  expect(await inDocument(marie, mark)).toBe(false);
  expect(await marie.evaluate(async () => (await indexedDB.databases()).length === 0 || (await new Promise<number>((resolve) => {
    const opening = indexedDB.open('afterword');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('text').objectStore('text').count();
      counting.onsuccess = () => resolve(counting.result);
    };
  })) === 0)).toBe(true);
  await marie.goto('/journal');
  await expect(marie.getByText(mark)).toHaveCount(0);

  await marie.unroute('**/api/sign-in');
  await marie.goto('/journal');
  await expect(marie.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await journal(marie)).not.toContain(mark);
  await marie.context().close();
});

test('signing out with words that cannot be saved asks first, and deletes them only when told to', async ({ browser, viewport, hasTouch }) => {
  const mark = markOf({ hasTouch });
  const marie = await pageOf(browser, 'marie', { viewport, hasTouch });
  await marie.route(/\/api\/entries\//u, (route) => route.abort());
  await marie.goto('/new');
  await marie.getByRole('textbox').first().fill(`Marie wrote ${mark}.`);
  await expect(marie.getByText('Saved on this device, no connection').first()).toBeVisible();
  await follow(marie, 'account');
  await marie.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  const dialog = marie.getByRole('dialog', { name: 'Some words are not saved' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Stay and wait' }).click();
  await follow(marie, 'home');
  await expect(marie.getByRole('region', { name: 'Not finished' })).toContainText(mark);
  await follow(marie, 'account');
  await marie.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await dialog.getByRole('button', { name: /^Sign out and delete 1/u }).click();
  await expect(marie.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(marie, 'marie');
  await expect(marie.getByText(mark)).toHaveCount(0);
  await marie.context().close();
});
