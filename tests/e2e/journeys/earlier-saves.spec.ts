import { expect, test, type Page } from '@playwright/test';
import { pageOf } from '../people';

const words = 'Someone asked me twice for water and I said in a minute.\n\nWhen I came back they had stopped asking.';
const saved = (page: Page): Promise<unknown> => page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());

test('words that were written over are found among the earlier saves, used again, and undone', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'dan', { viewport, hasTouch });
  await page.goto('/new');
  const box = page.getByRole('textbox').first();
  const first = saved(page);
  await box.fill(words);
  await first;
  const second = saved(page);
  await box.fill('Oh.');
  await second;
  await page.getByRole('link', { name: 'Earlier saves' }).click();
  await page.getByRole('button', { name: /^Someone asked me twice/u }).click();
  await expect(page.getByText('When I came back they had stopped asking.')).toBeVisible();
  await page.getByRole('button', { name: 'Use these words' }).click();
  await expect(box).toHaveValue(words);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toHaveValue('Oh.');
  await page.context().close();
});

test('after writing, the same calm line stands there for everyone, and the routes only where a worry was tagged', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'dan', { viewport, hasTouch });
  await page.goto('/new');
  await page.getByRole('textbox').first().fill('Safeguarding, harm, abuse: only words, and no theme was chosen.');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Some shifts stay with you.')).toBeVisible();
  await expect(page.getByRole('main').getByText('Writing here does not report it')).toHaveCount(0);

  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('button', { name: /^Another theme/u }).click();
  const themes = page.getByRole('dialog', { name: 'Themes' });
  await themes.getByText('What wears relationships down').click();
  await themes.getByRole('button', { name: 'A worry not raised' }).click();
  await themes.getByRole('button', { name: 'Done choosing' }).click();
  // Chosen is kept, without a word about which way it went.
  await expect(page.getByRole('group', { name: /A worry not raised: which way/u }).getByRole('radio', { name: 'Unsure' })).toBeChecked();
  await expect(page.getByText('Writing here does not report it.')).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('A worry not raised').first()).toBeVisible();
  await page.getByText('Where to take a worry').click();
  await expect(page.getByText('Safeguarding lead', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'All support and signposts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Support and where to turn' })).toBeVisible();
  await page.context().close();
});
