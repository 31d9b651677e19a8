import { randomBytes } from 'node:crypto';
import { expect as expectPage } from '@playwright/test';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { Device } from './device';
import { box } from './faults';
import { filesWith } from './folder-search';

/** Letters that no compression shortens, so that they stand in a file as they are or not at all. */
const canary = (): string => `Kx${randomBytes(15).toString('base64url').replace(/[-_]/gu, 'q')}`;

describe('what a browser keeps in its profile folder', () => {
  let [postgres, api]: [OwnPostgres, OwnProcess] = [] as never;
  let email = '';
  let share = '';
  let device: Device;
  const shared = canary();

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    const [hired, author] = await postgres.hire(2, PASSWORD);
    if (!hired || !author) throw new Error('Nobody was hired.');
    email = hired.email;
    await postgres.supervise(hired.id, author.id);
    api = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'));
    const writer = new Person(api.url, author.id, 'A', author.email);
    await writer.signsIn(PASSWORD);
    share = (await writer.shares(await writer.writes(`${shared} is what somebody else wrote.`), new Person(api.url, hired.id, 'A', email))).id;
  }, 120_000);
  afterAll(async () => {
    await api?.stop();
    await postgres?.end();
  });
  afterEach(async () => device.end());

  interface Words {
    readonly saved: string;
    readonly unsent: string;
    readonly comment: string;
    readonly document: string;
  }
  const someWords = (): Words => ({ saved: canary(), unsent: canary(), comment: canary(), document: canary() });

  /**
   * Writes one entry that is saved and one that only the device holds, half a comment on what somebody shared, and half a document for a
   * regulator, and looks at them as their author would.
   */
  async function writes(words: Words): Promise<void> {
    await device.start();
    const page = device.page;
    await device.open('/new', email, PASSWORD);
    await box(page).fill(`${words.saved} is what I wrote.`);
    await expectPage(page.getByText(/Saved \d\d:\d\d/u).first()).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expectPage(page.getByText(words.saved).first()).toBeVisible();
    await page.goto('/journal');
    await expectPage(page.getByRole('heading', { level: 1, name: /journal/iu })).toBeVisible();
    await page.goto(`/shares/${share}`);
    await page.getByRole('button', { name: 'Comment on the whole' }).click();
    await box(page).fill(`${words.comment} is half`);
    await expectPage(page.getByText('Kept on this device until you send it.')).toBeVisible({ timeout: 20_000 });
    await page.goto('/registration/nmc-discussion');
    await box(page).fill(`${words.document} is half`);
    await expectPage(page.getByText('Kept on this device, in no file yet')).toBeVisible({ timeout: 20_000 });
    await page.route('**/api/entries/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
    await page.goto('/new');
    await box(page).fill(`${words.unsent} has not been sent.`);
    await expectPage(page.getByText('Saved on this device, no connection').first()).toBeVisible({ timeout: 20_000 });
  }

  const readable = (words: Words): string[] => [...Object.values(words), shared].flatMap((word: string) => filesWith(device.folder, word));

  const localRows = (): Promise<number> =>
    device.page.evaluate<number>(`new Promise((resolve) => {
      const opening = indexedDB.open('afterword');
      opening.onsuccess = () => {
        const counting = opening.result.transaction('text').objectStore('text').count();
        counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
      };
    })`);

  it.each(['own', 'shared'] as const)('is ciphertext while somebody is signed in, and nothing after they have signed out (%s)', async (kind) => {
    const words = someWords();
    device = new Device(api.url, kind);
    await writes(words);
    expect(await localRows()).toBe(3);
    expect(readable(words)).toEqual([]);
    // Also in what a browser only writes when it is closed.
    await device.close();
    expect(readable(words)).toEqual([]);

    await device.start();
    await device.open('/account', email, PASSWORD);
    await device.page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
    // The entry was sent at this start; the comment and the document are asked about.
    await device.page.getByRole('button', { name: 'Sign out and delete 2 unsaved texts' }).click({ timeout: 30_000 });
    await expectPage(device.page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible({ timeout: 20_000 });
    expect(await localRows()).toBe(0);
    await device.close();
    expect(readable(words)).toEqual([]);
  }, 120_000);

  it.each(['own', 'shared'] as const)('is nothing after they have signed out without a connection (%s)', async (kind) => {
    const words = someWords();
    device = new Device(api.url, kind);
    await writes(words);
    const page = device.page;
    await page.goto('/account');
    const signOut = page.getByRole('main').getByRole('button', { name: 'Sign out' });
    await expectPage(signOut).toBeVisible();
    await device.context.setOffline(true);
    await signOut.click();
    await page.getByRole('button', { name: 'Sign out and delete 3 unsaved texts' }).click({ timeout: 30_000 });
    await expectPage(page.getByText(words.unsent)).toHaveCount(0);
    await page.waitForURL(/\/sign-in/u, { timeout: 20_000, waitUntil: 'commit' }).catch(() => undefined);
    await device.close();
    expect(readable(words)).toEqual([]);

    await device.start();
    await device.page.goto('/journal');
    await expectPage(device.page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible({ timeout: 20_000 });
    expect(await localRows()).toBe(0);
  }, 120_000);

  it('would be found if it were there: in the storage of a page, and in a database', async () => {
    const words = [canary(), canary()] as const;
    device = new Device(api.url, 'own');
    await device.start();
    await device.page.goto('/sign-in');
    await device.page.evaluate(`localStorage.setItem('control', ${JSON.stringify(words[0])})`);
    await device.page.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open('control', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('control');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('control', 'readwrite');
        writing.objectStore('control').put({ text: ${JSON.stringify(words[1])} }, 'one');
        writing.oncomplete = () => resolve(undefined);
      };
    })`);
    await device.close();
    for (const word of words) expect(filesWith(device.folder, word)).not.toEqual([]);
  }, 60_000);
});
