import { randomBytes } from 'node:crypto';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { pageOf, signInOf, watch } from '../people';

type Widths = { viewport: { width: number; height: number } | null; hasTouch: boolean | undefined };
const mark = (): string => randomBytes(4).toString('hex');
const box = (page: Page): Locator => page.getByRole('textbox').first();
const saved = (page: Page): Locator => page.getByText(/Saved \d\d:\d\d/u).first();
const options = ({ viewport, hasTouch }: Widths): { viewport: Widths['viewport']; hasTouch: boolean } => ({ viewport, hasTouch: hasTouch ?? false });

/** Saving at the API fails from here on, in the way that is named; the answer mends it. */
async function saves(page: Page | BrowserContext, fail: 'unreached' | 'never' | number): Promise<() => Promise<void>> {
  await page.route('**/api/entries/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    if (fail === 'never') return;
    return fail === 'unreached' ? route.abort() : route.fulfill({ status: fail, body: '' });
  });
  return () => page.unroute('**/api/entries/*');
}

/** Begins an entry, and waits until its words are on this device. */
async function begin(page: Page, words: string): Promise<string> {
  await page.goto('/new');
  await box(page).fill(words);
  await expect(page).toHaveURL(/\/entries\/[0-9a-f-]+\/edit$/u);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

async function another(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  watch(tab);
  return tab;
}

const stored = (page: Page, id: string): Promise<string> => page.evaluate(async (entry) => (await fetch(`/api/entries/${entry}`)).text(), id);

/** What the disk holds, as far as a page can read it: ids, and whether a word can be found in it. */
const onDisk = (page: Page, word: string): Promise<{ rows: number; readable: boolean }> =>
  page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('afterword');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('closed'));
    });
    const rows = await new Promise<{ sealed: { bytes: ArrayBuffer } }[]>((resolve) => {
      const asking = database.transaction('text').objectStore('text').getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
    database.close();
    const text = rows.map((row) => JSON.stringify(row) + new TextDecoder().decode(row.sealed.bytes)).join('');
    return { rows: rows.length, readable: text.includes(wanted) };
  }, word);

test('words come back after a reload and a closed tab, though the API never had them', async ({ browser, viewport, hasTouch }) => {
  const words = `Nobody answered the bell ${mark()}.`;
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  const mend = await saves(page.context(), 'unreached');
  const id = await begin(page, words);
  expect(await onDisk(page, 'bell')).toEqual({ rows: 1, readable: false });

  await test.step('A reload is back at the same words', async () => {
    await page.reload();
    await expect(box(page)).toHaveValue(words);
    await expect(page.getByText('Saved on this device, no connection').first()).toBeVisible();
  });
  await test.step('The tab is closed in the middle of a page; the next one offers to go on', async () => {
    await box(page).pressSequentially(' And then', { delay: 20 });
    await page.waitForTimeout(2_000);
    await page.close();
    const next = await page.context().newPage();
    watch(next);
    await next.goto('/');
    const offer = next.getByRole('region', { name: 'Not finished' });
    await expect(offer).toContainText('kept on this device, and not saved yet');
    await offer.getByRole('link', { name: 'Go on' }).click();
    await expect(box(next)).toHaveValue(`${words} And then`);
    await mend();
    await next.evaluate(() => dispatchEvent(new Event('online')));
    await expect(saved(next)).toBeVisible();
    expect(await stored(next, id)).toContain('And then');
    await expect.poll(() => onDisk(next, 'bell')).toEqual({ rows: 0, readable: false });
    await next.context().close();
  });
});

test('what a closed tab left is sent by itself at the next start, and then offered', async ({ browser, viewport, hasTouch }) => {
  const words = `She hummed ${mark()}.`;
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  const mend = await saves(page.context(), 500);
  const id = await begin(page, words);
  await expect(page.getByText('Saved on this device only.').first()).toBeVisible();
  await page.close();
  await mend();
  const next = await page.context().newPage();
  await next.goto('/help');
  await expect.poll(() => stored(next, id)).toContain(words);
  await next.getByRole('link', { name: /^Home|^Afterword/u }).filter({ visible: true }).first().click();
  const offer = next.getByRole('region', { name: 'Not finished' });
  await expect(offer).toContainText('It is saved.');
  await offer.getByRole('button', { name: 'Not now' }).click();
  await expect(offer).toHaveCount(0);
  await next.context().close();
});

test('offline, the words are on the device, and at the API as soon as the connection is back', async ({ browser, viewport, hasTouch }) => {
  const words = `No signal down here ${mark()}.`;
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  await page.goto('/new');
  await expect(box(page)).toBeFocused();
  await page.context().setOffline(true);
  await box(page).fill(words);
  await expect(page.getByText('Saved on this device, no connection').first()).toBeVisible();
  await expect(page.getByText('No connection. Your words are kept on this device. Keep writing.').first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 4_000 });
  expect(await stored(page, new URL(page.url()).pathname.split('/')[2] ?? '')).toContain(words);
  await page.context().close();
});

test('with no room on the device and no API, the page says that the words are only here, and asks before it is left', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const mend = await saves(page, 'unreached');
  await page.goto('/new');
  await box(page).pressSequentially(`Only here ${mark()}.`);
  await expect(page.getByText('Held only on this screen: copy it or stay.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy my words' })).toBeVisible();
  expect(await page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(false);
  await mend();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(saved(page)).toBeVisible();
  expect(await page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(true);
  await page.context().close();
});

