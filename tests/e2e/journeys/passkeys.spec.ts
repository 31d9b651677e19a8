import { expect, test, type Page } from '@playwright/test';
import { signInOf, watch } from '../people';

/** A phone that makes passkeys and whose owner always says yes. */
async function deviceOf(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
  await client.send('WebAuthn.addVirtualAuthenticator', { options });
}

test('a passkey is made, signs in by itself, and is removed', async ({ browser, baseURL, viewport, hasTouch }) => {
  // No browser makes passkeys for an address in figures.
  const there = (baseURL ?? '').replace('127.0.0.1', 'localhost');
  const page = await (await browser.newContext({ viewport, hasTouch })).newPage();
  watch(page);
  await deviceOf(page);
  const { email, password } = signInOf('dan');
  const passwordAgain = async (action: string): Promise<void> => {
    await expect(page.getByLabel('Your password, once more')).toBeFocused();
    await page.getByLabel('Your password, once more').fill(password);
    await page.getByRole('button', { name: action, exact: true }).click();
  };
  await page.goto(`${there}/sign-in`);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('link', { name: /^No passkey was shown/u })).toBeVisible();
  await page.getByLabel('Work e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('radio', { name: 'Yes, only I use it' }).check();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible();

  await page.goto(`${there}/account`);
  await page.getByRole('link', { name: 'Your passkeys' }).click();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await passwordAgain('Go on');
  await page.getByLabel('A name for it').fill('My phone');
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'My phone' })).toContainText('Not used yet');

  await page.goto(`${there}/account`);
  await page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible();

  await page.goto(`${there}/passkeys`);
  await expect(page.getByRole('listitem').filter({ hasText: 'My phone' })).toContainText('Last used on');
  await page.getByRole('button', { name: 'Remove My phone' }).click();
  await passwordAgain('Remove it');
  await expect(page.getByText('You have none yet.')).toBeVisible();
  await page.context().close();
});
