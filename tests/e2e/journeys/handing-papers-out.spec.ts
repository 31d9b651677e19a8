import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

const goesToPaper = (page: Page, goes: boolean): Promise<unknown> => page.evaluate((name) => dispatchEvent(new Event(name)), goes ? 'beforeprint' : 'afterprint');

test('a record and an entry on paper say each day with its month and year, and who confirmed stands on the sheet of what they confirmed', async ({ browser, viewport, hasTouch }) => {
  const grace = await pageOf(browser, 'grace', { viewport, hasTouch });
  const { supervisions } = (await (await grace.request.get('/api/supervisions')).json()) as { supervisions: { id: string; person: { givenName: string } }[] };
  const ofAmina = supervisions.find(({ person }) => person.givenName === 'Amina')!;
  const { sessions } = (await (await grace.request.get(`/api/supervisions/${ofAmina.id}/sessions`)).json()) as { sessions: { id: string; day: string; state: string }[] };
  const { id, day } = sessions.find(({ state }) => state === 'confirmed')!;
  await grace.goto(`/sessions/${id}`);
  await expect(grace.getByText('You and Amina both see this.')).toBeVisible();
  const sheets = (await grace.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu);
  expect(sheets).toHaveLength(2);
  // However long it is, no signature stands alone on a sheet.
  await grace.emulateMedia({ media: 'print' });
  const together = grace.locator('.topic-notes', { hasText: 'confirmed this record on' }).filter({ hasText: 'What you promised' });
  await expect(together).toHaveCSS('break-inside', 'avoid');
  await grace.emulateMedia({ media: 'screen' });
  await goesToPaper(grace, true);
  await expect(grace.getByText('Amina Khalif and Grace Okafor both keep this.')).toBeVisible();
  await expect(grace.getByText(new RegExp(`^\\w+ \\d+ \\w+ ${day.slice(0, 4)}, \\d\\d:\\d\\d$`, 'u'))).toBeVisible();
  await goesToPaper(grace, false);
  await expect(grace.getByText('You and Amina both see this.')).toBeVisible();

  const amina = await pageOf(browser, 'amina', { viewport, hasTouch });
  await amina.goto('/journal');
  await amina.getByRole('link', { name: 'The blue blanket' }).click();
  const asked = amina.getByText(/^Grace asks/u).locator('xpath=..').first();
  await expect(asked).not.toContainText(/\d{4}/u);
  await goesToPaper(amina, true);
  await expect(asked).toContainText(/\d+ \w+ \d{4}/u);
  await expect(amina.getByText(/^as you shared it on/u)).toContainText(/on \d+ \w+ \d{4}\./u);
});

test('a pack for an inspection is made for some months, printed, and kept as one file that opens from a disk', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'owen', { viewport, hasTouch });
  await page.goto('/house');
  await page.getByRole('link', { name: 'A pack for an inspection' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dignity and respect, and supervision' })).toBeVisible();
  const parts = ['What Afterword is, and how it protects staff', 'Published trends of the whole organisation', 'Published trends of service lines', 'Supervision', 'Briefings published in these months',
    'Limits of confidentiality, as signed', 'How the figures are made, and their limits', 'The audit', 'What this pack cannot say'];
  for (const name of parts) await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();

  // The last month before the first is said at its field, and the address keeps what was chosen.
  await page.getByLabel('Last month').selectOption({ index: 20 });
  await expect(page.getByText('The first month comes before the last.')).toBeVisible();
  await page.getByLabel('First month').selectOption({ index: 22 });
  await expect(page.getByRole('heading', { level: 2, name: 'What this pack cannot say' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('First month').locator('option:checked')).toHaveText(await page.getByLabel('First month').locator('option').nth(22).innerText());

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download it as one file' }).click()]);
  expect(download.suggestedFilename()).toBe('afterword-inspection-pack.html');
  const read = await page.context().newPage();
  const asked: string[] = [];
  read.on('request', (request) => asked.push(request.url()));
  await read.setContent(readFileSync(await download.path(), 'utf8'));
  for (const name of parts) await expect(read.getByRole('heading', { level: 2, name })).toBeVisible();
  expect(asked).toEqual([]);
});

test('an educator finds the same pack from the page for a committee, with the lines in it', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'priya', { viewport, hasTouch });
  await page.goto('/trends/report');
  await page.getByRole('link', { name: 'A pack for an inspection' }).click();
  await expect(page.getByRole('region', { name: 'Published trends of service lines' }).getByRole('table').first()).toBeVisible();
  await expect(page.getByText('shown to administrators alone').first()).toBeVisible();
});

test('a request for access is answered with a paper that holds no word of the person, who finds the rest themselves', async ({ browser, viewport, hasTouch }) => {
  const owen = await pageOf(browser, 'owen', { viewport, hasTouch });
  await owen.goto('/people');
  await owen.getByRole('searchbox').or(owen.getByLabel(/^Find/u)).first().fill('khalif');
  await owen.keyboard.press('Enter');
  await owen.getByRole('link', { name: /Khalif/u }).first().click();
  await owen.getByRole('link', { name: 'Answer a request for access' }).click();
  await expect(owen.getByRole('heading', { level: 1, name: 'What is held about Amina Khalif' })).toBeVisible();
  const [download] = await Promise.all([owen.waitForEvent('download'), owen.getByRole('link', { name: 'Download the paper' }).click()]);
  expect(download.suggestedFilename()).toBe('afterword-access-request.html');
  expect(readFileSync(await download.path(), 'utf8')).toContain('It cannot be searched for a name');

  const amina = await pageOf(browser, 'amina', { viewport, hasTouch });
  await amina.goto('/your-data');
  await amina.getByRole('link', { name: 'Read it' }).click();
  await expect(amina.getByRole('heading', { level: 1, name: 'Everything held about you' })).toBeVisible();
  await expect(amina.getByRole('table', { name: 'Entries by the month in which they were begun' })).toBeVisible();
});
