import { expect as expectPage } from '@playwright/test';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { freePort, OwnProcess } from '../support/own-process';
import { Device } from './device';
import { box } from './faults';

describe('starting without a connection', () => {
  let [postgres, api]: [OwnPostgres, OwnProcess] = [] as never;
  let [email, port] = ['', ''];
  let device: Device;

  const startApi = async (): Promise<void> => {
    api = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'), { PORT: port });
  };
  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    port = String(await freePort());
    const [hired] = await postgres.hire(1, PASSWORD);
    email = hired?.email ?? '';
  }, 120_000);
  afterAll(async () => postgres?.end());
  beforeEach(startApi, 60_000);
  afterEach(async () => {
    await device.end();
    await api.stop();
  });

  /** Signs in, waits until the pages stand on the device, closes the browser, and ends the API. */
  async function wasHere(kind: 'own' | 'shared'): Promise<void> {
    device = new Device(api.url, kind);
    await device.start();
    await device.open('/', email, PASSWORD);
    await device.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await expectPage.poll(() => device.page.evaluate('caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys())))).then((all) => all.flat().length)'), { timeout: 30_000 }).toBeGreaterThan(10);
    await device.page.waitForTimeout(1_000);
  }

  async function closesAndLosesConnection(): Promise<void> {
    await device.close();
    await api.stop();
    await device.start();
  }

  it('opens on somebody’s own device, takes words, and sends them when the connection is back', async () => {
    await wasHere('own');
    await closesAndLosesConnection();
    const page = device.page;
    await page.goto('/new');
    await expectPage(page.getByText('No connection. What you write is saved on this device.')).toBeVisible({ timeout: 20_000 });
    await expectPage(box(page)).toBeFocused();
    await page.keyboard.type('Nobody answered down here.');
    await expectPage(page.getByText('Saved on this device, no connection').first()).toBeVisible({ timeout: 20_000 });

    // Also through another cold start.
    await device.close();
    await device.start();
    await device.page.goto('/');
    await expectPage(device.page.getByRole('region', { name: 'Not finished' })).toContainText('Nobody answered', { timeout: 20_000 });

    await startApi();
    await device.open('/', email, PASSWORD);
    await expectPage.poll(() => device.page.evaluate(`fetch('/api/entries').then((answer) => answer.text())`), { timeout: 30_000 }).toContain('Nobody answered down here.');
  }, 120_000);

  it('says on a shared computer that it needs a connection, and shows nobody’s name', async () => {
    await wasHere('shared');
    await closesAndLosesConnection();
    await device.page.goto('/');
    await expectPage(device.page.getByRole('heading', { name: 'Afterword did not load' })).toBeVisible({ timeout: 20_000 });
    await expectPage(device.page.getByText('Afterword needs a connection to open here')).toBeVisible();
    await expectPage(device.page.getByRole('textbox')).toHaveCount(0);
  }, 120_000);

  it('keeps the pages and no answer of the API', async () => {
    await wasHere('own');
    const page = device.page;
    await page.goto('/new');
    await expectPage(box(page)).toBeFocused();
    await page.keyboard.type('Kept nowhere but in its place.');
    await expectPage(page.getByText(/Saved \d\d:\d\d/u).first()).toBeVisible({ timeout: 20_000 });
    await page.goto('/journal');
    await expectPage(page.getByText('Kept nowhere but in its place.').first()).toBeVisible();
    const cached = await page.evaluate<{ url: string; text: string }[]>(`(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) found.push({ url: request.url, text: await (await cache.match(request)).text() });
      }
      return found;
    })()`);
    expect(cached.some(({ url }) => url.endsWith('/index.html'))).toBe(true);
    expect(cached.filter(({ url }) => new URL(url).pathname.startsWith('/api'))).toEqual([]);
    expect(cached.filter(({ text }) => text.includes('Kept nowhere'))).toEqual([]);
  }, 120_000);
});
