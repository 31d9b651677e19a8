import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

test('write, tag, share with something left out, comment, answer, withdraw, and nothing is left for the reader', async ({ browser, viewport, hasTouch }) => {
  const options = { viewport, hasTouch };
  const mark = randomBytes(4).toString('hex');
  // The two widths run side by side, so each has its own author.
  const name = hasTouch ? 'Amina' : 'Tom';
  const author = await pageOf(browser, hasTouch ? 'amina' : 'tom', options);
  const grace = await pageOf(browser, 'grace', options);

  await test.step('The author writes and tags', async () => {
    await author.getByRole('link', { name: /Start writing|^New/u }).first().click();
    const box = author.getByRole('textbox').first();
    await expect(box).toBeFocused();
    await box.fill(`I promised to come back ${mark}.\n\nI came back late, and said so.`);
    await author.getByRole('button', { name: 'Emotional dependency' }).click();
    await author.getByText('Under strain', { exact: true }).click();
    await author.getByRole('radio', { name: 'Hard' }).check();
    await expect(author.getByText(/Saved \d/u).first()).toBeVisible();
  });

  await test.step('On paper it says nothing that is true of the screen only', async () => {
    await author.getByRole('button', { name: 'Done', exact: true }).click();
    const words = author.getByText(`I promised to come back ${mark}.`).filter({ visible: true }).first();
    await expect(words).toBeVisible();
    const onScreenOnly = author.getByText(/Only you can see this|^\s*Saved/u).filter({ visible: true });
    await expect(onScreenOnly).not.toHaveCount(0);
    await author.emulateMedia({ media: 'print' });
    await expect(onScreenOnly).toHaveCount(0);
    await expect(words).toBeVisible();
    await author.emulateMedia({ media: 'screen' });
    await author.getByRole('link', { name: 'Edit' }).first().click();
    await expect(author.getByRole('textbox').first()).toBeVisible();
  });

  await test.step('The author shares it with Grace, without how it was', async () => {
    await author.getByRole('button', { name: /share…/iu }).click();
    const dialog = author.getByRole('dialog', { name: 'Share with Grace?' });
    await expect(dialog.getByText(`I promised to come back ${mark}.`)).toBeVisible();
    await dialog.getByRole('button', { name: /^Share version 1/u }).click();
    await expect(dialog.getByRole('alert').or(dialog.getByText('There is a problem')).first()).toBeVisible();
    await dialog.getByLabel('To talk about in our one-to-one').check();
    await dialog.getByLabel('How it felt').uncheck();
    await expect(dialog.getByText('It was hard', { exact: false }).first()).toBeVisible();
    await dialog.getByLabel('How it felt').check();
    await expect(dialog.getByText('It was hard', { exact: false })).toHaveCount(0);
    await dialog.getByRole('button', { name: /^Share version 1/u }).click();
    await expect(author.getByText('Shared with Grace, version 1.').first()).toBeVisible();
  });
  const entryAddress = author.url();

  await test.step('Grace finds it in her inbox without a word of it, opens it and comments on a paragraph', async () => {
    await grace.goto('/inbox');
    await expect(grace.getByText(mark)).toHaveCount(0);
    const share = await author.evaluate(async (entry) => ((await (await fetch(`/api${entry}`)).json()) as { shares: { id: string }[] }).shares[0]?.id, new URL(entryAddress).pathname);
    await grace.locator(`a[href="/shares/${share}"]`).first().click();
    await expect(grace.getByText(`I promised to come back ${mark}.`)).toBeVisible();
    await expect(grace.getByText('Under strain').first()).toBeVisible();
    await expect(grace.getByText(/\bhard\b/iu)).toHaveCount(0);
    await grace.getByRole('button', { name: 'Comment on this paragraph' }).nth(1).click();
    await grace.getByLabel('Your comment').fill('What did they say when you came?');
    await grace.getByRole('button', { name: `Let ${name} see it` }).click();
    await expect(grace.getByText('What did they say when you came?')).toBeVisible();
  });
  const shareAddress = grace.url();

  await test.step('The author sees the day it was opened, answers and marks it as talked about', async () => {
    await author.goto(entryAddress);
    await expect(author.getByText(/Grace opened it today/u).filter({ visible: true }).first()).toBeVisible();
    await expect(author.getByText('What did they say when you came?')).toBeVisible();
    await author.getByRole('button', { name: 'Answer' }).first().click();
    await author.getByLabel('Your answer').fill('Nothing. But the hand opened.');
    await author.getByRole('button', { name: 'Let Grace see it' }).click();
    await expect(author.getByText('Nothing. But the hand opened.')).toBeVisible();
    await grace.reload();
    await expect(grace.getByText('Nothing. But the hand opened.')).toBeVisible();
    await author.getByRole('button', { name: 'See what Grace sees' }).first().click();
    const sheet = author.getByRole('dialog', { name: 'What Grace sees' });
    await expect(sheet.getByText(`I promised to come back ${mark}.`)).toBeVisible();
    await expect(sheet.getByText(/\bhard\b/iu)).toHaveCount(0);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await author.getByRole('button', { name: 'Mark as talked about' }).first().click();
    await expect(author.getByText('Talked about').first()).toBeVisible();
  });

  await test.step('The author withdraws; the open page of Grace loses its words, and the address is a plain not-found', async () => {
    await grace.getByRole('button', { name: 'Comment on the whole' }).click();
    await grace.getByLabel('Your comment').fill('Begun, and not sent.');
    await author.getByRole('button', { name: 'Withdraw version 1' }).click();
    await author.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(author.getByText('Only you can see this.').first()).toBeVisible();
    await author.getByText('On version 1, with Grace').click();
    await author.getByText(/Talked about/u).filter({ visible: true }).last().click();
    await expect(author.getByText('What did they say when you came?')).toBeVisible();
    // Nobody touches the page of Grace; what she began to write stays hers.
    await expect(grace.getByRole('heading', { name: 'This is no longer shared with you' })).toBeVisible({ timeout: 5_000 });
    await expect(grace.getByText(mark)).toHaveCount(0);
    await expect(grace.getByRole('region', { name: 'Not sent' })).toContainText('Begun, and not sent.');
    await grace.goto(shareAddress);
    await expect(grace.getByText(mark)).toHaveCount(0);
    await expect(grace.getByRole('heading', { level: 1 })).toContainText(/not here|not found|nothing here/iu);
  });

  await author.context().close();
  await grace.context().close();
});

