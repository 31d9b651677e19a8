import { expect, test } from '@playwright/test';
import { ClockedHospital } from '../clocked-hospital';
import { watch } from '../people';

const WORDS = 'What I no longer want to keep anywhere.';

let hospital: ClockedHospital;
test.beforeAll(async () => {
  hospital = await ClockedHospital.open(new Date().toISOString().slice(0, 10));
});
test.afterAll(() => hospital.close());

test('somebody erases what they wrote, changes their mind, asks again, and writes on in an empty journal with a receipt', async ({ browser }) => {
  test.slow();
  const { email, password } = hospital.signInOf(await hospital.employ('Nell'));
  const nell = await (await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: hospital.url })).newPage();
  watch(nell);
  await nell.goto('/sign-in');
  await nell.getByLabel('E-mail').fill(email);
  await nell.getByLabel('Password', { exact: true }).fill(password);
  await nell.getByRole('radio', { name: 'Yes, only I use it' }).check();
  await nell.getByRole('button', { name: 'Sign in' }).click();
  await expect(nell.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible({ timeout: 60_000 });
  const writes = async (words: string): Promise<void> => {
    await nell.goto('/new');
    await nell.getByRole('textbox').first().fill(words);
    await expect(nell.getByText(/Saved \d/u).first()).toBeVisible();
  };
  const asks = async (): Promise<string> => {
    await nell.getByLabel(/^Your password/u).fill(password);
    await nell.getByRole('button', { name: 'Erase what I wrote' }).click();
    await expect(nell.getByRole('heading', { level: 2, name: 'Keep this code' })).toBeFocused();
    return (await nell.getByText(/^([2-9A-Z]{5}-){3}[2-9A-Z]{5}$/u).textContent()) ?? '';
  };
  await writes(WORDS);

  await test.step('reads first what goes and what stays, begins, and keeps everything after all', async () => {
    await nell.goto('/account');
    await nell.getByRole('link', { name: 'See what would go' }).click();
    await expect(nell.getByRole('heading', { level: 1, name: 'Erase what you wrote' })).toBeVisible();
    await asks();
    await expect(nell.getByText(/^What you wrote is erased on .+ Keep it$/u)).toBeVisible();
    await nell.getByRole('button', { name: 'Keep my entries' }).click();
    await expect(nell.getByText('What you had shared is still withdrawn.')).toBeFocused();
    await expect(nell.getByText(/^What you wrote is erased/u)).toHaveCount(0);
  });

  const code = await asks();
  await test.step('on the day the journal is empty, and Nell writes on without signing in again', async () => {
    expect(await hospital.erase()).toBe(1);
    await nell.goto('/journal');
    await expect(nell.getByText(WORDS)).toHaveCount(0);
    await writes('A new page.');
    await nell.goto('/journal');
    await expect(nell.getByText('A new page.').first()).toBeVisible();
    await expect(nell.getByText(WORDS)).toHaveCount(0);
  });

  await test.step('the receipt says that the key was destroyed and that the account stays', async () => {
    await nell.goto('/receipt');
    await nell.getByLabel('Code').fill(code);
    await nell.getByRole('button', { name: 'Show the receipt' }).click();
    await expect(nell.getByRole('heading', { level: 1, name: 'Everything written was erased' })).toBeFocused();
    await expect(nell.getByText(/^Destroyed on that day/u)).toBeVisible();
    await expect(nell.getByText('You sign in as before, with an empty journal.', { exact: false })).toBeVisible();
  });
});
