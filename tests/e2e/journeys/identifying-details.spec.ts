import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

test('write with a name and a bed, look, soften one, leave one in, and share what was softened', async ({ browser, viewport, hasTouch }) => {
  const mark = randomBytes(4).toString('hex');
  const page = await pageOf(browser, hasTouch ? 'amina' : 'tom', { viewport, hasTouch });
  const dialog = page.getByRole('dialog', { name: /^Share with Grace/u });

  await test.step('While writing, the name is put softer; the caret and the rest of the text stay', async () => {
    await page.goto('/new');
    const box = page.getByRole('textbox').first();
    await box.fill(`I sat with Mrs Adeyemi in bed 14. It was quiet ${mark}.`);
    await box.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.indexOf('quiet'), area.value.indexOf('quiet')));
    await page.getByRole('button', { name: 'Look for identifying details' }).click();
    const look = page.getByRole('dialog', { name: 'Details that could identify someone' });
    await expect(look.locator('mark').filter({ hasText: 'Mrs Adeyemi' })).toBeVisible();
    await look.getByRole('button', { name: 'Use “someone” instead' }).click();
    await expect(look.locator('.detail').first()).toBeFocused();
    await expect(look.locator('mark')).toHaveText(['bed 14']);
    await look.getByRole('button', { name: 'Undo' }).click();
    await expect(look.locator('mark')).toHaveText(['Mrs Adeyemi', 'bed 14']);
    await look.getByRole('button', { name: 'Use “someone” instead' }).click();
    await look.getByRole('button', { name: 'Back to writing' }).click();
    await expect(box).toHaveValue(`I sat with someone in bed 14. It was quiet ${mark}.`);
    expect(await box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart))).toMatch(/^quiet/u);
  });

  await test.step('Before sharing, the bed is left in, and not asked about again', async () => {
    await page.getByRole('button', { name: /share…/iu }).click();
    await expect(dialog.getByText('One detail is not decided yet. You can share all the same.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Look first' }).click();
    await expect(dialog.locator('mark')).toHaveText(['bed 14']);
    await dialog.getByRole('button', { name: /^Leave it in/u }).click();
    await expect(dialog.getByText('Nothing that we found is left to decide.')).toBeVisible();
    await expect(dialog.getByText(/not decided yet/u)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Share…' }).click();
    await expect(dialog.getByText('Nothing that we found is left to decide.')).toBeVisible();
  });

  await test.step('The version has the softer words', async () => {
    await dialog.getByLabel('To get a comment').check();
    await dialog.getByRole('button', { name: /^Share version 1/u }).click();
    await expect(page.getByText('Shared with Grace, version 1.').first()).toBeVisible();
    await expect(page.locator('.version-sheet').getByText(`I sat with someone in bed 14. It was quiet ${mark}.`).first()).toBeVisible();
    await expect(page.getByText('Adeyemi')).toHaveCount(0);
  });
  await page.context().close();
});
