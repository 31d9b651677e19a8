import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { signInOf, signIn, watch } from '../people';

const mark = (): string => `linden${randomBytes(4).toString('hex')}`;
const box = (page: Page): Locator => page.getByRole('textbox').first();

/** What can be seen, printed or heard of the page, its title and its address. */
const shows = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const texts = [...document.querySelectorAll('body *')].filter(seen).map((each) => (each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement ? each.value : [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join(' ')));
    return [...texts, document.title, location.href].some((text) => text.includes(wanted));
  }, words);

test.use({ storageState: { cookies: [], origins: [] } });

async function onTheWard(page: Page): Promise<void> {
  watch(page);
  await signIn(page, 'tom', 'shared');
}

test('one key or one tap takes every word off the screen, the title and the paper, and brings the place back', async ({ page, hasTouch }) => {
  const words = mark();
  await onTheWard(page);
  await page.goto('/new');
  await box(page).pressSequentially(`He sat by the ${words} and we talked.`);
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
  expect(await shows(page, words)).toBe(true);

  const hidden = page.getByRole('dialog', { name: 'Hidden' });
  if (hasTouch) await page.getByRole('button', { name: 'Hide' }).tap();
  else await page.keyboard.press('F9');
  await expect(hidden).toBeVisible();
  await expect.poll(() => shows(page, words)).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await shows(page, words)).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.type('x');
  await expect(hidden).toBeVisible();

  await page.keyboard.press('F9');
  await expect(hidden).toBeHidden();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('still ');
  await expect(box(page)).toHaveValue(`He sat by the ${words} and still we talked.`);
});

test('one press hides a page that was scrolled, and a sheet that lies on it', async ({ page, hasTouch }) => {
  const words = mark();
  await onTheWard(page);
  await page.goto('/new');
  await box(page).fill(`${'A long night.\n'.repeat(40)}${words}`);
  const hidden = page.getByRole('dialog', { name: 'Hidden' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  if (hasTouch) {
    await page.getByRole('button', { name: 'Hide' }).tap();
    await expect(hidden).toBeVisible();
    await page.getByRole('button', { name: 'Show again' }).tap();
    await expect(hidden).toBeHidden();
  }
  await page.getByRole('button', { name: 'Another theme' }).click();
  const sheet = page.getByRole('dialog', { name: 'Themes' });
  await sheet.getByRole('button', { name: 'Hide' }).click();
  await expect(hidden).toBeVisible();
  await expect.poll(() => shows(page, words)).toBe(false);
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(sheet).toBeVisible();
});

test('a shared computer that nobody touches locks itself, and keeps the sentence and the place', async ({ page }) => {
  const words = mark();
  await page.clock.install();
  await onTheWard(page);
  await page.goto('/new');
  await box(page).pressSequentially(`Half a sentence about the ${words}`);
  await page.clock.runFor('08:10');
  const warning = page.getByRole('dialog', { name: 'Still there?' });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(warning).toHaveCount(0);
  await box(page).press('End');

  await page.clock.runFor('10:10');
  const locked = page.getByRole('dialog', { name: 'Locked' });
  await expect(locked).toBeVisible();
  await expect.poll(() => shows(page, words)).toBe(false);
  await expect.poll(() => page.evaluate(async () => (await fetch('/api/sign-in')).status)).toBe(401);
  await locked.getByLabel('E-mail').fill(signInOf('tom').email);
  await locked.getByLabel('Password', { exact: true }).fill(signInOf('tom').password);
  await locked.getByRole('button', { name: 'Sign in' }).click();
  await expect(locked).toHaveCount(0);
  await expect(box(page)).toHaveValue(`Half a sentence about the ${words}`);
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(', finished');
  await expect(box(page)).toHaveValue(`Half a sentence about the ${words}, finished`);
  await page.clock.runFor(4_000);
  await expect(page.getByText(/Saved \d/u).first()).toBeVisible();
});

test('both take the words of an open dialog off the screen and the paper too', async ({ page }) => {
  const words = mark();
  await page.clock.install();
  await onTheWard(page);
  await page.goto('/new');
  await box(page).fill(`I told Mrs Adeyemi about the ${words} by the window.`);
  await page.getByRole('button', { name: 'Look for identifying details' }).click();
  const found = page.getByRole('dialog').filter({ hasText: 'Mrs Adeyemi' });
  await expect(found.getByText(words).first()).toBeVisible();

  const nowhere = async (): Promise<void> => {
    await expect.poll(() => shows(page, words)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await shows(page, words)).toBe(false);
    expect(await shows(page, 'Adeyemi')).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  };
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Hidden' })).toBeVisible();
  await nowhere();
  await page.keyboard.press('F9');
  await expect(found.getByText(words).first()).toBeVisible();
  await page.clock.runFor('10:10');
  await expect(page.getByRole('dialog', { name: 'Locked' })).toBeVisible();
  await nowhere();
});

test('lists, titles, boxes and the way back show nobody’s words to the next person', async ({ page }) => {
  const words = mark();
  await onTheWard(page);
  await page.goto('/new');
  await box(page).fill(`The ${words} was ready.`);
  for (const each of await page.locator('textarea, input[type="text"], input:not([type])').all()) await expect(each).toHaveAttribute('autocomplete', 'off');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText(words).first()).toBeVisible();
  expect(await page.title()).not.toContain(words);
  await page.getByRole('link', { name: 'Afterword' }).first().click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  expect(await shows(page, words)).toBe(false);
  await page.goto('/journal');
  await expect(page.getByRole('heading', { level: 1, name: /journal/iu })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await shows(page, words)).toBe(false);

  await page.goto('/account');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  for (let step = 0; step < 4; step += 1) {
    await page.goBack().catch(() => undefined);
    // A page that is being left cannot be asked.
    await expect.poll(() => shows(page, words).catch(() => null)).toBe(false);
  }
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))).not.toContain(words);
});
