import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';

interface SignIn {
  readonly email: string;
  readonly password: string;
}

const signIns = JSON.parse(readFileSync(join(__dirname, '../../api/src/demonstration/sign-ins.json'), 'utf8')) as SignIn[];

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;
export type Somebody = 'amina' | 'tom' | 'grace' | 'priya' | 'dan' | 'lola' | 'marie' | 'owen' | 'joyce';

export function signInOf(somebody: Somebody): SignIn {
  const found = signIns.find(({ email }) => email.startsWith(`${somebody}@`));
  if (!found) throw new Error(`There is no sign-in for ${somebody}.`);
  return found;
}

/** A page of somebody who has just signed in through the form, with a watch on what the page must never do. */
export async function pageOf(browser: Browser, somebody: Somebody, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  watch(page);
  await signIn(page, somebody);
  return page;
}

const alreadySignedIn = new Map<Somebody, Promise<StorageState>>();

/** The same for a page that never signs out: whoever this worker has signed in before is not asked for a password again. */
export async function signedInPage(browser: Browser, somebody: Somebody): Promise<Page> {
  const known = alreadySignedIn.get(somebody) ?? pageOf(browser, somebody).then(stateAndClose);
  alreadySignedIn.set(somebody, known);
  const page = await (await browser.newContext({ storageState: await known })).newPage();
  watch(page);
  return page;
}

async function stateAndClose(page: Page): Promise<StorageState> {
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

export async function signIn(page: Page, somebody: Somebody, device: 'own' | 'shared' = 'own'): Promise<void> {
  const { email, password } = signInOf(somebody);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  const whose = page.getByRole('radio', { name: device === 'own' ? 'Yes, only I use it' : /^No/u });
  if (await whose.isVisible()) await whose.check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening)|^Hello/u })).toBeVisible({ timeout: 45_000 });
}

/** Shows again that it is them, where that is asked before what they wait for. */
export async function showsWhoTheyAre(page: Page, password: string, wanted: Locator): Promise<void> {
  const asked = page.getByRole('dialog', { name: 'Show that it is you' });
  await asked.or(wanted).waitFor();
  if (!(await asked.isVisible())) return;
  await asked.getByLabel('Your password, once more').fill(password);
  await asked.getByRole('button', { name: 'Go on' }).click();
  await wanted.waitFor();
}

/** Fails the test at the next step when a page breaks its content security policy or throws. */
export function watch(page: Page): void {
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/iu.test(message.text())) throw new Error(`The page broke its policy: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    throw new Error(`The page threw: ${error.message}`);
  });
}
