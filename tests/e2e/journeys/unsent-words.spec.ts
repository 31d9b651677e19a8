import { randomBytes } from 'node:crypto';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { pageOf, signInOf, watch } from '../people';

const mark = (): string => randomBytes(4).toString('hex');
const box = (page: Page): Locator => page.getByLabel('Your comment');
const kept = (page: Page): Locator => page.getByText('Kept on this device until you send it.');
const found = (page: Page): Locator => page.getByRole('region', { name: 'Not sent' });

const addressOfShare = (page: Page): Promise<string> => page.evaluate(async () => `/shares/${((await (await fetch('/api/inbox')).json()) as { shares: { id: string }[] }).shares[0]?.id ?? ''}`);

async function begins(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Comment on the whole' }).click();
  await box(page).fill(words);
  await expect(kept(page)).toBeVisible();
}
async function another(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  watch(tab);
  return tab;
}

test('a comment that is not sent comes back after a reload and from home, in one tab at a time, until it is given up', async ({ browser, viewport, hasTouch }) => {
  const words = `What did you notice ${mark()}?`;
  const page = await pageOf(browser, 'grace', { viewport, hasTouch });
  const address = await addressOfShare(page);
  await page.goto(address);
  await begins(page, words);

  await test.step('Another tab says that it is written here, and can have it with every word', async () => {
    const tab = await another(page.context());
    await tab.goto(address);
    await tab.getByRole('button', { name: 'Go on with it' }).click();
    await expect(tab.getByText('You are writing this in another tab.')).toBeVisible();
    await box(page).pressSequentially(' And');
    await tab.getByRole('button', { name: 'Write it here instead' }).click();
    await expect(box(tab)).toHaveValue(`${words} And`);
    await expect(page.getByText('You are writing this in another tab.')).toBeVisible();
    await box(tab).pressSequentially(' then');
    await tab.waitForTimeout(1_500);
    await expect(kept(tab)).toBeVisible();
    await tab.close({ runBeforeUnload: true });
    await page.getByRole('button', { name: 'Write it here instead' }).click();
    await expect(box(page)).toHaveValue(`${words} And then`);
  });
  await test.step('It comes back after a reload, and home leads to it', async () => {
    await expect(kept(page)).toBeVisible();
    await page.reload();
    await expect(found(page)).toContainText(`${words} And then`);
    await page.goto('/');
    await found(page).getByRole('link', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await expect(box(page)).toHaveValue(`${words} And then`);
  });
  await test.step('Given up, and brought back, and given up', async () => {
    await page.goto('/');
    await found(page).getByRole('button', { name: 'Delete' }).click();
    await expect(found(page)).toHaveCount(0);
    await page.getByRole('region', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).click();
    await expect(found(page)).toContainText(words);
    await found(page).getByRole('button', { name: 'Delete' }).click();
    await expect(found(page)).toHaveCount(0);
    // Gone from the page first, and a moment later from the device.
    await page.waitForTimeout(1_000);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Start writing' })).toBeVisible();
    await expect(found(page)).toHaveCount(0);
  });
  await page.context().close();
});

test('an expired sign-in keeps a comment whose box is closed, and signing out asks about it', async ({ browser, viewport, hasTouch }) => {
  const words = `Who else was there ${mark()}?`;
  const page = await pageOf(browser, 'grace', { viewport, hasTouch });
  await page.goto(await addressOfShare(page));
  await begins(page, words);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.context().clearCookies({ name: 'afterword' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  await page.getByLabel('E-mail').fill(signInOf('grace').email);
  await page.getByLabel('Password', { exact: true }).fill(signInOf('grace').password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(found(page)).toContainText(words);
  await page.goto('/account');
  const signOut = page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true });
  await signOut.click();
  await page.getByRole('button', { name: 'Stay and wait' }).click();
  await signOut.click();
  await page.getByRole('button', { name: 'Sign out and delete 1 unsaved text' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  await page.context().close();
});

test('with no room on the device the box and the document say that the words are only here', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'grace', { viewport, hasTouch });
  await page.goto(await addressOfShare(page));
  const full = (): Promise<void> =>
    page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  await full();
  await page.getByRole('button', { name: 'Comment on the whole' }).click();
  await box(page).fill('Only here');
  await expect(page.getByText('Held only on this screen: copy it or stay.')).toBeVisible();
  await box(page).fill('');
  await page.goto('/registration/nmc-discussion');
  await full();
  await page.getByRole('textbox').first().fill('Only here');
  await expect(page.getByText('Held only on this screen: copy it or stay.')).toBeVisible();
  await page.context().close();
});
