import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

test('themes are suggested from the words, added only when pressed, and stay away once waved away', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, hasTouch ? 'lola' : 'dan', { viewport, hasTouch });
  const asked: string[] = [];
  await page.goto('/new');
  const box = page.getByRole('textbox').first();
  const suggested = page.getByRole('list', { name: 'Suggested' });

  await box.fill('I knocked and waited');
  await page.waitForTimeout(1_600);
  await expect(suggested).toHaveCount(0);

  page.on('request', (request) => asked.push(request.method() + new URL(request.url()).pathname));
  await box.fill('I promised her I would come back after supper and I forgot. I knocked and waited until he said come in.');
  const dignity = suggested.getByRole('button', { name: 'Add Dignity and respect' });
  await expect(dignity).toBeVisible();
  await expect(suggested.getByText('because you wrote “I knocked and waited').first()).toBeVisible();
  // Nothing but the saving of the words and the code itself was asked of the server.
  expect(asked.filter((one) => !/^PUT\/api\/entries\/|^GET\/[\w-]+\.js$/u.test(one))).toEqual([]);
  // Nothing is applied that was not pressed.
  await expect(page.getByRole('group', { name: /which way did it go/u })).toHaveCount(0);

  await suggested.getByRole('button', { name: /^Not this.*Consistency/u }).click();
  await dignity.click();
  await expect(page.getByRole('group', { name: 'Dignity and respect: which way did it go?' }).getByRole('radio', { name: 'Upheld' })).toBeChecked();
  await expect(suggested.getByText(/Dignity and respect|Consistency/u)).toHaveCount(0);

  await box.fill('I promised her I would come back after supper and I forgot again, and I knocked and waited.');
  await page.waitForTimeout(1_600);
  await expect(suggested.getByText(/Dignity and respect|Consistency/u)).toHaveCount(0);
});