test('an expired sign-in asks over the page, and a reload in that moment loses nothing', async ({ browser, viewport, hasTouch }) => {
  const words = `I was tired ${mark()}.`;
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  await page.goto('/new');
  await expect(box(page)).toBeFocused();
  await page.context().clearCookies();
  await box(page).fill(words);
  await expect(page.getByRole('dialog', { name: 'Sign in again to save' })).toBeVisible();
  expect((await onDisk(page, 'tired')).rows).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('E-mail').fill(signInOf('joyce').email);
  await page.getByLabel('Password', { exact: true }).fill(signInOf('joyce').password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(box(page)).toHaveValue(words);
  await expect(saved(page)).toBeVisible();
  await page.context().close();
});

test('two tabs: one writes, the other shows it and can take it over with every word', async ({ browser, viewport, hasTouch }) => {
  const first = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  const id = await begin(first, `One ${mark()}`);
  await expect(saved(first)).toBeVisible();
  const second = await another(first);
  await second.goto(`/entries/${id}/edit`);
  await expect(second.getByText('You are writing this in another tab.')).toBeVisible();
  await expect(box(second)).toHaveJSProperty('readOnly', true);

  await box(first).press('End');
  await box(first).pressSequentially(' two');
  await expect(box(second)).toHaveValue(/ two$/u);

  await box(first).pressSequentially(' three');
  await second.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(box(second)).toHaveJSProperty('readOnly', false);
  await expect(box(second)).toHaveValue(/ two three$/u);
  await expect(box(second)).toBeFocused();
  await second.keyboard.type(' four');
  await expect(saved(second)).toBeVisible();
  expect(await stored(second, id)).toContain('two three four');

  await expect(first.getByText('You are writing this in another tab.')).toBeVisible();
  await expect(box(first)).toHaveValue(/ two three four$/u);
  await test.step('The writing tab is closed, and the other goes on', async () => {
    await second.close();
    await first.getByRole('button', { name: 'Edit here instead' }).click();
    await expect(box(first)).toHaveJSProperty('readOnly', false);
    await first.keyboard.type(' five');
    await expect.poll(() => stored(first, id)).toContain('two three four five');
  });
  await first.context().close();
});

test('two devices: both copies are kept until somebody chooses, also through a reload', async ({ browser, viewport, hasTouch }) => {
  const start = `Start ${mark()}`;
  const phone = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  const id = await begin(phone, start);
  await expect(saved(phone)).toBeVisible();
  const ward = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  await ward.goto(`/entries/${id}/edit`);
  await expect(box(ward)).toHaveValue(start);
  await box(ward).fill(`${start}, on the ward`);
  await expect.poll(() => stored(ward, id)).toContain('on the ward');

  await box(phone).fill(`${start}, on the phone`);
  const choice = phone.getByRole('heading', { name: 'You wrote in two places' });
  await expect(choice).toBeVisible();
  await phone.reload();
  await expect(choice).toBeVisible();
  await expect(box(phone)).toHaveValue(`${start}, on the phone`);
  const keep = phone.getByRole('button', { name: 'Keep both' });
  await keep.scrollIntoViewIfNeeded();
  await keep.click({ trial: true });
  await keep.click();
  await expect(phone).not.toHaveURL(new RegExp(id, 'u'));
  await expect(saved(phone)).toBeVisible();
  expect(await stored(phone, id)).toContain('on the ward');
  expect(await stored(phone, new URL(phone.url()).pathname.split('/')[2] ?? '')).toContain('on the phone');
  await expect.poll(() => onDisk(phone, 'phone')).toEqual({ rows: 0, readable: false });
  await phone.context().close();
  await ward.context().close();
});

test('a server that refuses or never answers, and 50,000 characters', async ({ browser, viewport, hasTouch }) => {
  const long = `${mark()} ${'She waited for a long time. '.repeat(1_780)}`;
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  for (const fail of [422, 'never', 503] as const) {
    const mend = await saves(page, fail);
    const id = await begin(page, fail === 503 ? long : `${mark()} and ${fail}`);
    await page.waitForTimeout(3_500);
    expect((await onDisk(page, 'waited')).rows).toBe(1);
    await mend();
    await page.reload();
    await expect(box(page)).toHaveValue(/^[0-9a-f]{8} /u);
    await expect.poll(() => stored(page, id)).toContain(fail === 503 ? long.slice(-1_000).trim() : `and ${fail}`);
    await expect.poll(async () => (await onDisk(page, 'waited')).rows).toBe(0);
  }
  await page.context().close();
});

test('broken text on the device is said, kept, and deleted only when that is confirmed', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'joyce', options({ viewport, hasTouch }));
  const mend = await saves(page.context(), 'unreached');
  await begin(page, `Damaged ${mark()}`);
  await page.evaluate(async () => {
    const opening = indexedDB.open('afterword');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const store = opening.result.transaction('text', 'readwrite').objectStore('text');
    const asking = store.getAll() as IDBRequest<{ sealed: { bytes: ArrayBuffer } }[]>;
    await new Promise((resolve) => (asking.onsuccess = resolve));
    for (const row of asking.result) store.put({ ...row, sealed: { ...row.sealed, bytes: new ArrayBuffer(40) } });
    opening.result.close();
  });
  await page.goto('/');
  await mend();
  const notice = page.getByRole('region', { name: 'Text that cannot be opened' });
  await expect(notice).toContainText('There is text on this device that cannot be opened here.');
  await page.reload();
  await notice.getByRole('button', { name: 'Delete it from this device' }).click();
  expect((await onDisk(page, 'x')).rows).toBe(1);
  await notice.getByRole('button', { name: 'Delete it for good' }).click();
  await expect(notice).toHaveCount(0);
  expect((await onDisk(page, 'x')).rows).toBe(0);
  await page.context().close();
});
