import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as expectPage } from '@playwright/test';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { OwnProcess } from '../support/own-process';
import { Device } from './device';
import { box } from './faults';

const built = join(__dirname, '../../web/dist/browser');

describe('a newer Afterword', () => {
  let [postgres, api]: [OwnPostgres, OwnProcess] = [] as never;
  let [email, folder] = ['', ''];
  let device: Device;

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    const [hired] = await postgres.hire(1, PASSWORD);
    email = hired?.email ?? '';
  }, 120_000);
  afterAll(async () => postgres?.end());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-pages-'));
    cpSync(built, folder, { recursive: true });
    api = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'), { WEB_FOLDER: folder });
  }, 120_000);
  afterEach(async () => {
    await device.end();
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Puts the pages of a later release in place: another index.html, and a list for the worker that knows it. */
  function releases(): void {
    const index = readFileSync(join(folder, 'index.html'), 'utf8').replace('<body>', '<body data-release="later">');
    writeFileSync(join(folder, 'index.html'), index);
    const list = JSON.parse(readFileSync(join(folder, 'ngsw.json'), 'utf8')) as { timestamp: number; hashTable: Record<string, string> };
    list.timestamp += 1;
    list.hashTable['/index.html'] = createHash('sha1').update(index).digest('hex');
    writeFileSync(join(folder, 'ngsw.json'), JSON.stringify(list));
  }

  it('says that it is ready, takes no page with unsaved words away, and comes when it is asked', async () => {
    device = new Device(api.url, 'own');
    await device.start();
    const page = device.page;
    await device.open('/', email, PASSWORD);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await page.reload();
    await expectPage.poll(() => page.evaluate('Boolean(navigator.serviceWorker.controller)')).toBe(true);
    await page.goto('/new');
    await page.route('**/api/entries/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
    await expectPage(box(page)).toBeFocused();
    await page.keyboard.type('In the middle of a sentence');
    await page.evaluate('window.samePage = true');
    releases();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())');
    await page.evaluate(`navigator.serviceWorker.controller.postMessage({ action: 'CHECK_FOR_UPDATES', nonce: 1 })`);
    await expectPage(page.getByText('A newer Afterword is ready.')).toBeVisible({ timeout: 30_000 });
    await page.keyboard.type(', and on');
    await page.getByRole('link', { name: 'Afterword' }).first().click();
    await expectPage(page.getByRole('region', { name: 'Not finished' })).toContainText('In the middle of a sentence, and on');
    expect(await page.evaluate('window.samePage')).toBe(true);

    await page.unroute('**/api/entries/*');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expectPage(page.locator('body[data-release="later"]')).toHaveCount(1, { timeout: 20_000 });
    await expectPage.poll(() => page.evaluate(`fetch('/api/entries').then((answer) => answer.text())`).catch(() => ''), { timeout: 20_000 }).toContain('In the middle of a sentence, and on');
  }, 120_000);

  it('leaves an older tab a clear sentence where a part of it has gone, with its words kept', async () => {
    // Without the worker, which would still hold the parts.
    device = new Device(api.url, 'own', { serviceWorkers: 'block' });
    await device.start();
    const page = device.page;
    await device.open('/', email, PASSWORD);
    await page.goto('/new');
    await expectPage(box(page)).toBeFocused();
    await page.route('**/api/entries/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
    await page.keyboard.type('Older than the rest');
    await expectPage(page.getByText('Saved on this device, no connection').first()).toBeVisible({ timeout: 20_000 });
    for (const name of readdirSync(folder)) if (/^chunk-.*\.js$/u.test(name)) rmSync(join(folder, name));
    await page.getByRole('link', { name: 'Afterword' }).first().click();
    await expectPage(page.getByText('Afterword was updated, and this page needs to be loaded again. What you wrote is kept.')).toBeVisible({ timeout: 20_000 });
    await page.unroute('**/api/entries/*');
    cpSync(built, folder, { recursive: true });
    await page.getByRole('button', { name: 'Reload' }).click();
    await expectPage.poll(() => page.evaluate(`fetch('/api/entries').then((answer) => answer.text())`).catch(() => ''), { timeout: 20_000 }).toContain('Older than the rest');
  }, 120_000);
});
