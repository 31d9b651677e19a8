import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { textIn, unzipped, type ZippedFile } from '../../support/zip';
import { pageOf, signInOf } from '../people';

async function taken(page: Page, press: () => Promise<void>): Promise<{ download: Download; files: Map<string, ZippedFile> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { download, files: unzipped(readFileSync(await download.path())) };
}

test('everything comes as one file after the password, and opens from a disk', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'amina', { viewport, hasTouch });
  await page.goto('/account');
  await page.getByRole('main').getByRole('link', { name: 'Your data' }).click();
  const password = page.getByLabel('Your password, once more');
  const press = (): Promise<void> => page.getByRole('button', { name: 'Download everything' }).click();
  await password.fill('not my password');
  await press();
  await expect(page.getByRole('link', { name: /^This is not your password/u })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /u);
  await password.fill(signInOf('amina').password);
  const { download, files } = await taken(page, press);
  expect(download.suggestedFilename()).toMatch(/^afterword-\d{4}-\d\d-\d\d\.zip$/u);
  await expect(page.getByText('Your file is here')).toBeVisible();
  expect([...files.keys()]).toEqual(['README.txt', 'index.html', 'entries.json', 'entries.schema.json', 'entries.csv', 'one-to-ones.html', 'one-to-ones.json', 'one-to-ones.schema.json', 'held-about-you.html']);

  const read = await page.context().newPage();
  const asked: string[] = [];
  read.on('request', (request) => asked.push(request.url()));
  await read.setContent(textIn(files, 'index.html'));
  await expect(read.getByRole('heading', { level: 1, name: 'The journal of Amina Khalif' })).toBeVisible();
  expect(await read.getByRole('article').count()).toBeGreaterThan(5);
  await read.setContent(textIn(files, 'one-to-ones.html'));
  await expect(read.getByRole('heading', { name: 'Supervised by Grace Okafor' }).first()).toBeVisible();
  expect(await read.getByRole('article').count()).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test('entries become accounts for the NMC without a word being typed again, in a file that holds nothing else', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'lola', { viewport, hasTouch });
  await page.goto('/registration');
  await page.getByRole('link', { name: 'Reflective accounts' }).click();
  for (const nth of [0, 1]) await page.getByRole('checkbox').nth(nth).check();
  await page.getByRole('button', { name: 'Go on with 2 entries' }).click();
  const first = page.getByRole('region', { name: 'Account 1' });
  const words = await first.getByRole('textbox').first().inputValue();
  const [opening = '', ...rest] = words.split('\n\n');
  await first.getByRole('textbox').first().evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), opening.length);
  await first.getByRole('button', { name: /^Move what follows/u }).first().click();
  await expect(first.getByRole('textbox').first()).toHaveValue(opening);
  await expect(first.getByRole('textbox').nth(1)).toHaveValue(rest.join('\n\n'));
  await first.getByRole('checkbox', { name: 'Preserve safety' }).check();

  // A request that fails loses nothing of it.
  await page.route('**/api/professional-documents', (route) => route.abort());
  await page.getByRole('button', { name: 'Download as Word' }).click();
  await expect(page.getByText('The file was not made. What you typed is still on this page.')).toBeVisible();
  await page.unroute('**/api/professional-documents');

  const { files } = await taken(page, () => page.getByRole('button', { name: 'Download as Word' }).click());
  const document = textIn(files, 'word/document.xml');
  for (const paragraph of words.split('\n\n')) expect(document).toContain(paragraph.slice(0, 40));
  expect(document).toContain('Preserve safety');
  expect([...files.keys()].some((name) => /docProps|comments/u.test(name))).toBe(false);

  // Looking at another page and coming back loses nothing either; printed, the document stands alone.
  await page.getByRole('link', { name: 'Revalidation and registration' }).click();
  await page.getByRole('link', { name: 'Reflective accounts' }).click();
  await expect(first.getByRole('textbox').first()).toHaveValue(opening);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Reflective accounts' })).toHaveCount(1);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByText('Only you can see this')).toBeHidden();
});
