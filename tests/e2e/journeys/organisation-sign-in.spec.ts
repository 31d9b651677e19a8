import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { CLIENT } from '../../support/lying-provider';
import { RealProvider } from '../../support/real-provider';
import { type EmptyHouse, openEmptyHouse } from '../empty-house';
import { showsWhoTheyAre } from '../people';

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

/** Brings somebody in and returns the link they are to be given. */
async function bringsIn(by: Page, givenName: string): Promise<string> {
  const id = randomUUID();
  const person = { id, givenName, familyName: 'Lee', email: `${givenName.toLowerCase()}@rowan.example`, jobTitle: 'Nurse', staffGroup: 'nursing', teamId: null, endsOn: null };
  expect((await by.request.post('/api/people', { data: person })).status()).toBe(201);
  await by.goto(`/people/${id}`);
  await by.getByRole('button', { name: 'Make a link' }).click();
  await showsWhoTheyAre(by, PASSWORD, by.getByLabel('The link'));
  return by.getByLabel('The link').inputValue();
}

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

  await test.step('A colleague comes in with her link and the provider, and has no password', async () => {
    const link = await bringsIn(ines, 'Sam');
    const sam = await (await browser.newContext({ baseURL: house.url })).newPage();
    await sam.goto(link);
    await expect(sam.getByRole('heading', { level: 1, name: 'Welcome, Sam' })).toBeVisible();
    await sam.getByRole('radio', { name: /^No, others/u }).check();
    await sam.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await atProvider(sam, 'sam.lee');
    await expect(sam.getByRole('heading', { level: 1, name: home })).toBeVisible();
    await sam.goto(link);
    await expect(sam.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();

    // What asks for a password elsewhere asks the provider, in a window of its own; this page waits and goes on.
    await sam.goto('/your-data');
    await expect(sam.getByLabel('Your password, once more')).toBeHidden();
    const [other] = await Promise.all([sam.waitForEvent('popup'), sam.getByRole('button', { name: 'Show it with Trust sign-in' }).click()]);
    const [download] = await Promise.all([sam.waitForEvent('download'), atProvider(other, 'sam.lee').catch((failure: Error) => { if (!other.isClosed()) throw failure; })]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/u);
    await expect(sam.getByText('Your file is here')).toBeVisible();
    await sam.context().close();
  });

  await test.step('With passwords for administrators only, the next one is offered the provider alone', async () => {
    await ines.goto('/sign-in-rule');
    await ines.getByRole('radio', { name: /^Administrators only/u }).check();
    await ines.getByRole('button', { name: 'Save' }).click();
    await showsWhoTheyAre(ines, PASSWORD, ines.getByText('It holds from each person'));
    const link = await bringsIn(ines, 'Noor');
    const noor = await (await browser.newContext({ baseURL: house.url })).newPage();
    await noor.goto(link);
    await expect(noor.getByText('and have no password here')).toBeVisible();
    await expect(noor.getByLabel('Choose a password')).toHaveCount(0);
    await noor.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await atProvider(noor, 'sam.lee');
    await expect(noor.getByText('That sign-in opens another account here already.')).toBeVisible();
    await noor.goto(link);
    await noor.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await atProvider(noor, 'noor.lee');
    await expect(noor.getByRole('heading', { level: 1, name: home })).toBeVisible();
    await noor.context().close();
  });

  await test.step('Where it is away, the page says so and the password still opens', async () => {
    await provider.stop();
    await ines.context().clearCookies();
    // So long somebody may still be sent there who asks right after it answered.
    await ines.waitForTimeout(5_000);
    await ines.goto('/sign-in');
    await ines.getByRole('button', { name: 'Sign in with Trust sign-in' }).click();
    await expect(ines.getByText('Trust sign-in does not answer. Try again in a moment, or sign in another way if you have one.')).toBeVisible();
    await ines.getByLabel('Work e-mail').fill('ines@rowan.example');
    await ines.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await ines.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();
  });
});
