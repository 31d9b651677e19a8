import { expect as expectPage, type Page } from '@playwright/test';
import type { CommentListResponse } from '@afterword/api-types';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { seeded } from '../support/seeded';
import { Device } from './device';
import { box } from './faults';
import { Typist } from './typist';

describe('words that are not sent yet, when the tab or the browser is killed', () => {
  const { chance } = seeded();
  let [postgres, api]: [OwnPostgres, OwnProcess] = [] as never;
  let [reader, share] = ['', ''];
  let author: Person;
  let device: Device;

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    const [supervisor, staff] = await postgres.hire(2, PASSWORD);
    if (!supervisor || !staff) throw new Error('Nobody was hired.');
    reader = supervisor.email;
    await postgres.supervise(supervisor.id, staff.id);
    api = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'));
    author = new Person(api.url, staff.id, 'A', staff.email);
    await author.signsIn(PASSWORD);
    share = (await author.shares(await author.writes('She would not let go of the blanket.'), new Person(api.url, supervisor.id, 'A', reader))).id;
  }, 120_000);
  afterAll(async () => {
    await api?.stop();
    await postgres?.end();
  });
  afterEach(async () => device.end());

  const crashes = async (page: Page): Promise<void> => {
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    void page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await device.openTab();
    await page.close();
  };

  it.each([['own', 'tab'], ['shared', 'browser']] as const)('come back as a comment, are sent once, and are gone from the device (%s device, the %s is killed)', async (kind, what) => {
    device = new Device(api.url, kind);
    await device.start();
    await device.open(`/shares/${share}`, reader, PASSWORD);
    await device.page.getByRole('button', { name: 'Comment on this paragraph' }).click();
    await expectPage(box(device.page)).toBeFocused();
    const typist = new Typist(what, chance);
    await typist.types(device.page, 4_000);
    const then = Date.now();
    if (what === 'tab') await crashes(device.page);
    else {
      await device.dies();
      await device.start();
    }
    await device.open(`/shares/${share}`, reader, PASSWORD);
    await device.page.getByRole('button', { name: 'Go on with it' }).click({ timeout: 20_000 });
    const words = typist.wordsBefore(then - 2_000);
    expect(words).not.toEqual([]);
    const text = await box(device.page).inputValue();
    expect(words.filter((word) => !`${text} `.includes(`${word} `))).toEqual([]);
    await device.page.getByRole('button', { name: 'Let A see it' }).click();
    await expectPage(device.page.getByText(text.trim()).last()).toBeVisible();
    const { json } = await author.asks<CommentListResponse>('GET', `/api/shares/${share}/comments`);
    expect(json.threads.flatMap(({ comments }) => comments).filter((comment) => comment.text === text.trim())).toHaveLength(1);
    await device.page.reload();
    await expectPage(device.page.getByRole('button', { name: 'Comment on this paragraph' })).toBeVisible();
    await expectPage(device.page.getByText('You were writing a comment here.')).toHaveCount(0);
  }, 120_000);

  it('come back as a document for a regulator', async () => {
    device = new Device(api.url, 'shared');
    await device.start();
    await device.open('/registration/nmc-discussion', reader, PASSWORD);
    await box(device.page).focus();
    const typist = new Typist('d', chance);
    await typist.types(device.page, 4_000);
    const then = Date.now();
    await crashes(device.page);
    await device.open('/registration/nmc-discussion', reader, PASSWORD);
    await expectPage(box(device.page)).not.toHaveValue('');
    const text = await box(device.page).inputValue();
    expect(typist.wordsBefore(then - 2_000).filter((word) => !text.includes(`${word} `))).toEqual([]);
  }, 120_000);
});
