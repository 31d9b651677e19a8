import { expect, test, type Page } from '@playwright/test';
import { codeOf, stepAt } from '../../../api/src/identity/one-time-codes';
import { pageOf, signInOf, watch } from '../people';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const secretOf = (key: string): Buffer =>
  Buffer.from((([...key.replaceAll(' ', '')].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')).match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
/** What an app shows now, or one half minute on: each code works once. */
const shown = (secret: Buffer, skew = 0): string => codeOf(secret, stepAt(new Date()) + skew);

async function passwordAgain(page: Page, action: string): Promise<void> {
  await page.getByLabel('Your password, once more').fill(signInOf('owen').password);
  await page.getByRole('button', { name: action }).click();
}

async function begins(page: Page): Promise<void> {
  const { email, password } = signInOf('owen');
  await page.goto('/sign-in');
  await page.getByLabel('Work e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a second step is set up, asked at the next sign-in, seen among one’s sign-ins, and taken away', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'owen', { viewport, hasTouch });
  await page.goto('/account');
  await page.getByRole('link', { name: 'Set up a second step' }).click();
  await passwordAgain(page, 'Go on');
  await expect(page.getByRole('img', { name: /^Square code/u })).toBeVisible();
  const secret = secretOf((await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/u).textContent()) ?? '');
  await page.getByLabel('The six figures').fill('000000');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('link', { name: /^This is not the code/u })).toBeVisible();
  await page.getByLabel('The six figures').fill(shown(secret));
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('heading', { name: 'Keep these ten codes' })).toBeFocused();
  const codes = await page.getByRole('listitem').filter({ hasText: /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u }).allTextContents();
  expect(codes).toHaveLength(10);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
  expect(download.suggestedFilename()).toBe('afterword-recovery-codes.txt');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible();

  const other = await (await browser.newContext({ viewport, hasTouch })).newPage();
  watch(other);
  await begins(other);
  await expect(other.getByLabel('Your code')).toBeFocused();
  await other.keyboard.type('000000');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('link', { name: /^This code is not right/u })).toBeVisible();
  await other.getByLabel('Your code').fill(shown(secret, 1));
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible();
  const third = await (await browser.newContext({ viewport, hasTouch })).newPage();
  watch(third);
  await begins(third);
  await third.getByLabel('Your code').fill(codes[0]?.toLowerCase() ?? '');
  await third.keyboard.press('Enter');
  await expect(third.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible();

  // The others are ended from here, and find out with what they do next.
  await page.reload();
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible();
  await page.getByRole('button', { name: 'End all the others' }).click();
  await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
  await other.goto('/journal');
  await expect(other.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await third.close();

  await page.getByRole('link', { name: 'Take it away' }).click();
  await passwordAgain(page, 'Take it away');
  await expect(page.getByRole('link', { name: 'Set up a second step' })).toBeVisible();
  await expect(page.getByText(/A second step was set up/u).first()).toBeVisible();
  await begins(other);
  await expect(other.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible();
});
