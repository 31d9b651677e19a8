import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { BriefingListResponse, TrendsResponse } from '@afterword/api-types';
import type { Person } from '../../support/person';
import { ClockedHospital } from '../clocked-hospital';
import { watch } from '../people';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const WORDS = `Shared learning briefing: Meals and company

Purpose
What a good meal is like here, and what spoils it for people who eat slowly.

Company at table
- Sit down beside people and eat with them where you can
- Ask before you cut up somebody's food
- Turn the television off unless somebody watches it

A calm room
- Put the trolley away before the first plate
- Say what is on the plate

What undermines this
- Talking over somebody who eats
- Clearing plates before a person has finished

Key messages
- A meal is more than food

Questions for reflection
1. When did somebody last enjoy a meal with you?
`;
const LARCH = '11111111-1111-4111-8111-111111111111';
const ROWAN = '22222222-2222-4222-8222-222222222222';

/** A page on which somebody of this hospital has signed in. */
async function pageAt(browser: Browser, hospital: ClockedHospital, person: Person, viewport: { width: number; height: number } | null, at?: string): Promise<Page> {
  const { email, password } = hospital.signInOf(person);
  const page = await (await browser.newContext({ viewport, baseURL: hospital.url, acceptDownloads: true })).newPage();
  watch(page);
  if (at) await page.clock.setFixedTime(at);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('radio', { name: 'Yes, only I use it' }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Good|^Hello/u })).toBeVisible();
  return page;
}

/** Brings a document in as pasted words, corrects one name and publishes it for everyone. */
async function publishes(page: Page): Promise<void> {
  await page.goto('/briefings');
  await page.getByRole('link', { name: /^Bring a briefing in/u }).click();
  await page.getByLabel('The words of the briefing').fill(WORDS);
  await page.getByRole('button', { name: 'Show how it is understood' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meals and company' })).toBeVisible();
  await page.locator('aw-draft-row').filter({ hasText: 'Ask before you cut' }).getByRole('button', { name: /^Change/u }).click();
  await page.getByLabel('Short name').fill('Ask before cutting');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish version 1?' });
  await dialog.getByLabel('Everyone').check();
  await dialog.getByRole('button', { name: 'Publish it' }).click();
  await expect(page).toHaveURL(/\/briefings\/meals-and-company/u);
}

/** The rows of a table as the page shows them: what the row is, then its figures. */
async function rowsOf(page: Page, caption: RegExp): Promise<string[][]> {
  return page.getByRole('table', { name: caption }).getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => (cell.querySelector('[aria-hidden="true"]')?.textContent ?? cell.textContent ?? '').trim())));
}

