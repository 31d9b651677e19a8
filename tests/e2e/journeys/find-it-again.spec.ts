import { expect, test } from '@playwright/test';
import { pageOf, signInOf } from '../people';

test('an entry is found by a misspelt word, opened and come back from; the words stand in the box alone', async ({ browser, viewport, hasTouch }) => {
  const amina = await pageOf(browser, 'amina', { viewport, hasTouch });
  const sent: string[] = [];
  amina.on('request', (request) => sent.push(request.url()));
  await amina.goto('/journal');
  const box = amina.getByLabel('Search your entries');

  await test.step('A word with a slip finds, and its place is marked', async () => {
    await box.fill('blnaket');
    await expect(amina.getByRole('heading', { name: /entry found|entries found/u })).toBeVisible();
    await expect(amina.getByRole('link', { name: 'The blue blanket' })).toBeVisible();
    await expect(amina.locator('mark').first()).toHaveText(/blanket/iu);
  });

  await test.step('A filter narrows what was found, and stands in the address', async () => {
    await amina.getByText('Narrow by month, theme or feeling').click();
    await amina.getByLabel('Who can see it').selectOption('Only me');
    await expect(amina.getByRole('link', { name: 'The blue blanket' })).toHaveCount(0);
    await expect(amina).toHaveURL(/\/journal\?shared=no$/u);
    await amina.getByLabel('Who can see it').selectOption('Somebody I shared it with');
    await expect(amina.getByRole('link', { name: 'The blue blanket' })).toBeVisible();
  });

  await test.step('Back from the entry the words and the list are there again', async () => {
    await amina.getByRole('link', { name: 'The blue blanket' }).click();
    await expect(amina.getByRole('heading', { level: 1, name: 'The blue blanket' })).toBeVisible();
    await amina.goBack();
    await expect(box).toHaveValue('blnaket');
    await expect(amina.getByRole('link', { name: 'The blue blanket' })).toBeVisible();
  });

  await test.step('The words are in no address, title, history or storage, and Escape clears them', async () => {
    const kept = await amina.evaluate(() => JSON.stringify([location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }]));
    expect([kept, ...sent].join()).not.toContain('blnaket');
    await box.press('Escape');
    await expect(box).toHaveValue('');
    await expect(amina.getByRole('heading', { level: 2, name: /2026/u }).first()).toBeVisible();
  });
  await amina.context().close();
});

test('on a shared computer what was found shows no words until they are asked for', async ({ browser, viewport, hasTouch }) => {
  const amina = await pageOf(browser, 'amina', { viewport, hasTouch });
  await amina.evaluate(() => localStorage.setItem('afterword.device', 'shared'));
  await amina.goto('/journal');
  await amina.getByLabel('Search your entries').fill('blanket');
  await expect(amina.getByRole('link', { name: /^Your entry/u }).first()).toBeVisible();
  await expect(amina.locator('mark')).toHaveCount(0);
  await amina.getByRole('button', { name: 'Show first words' }).click();
  await expect(amina.locator('mark').first()).toBeVisible();
  await amina.context().close();
});

test('looking back shows themes by month and what was to be done next, with the way to the entry', async ({ browser, viewport, hasTouch }) => {
  const amina = await pageOf(browser, 'amina', { viewport, hasTouch });
  await amina.goto('/journal');
  await amina.getByRole('link', { name: 'Looking back' }).click();
  await expect(amina.getByRole('heading', { name: 'Your themes over time' })).toBeVisible();
  await expect(amina.getByText('Only you can see this page.')).toBeVisible();
  await amina.getByRole('link', { name: /the entry that says so$/u }).first().click();
  await expect(amina).toHaveURL(/\/entries\//u);
  await amina.context().close();
});

test('a sign-in that expires while somebody searches keeps what they looked for, and takes what was found off the screen', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'amina', { viewport, hasTouch });
  await page.goto('/journal?month=zz&tone=odd');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const box = page.getByLabel('Search your entries');
  await box.fill('promise');
  await expect(page.locator('#found-heading')).toBeVisible();
  await page.context().clearCookies({ name: 'afterword' });
  await box.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign in again to save' });
  await expect(dialog).toBeVisible();
  await expect(page.locator('#found-heading')).toBeHidden();
  await dialog.getByLabel('Password', { exact: true }).fill(signInOf('amina').password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(box).toHaveValue('promise');
  await expect(page.locator('#found-heading')).toBeVisible();
  await page.context().close();
});
