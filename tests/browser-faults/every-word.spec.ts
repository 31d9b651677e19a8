import { join } from 'node:path';
import type { EntryListResponse, EntryResponse } from '@afterword/api-types';
import { type Browser, chromium, expect as expectPage } from '@playwright/test';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { freePort, OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { proofCount, seeded } from '../support/seeded';
import { Device } from './device';
import { box, faults, type Scene } from './faults';
import { Typist } from './typist';

const ROUNDS = proofCount(200);

describe('faults while somebody writes in a browser', () => {
  const { seed, chance } = seeded();
  let [postgres, api, elsewhere]: [OwnPostgres, OwnProcess, Browser] = [] as never;
  let [port, email, author]: [string, string, Person] = [] as never;
  const devices = new Map<'own' | 'shared', Device>();

  const startApi = async (): Promise<void> => {
    api = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'), { PORT: port });
  };
  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    port = String(await freePort());
    const [hired] = await postgres.hire(1, PASSWORD);
    if (!hired) throw new Error('Nobody was hired.');
    email = hired.email;
    await startApi();
    author = new Person(api.url, hired.id, 'A', email);
    await author.signsIn(PASSWORD);
    elsewhere = await chromium.launch({ ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}), args: (process.env['CHROMIUM_ARGS'] ?? '').split(' ').filter(Boolean) });
    for (const kind of ['own', 'shared'] as const) {
      devices.set(kind, new Device(api.url, kind));
      await devices.get(kind)?.start();
    }
  }, 120_000);
  afterAll(async () => {
    for (const device of devices.values()) await device.end();
    await elsewhere?.close();
    await api?.stop();
    await postgres?.end();
  });

  /** The newest words at the API, of as many entries as a round can have made. */
  async function atTheApi(): Promise<string> {
    const { json } = await author.asks<EntryListResponse>('GET', '/api/entries');
    const texts: string[] = [];
    for (const { id } of json.entries.slice(0, 3)) texts.push((await author.asks<EntryResponse>('GET', `/api/entries/${id}`)).json.sections.map(({ text }) => text).join('\n'));
    return texts.join('\n');
  }

  async function round(name: string, device: Device, number: number): Promise<void> {
    const typist = new Typist(`r${number}`, chance);
    let id = '';
    const scene: Scene = {
      device, typist, chance, elsewhere, url: api.url,
      signIn: async (page) => {
        const asked = page.getByRole('dialog').filter({ has: page.getByLabel('E-mail') });
        const form = (await asked.isVisible()) ? asked : page;
        await form.getByLabel('E-mail').fill(email);
        await form.getByLabel('Password', { exact: true }).fill(PASSWORD);
        await form.getByRole('button', { name: 'Sign in' }).click();
        await expectPage(page.getByLabel('Password', { exact: true })).toHaveCount(0, { timeout: 20_000 });
      },
      open: (on, address) => on.open(address, email, PASSWORD),
      killApi: () => api.stop('SIGKILL'),
      startApi,
      entryId: () => id,
    };
    await device.open('/new', email, PASSWORD);
    await expectPage(box(device.page)).toBeFocused();
    await typist.types(device.page, 2_600 + chance() * 2_400);
    await expectPage(device.page).toHaveURL(/\/entries\/[0-9a-f-]+\/edit/u);
    id = new URL(device.page.url()).pathname.split('/')[2] ?? '';
    const before = await (faults[name] as (scene: Scene) => Promise<number>)(scene);
    const wanted = typist.wordsBefore(before);
    let missing: string[] = [];
    for (let waited = 0; waited < 20_000; waited += 500) {
      const text = await atTheApi();
      missing = wanted.filter((word) => !text.includes(`${word} `));
      if (missing.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect([name, missing]).toEqual([name, []]);
    total += typist.words.length;
  }
  let total = 0;

  it(`lose no word typed more than two seconds before them, nor any at all while the page lives on, in ${ROUNDS} rounds`, async () => {
    const names = Object.keys(faults);
    const met = new Map<string, number>();
    for (let number = 0; number < ROUNDS; number += 1) {
      // Each fault in turn, in an order by chance, so that few rounds meet most of them.
      if (number % names.length === 0) names.sort(() => chance() - 0.5);
      const name = names[number % names.length] ?? '';
      const device = devices.get(chance() < 0.5 ? 'own' : 'shared');
      if (!device) throw new Error('There is no such device.');
      await round(name, device, number).catch(async (failure: unknown) => {
        await device.page.screenshot({ path: join(__dirname, '../../test-results/browser-faults.png') }).catch(() => undefined);
        throw new Error(`Round ${number} of seed ${seed}, ${name}: ${failure instanceof Error ? failure.message : String(failure)}`, { cause: failure });
      });
      met.set(name, (met.get(name) ?? 0) + 1);
    }
    console.log(`Every word: seed ${seed}, ${ROUNDS} of 200 rounds, ${total} words; ${[...met].map(([name, count]) => `${count} ${name}`).join('; ')}.`);
  }, 60_000 + ROUNDS * 60_000);
});