test('a briefing is published, staff let their themes count, and months later an educator reads the run chart, the file and the sheet', async ({ browser, viewport }) => {
  test.setTimeout(600_000);
  const hospital = await ClockedHospital.open('2026-01-05');
  try {
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, 'Larch', 'ward'), ($2, 'Rowan', 'ward')`, [LARCH, ROWAN]);
    const priya = await hospital.employ('priya', { educator: true });
    const page = await pageAt(browser, hospital, priya, viewport);
    await publishes(page);
    const { briefings: [briefing] } = (await priya.asks<BriefingListResponse>('GET', '/api/briefings')).json;
    const [table, room] = [briefing!.themes[0]!, briefing!.themes[1]!];
    const cutting = table.behaviours.find(({ name }) => name === 'Ask before cutting')!;

    const people: Person[] = [];
    for (let nth = 0; nth < 28; nth += 1) people.push(await hospital.employ(`person${nth}`, { team: nth < 4 ? LARCH : ROWAN }));
    const [amina, ...others] = people as [Person, ...Person[]];
    // Nobody signs in anew each month: what they say is what counts here.
    await hospital.behind.query(`UPDATE sign_in SET expires_at = '2027-12-31', unused_until = '2027-12-31'`);

    // Amina lets hers count in a browser, and is told of what.
    await hospital.stand('2026-01-20');
    const phone = await pageAt(browser, hospital, amina, { width: 390, height: 844 }, '2026-01-20T12:00:00Z');
    await phone.goto('/new');
    await phone.getByRole('textbox').first().fill('I asked before I cut up her food, and she chose to do it herself.');
    await phone.getByRole('button', { name: 'Another theme' }).click();
    await phone.getByRole('dialog').getByRole('button', { name: 'Ask before cutting' }).click();
    await phone.getByRole('button', { name: 'Done choosing' }).click();
    await phone.getByRole('group', { name: /^Ask before cutting/u }).getByLabel('Upheld').check();
    await expect(phone.getByText('Ticked, it counts you once under Company at table: upheld · Ask before cutting: upheld.')).toBeVisible();
    await phone.getByLabel('Count my themes in trends').check();
    const told = phone.getByRole('list', { name: 'What is counted' });
    await expect(told.getByRole('listitem')).toHaveText([/Upheld: Company at table/u, /Upheld: Ask before cutting/u]);
    await phone.getByRole('button', { name: 'Done' }).click();
    await expect(phone.getByText('Counted in trends', { exact: true })).toBeVisible();
    const { rows } = await hospital.behind.query('SELECT code, direction, to_char(month, $1) AS month FROM counted_tag', ['YYYY-MM']);
    expect(rows).toEqual([{ code: cutting.code, direction: 'upheld', month: '2026-01' }]);
    await phone.context().close();

    for (const [nth, month] of MONTHS.entries()) {
      await hospital.stand(`${month}-25`);
      for (const [who, person] of others.entries()) {
        const direction = who < 9 + nth ? 'upheld' : 'strain';
        await person.writes('Something of this month.', { countsInTrends: true, tags: [{ code: cutting.code, direction }, ...(who % 2 ? [{ code: room.code, direction: 'upheld' as const }] : [])] });
      }
    }
    await hospital.stand('2026-11-01');
    expect((await hospital.behind.query('SELECT FROM published_month')).rowCount).toBe(0);
    expect(await hospital.publish()).toEqual(MONTHS);
    expect((await hospital.behind.query('SELECT FROM counted_tag')).rowCount).toBe(0);

    await page.goto('/trends');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Company at table: upheld for about \d+ people( and under strain for about \d+)? in October$/u);
    // The run chart is one picture with a name and a sentence, and its table has every figure.
    const chart = page.getByRole('figure').getByRole('img');
    await expect(chart).toHaveAttribute('aria-label', /^People who wrote about Company at table, by month, January 2026 to October 2026\. In October: upheld \d+, under strain (\d+|hidden), missed .*The table has every figure\.$/u);
    await expect(page.getByText('No shift, no trend and no figure far from the others.')).toBeVisible();
    await page.getByText('Show as a table').click();
    const shown = (await rowsOf(page, /^Company at table, people each month$/u)).reverse();

    // Page, answer and file say the same.
    const trends = (await priya.asks<TrendsResponse>('GET', '/api/trends')).json;
    const directions = trends.lines.filter(({ code }) => code === table.code);
    expect(shown.map(([, ...figures]) => figures)).toEqual(trends.months.map((_, at) => directions.map(({ people: each }) => String(each[at] ?? '*'))));
    const download = page.waitForEvent('download');
    await page.getByRole('figure').getByRole('link', { name: 'Download CSV' }).click();
    const file = readFileSync(await (await download).path(), 'utf8').split('\r\n');
    for (const { direction, people: each } of directions) expect(file).toContain(`${table.code},Company at table,${direction},${each.map((figure) => figure ?? '*').join(',')}`);
    expect(file[0]).toBe(`code,theme or behaviour,direction,${MONTHS.join(',')}`);

    // Four people work on Larch: nothing of it can be shown, and the page says what can be read instead.
    await page.getByLabel('Whose figures').selectOption({ label: 'Larch' });
    await expect(page.getByRole('heading', { name: 'What can be said of Larch' })).toBeVisible();
    await expect(page.getByText('Larch has no figures in October.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The whole hospital' })).toBeVisible();
    await page.getByRole('link', { name: 'The whole hospital' }).click();

    // The sheet for a committee is one sheet.
    await page.getByRole('link', { name: 'One page for a committee' }).click();
    await expect(page.getByRole('heading', { name: 'How this was counted, and what it cannot say' })).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(1);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu);
    expect(sheets).toHaveLength(1);
    await page.context().close();

    // Everyone reads the hospital, and nobody but educators its wards.
    expect((await amina.asks<TrendsResponse>('GET', '/api/trends')).json.lines).toEqual(trends.lines);
    expect((await amina.asks('GET', `/api/trends?cut=ward&part=${LARCH}`)).status).toBe(403);
  } finally {
    await hospital.close();
  }
});
