import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

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