test('the educator reads the trends and takes the figures along', async ({ browser, viewport, hasTouch }) => {
  const priya = await pageOf(browser, 'priya', { viewport, hasTouch });
  await priya.goto('/trends');
  await expect(priya.getByRole('img').first()).toBeVisible();
  await priya.getByText('Show as a table').first().click();
  await expect(priya.getByText('Hidden: fewer than 8 people, or could be worked out from other figures.').first()).toBeVisible();
  const download = priya.waitForEvent('download');
  await priya.getByRole('link', { name: 'Download CSV', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('afterword-trends.csv');
  await priya.context().close();
});

test('a staff member who is no educator reads the whole hospital, and nothing of its parts', async ({ browser, viewport, hasTouch }) => {
  const marie = await pageOf(browser, 'marie', { viewport, hasTouch });
  await marie.goto('/trends');
  await expect(marie.getByRole('img').first()).toBeVisible();
  await expect(marie.getByLabel('Whose figures')).toHaveCount(0);
  await marie.goto('/trends?cut=ward');
  await expect(marie.getByText('The whole hospital’s are for everyone.')).toBeVisible();
  await expect(marie.getByRole('img')).toHaveCount(0);
  await marie.getByRole('link', { name: 'Read the whole hospital’s' }).click();
  await expect(marie.getByRole('img').first()).toBeVisible();
  await marie.context().close();
});
