import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { CLIENT } from '../../support/lying-provider';
import { RealProvider } from '../../support/real-provider';
import { type EmptyHouse, openEmptyHouse } from '../empty-house';

const PASSWORD = 'rain on the greenhouse roof';
const home = /^Good (morning|afternoon|evening)|^Hello/u;
const folder = mkdtempSync(join(tmpdir(), 'afterword-organisation-'));

let provider: RealProvider;
let house: EmptyHouse;
test.beforeAll(async () => {
  provider = await RealProvider.start();
  const file = join(folder, 'providers.json');
  writeFileSync(file, JSON.stringify([{ code: 'trust', name: 'Trust sign-in', issuer: provider.issuer, ...CLIENT }]));
  house = await openEmptyHouse({ SSO_PROVIDERS_FILE: file });
  await provider.serve(`${house.url}/api/sign-in/sso/trust/callback`);
});
test.afterAll(async () => {
  await house.close();
  await provider.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Signs in on the provider's own pages, and agrees where it asks. */
async function atProvider(by: Page, login: string): Promise<void> {
  await by.waitForURL((url) => url.origin === new URL(provider.issuer).origin);
  await by.locator('input[name=login]').fill(login);
  await by.locator('input[name=password]').fill('anything');
  await by.locator('button[type=submit]').click();
  const agrees = by.locator('form button[type=submit]');
  await expect.poll(async () => by.url().startsWith(house.url) || (await agrees.count()) > 0 && (await by.locator('input[name=login]').count()) === 0).toBe(true);
  if (!by.url().startsWith(house.url)) await agrees.click();
  await by.waitForURL((url) => url.origin === new URL(house.url).origin);
}

test('an organisation’s own sign-in is linked once, opens the account from then on, gives no role, and leaves the password where it is away', async ({ browser }) => {
  test.slow();
  const ines = await (await browser.newContext({ baseURL: house.url })).newPage();
  await ines.goto(house.link);
  for (const [label, words] of [['Name of your organisation', 'Rowan House'], ['Your first name', 'Ines'], ['Your last name', 'Castell'], ['Your work e-mail', 'ines@rowan.example'],
    ['Your job title', 'Head of administration'], ['Choose a password', PASSWORD]] as const) await ines.getByLabel(label).fill(words);
  await ines.getByRole('radio', { name: /^Yes/u }).check();
  await ines.getByRole('button', { name: /^Save the password/u }).click();
  await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();

  await test.step('What is not linked opens nothing', async () => {
    const stranger = await (await browser.newContext({ baseURL: house.url })).newPage();
    await stranger.goto('/sign-in');
    await stranger.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await atProvider(stranger, 'somebody');
    await expect(stranger.getByText('it is not linked to an account here yet')).toBeVisible();
    await stranger.context().close();
  });

  await test.step('She links it in her own settings, after her password', async () => {
    await ines.goto('/account');
    await ines.getByRole('button', { name: 'Link Trust sign-in' }).click();
    await ines.getByLabel('Your password, once more').fill(PASSWORD);
    await ines.getByRole('button', { name: 'Go to Trust sign-in' }).click();
    await atProvider(ines, 'ines.castell');
    await expect(ines.getByText('It is linked. From now on it opens your account here.')).toBeVisible();
    await expect(ines.getByRole('button', { name: 'Unlink Trust sign-in' })).toBeVisible();
  });

  await test.step('It signs her in, and the groups that it names make her nothing', async () => {
    await ines.context().clearCookies();
    await ines.goto('/sign-in');
    await ines.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await atProvider(ines, 'ines.castell');
    await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();
    const { roles, staffMember } = (await (await ines.request.get('/api/sign-in')).json()) as { roles: string[]; staffMember: { email: string } };
    expect([staffMember.email, roles]).toEqual(['ines@rowan.example', ['administrator']]);
  });

  await test.step('Where it is away, the page says so and the password still opens', async () => {
    await provider.stop();
    await ines.context().clearCookies();
    // So long somebody may still be sent there who asks right after it answered.
    await ines.waitForTimeout(5_000);
    await ines.goto('/sign-in');
    await ines.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await expect(ines.getByText('Trust sign-in does not answer. Sign in with your password, or try again in a moment.')).toBeVisible();
    await ines.getByLabel('Work e-mail').fill('ines@rowan.example');
    await ines.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await ines.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();
  });
});
