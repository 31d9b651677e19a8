import type { BriefingListResponse } from '@afterword/api-types';
import { expect, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

const letter = 'Dear all,\n\nThank you for last week. The canteen closes at two.\n\nKind regards,\nThe kitchen\n';
const words = (name: string, table: string): string => `Shared learning briefing: ${name}

Purpose
What a good meal is like here, and what spoils it for people who eat slowly.

${table}
- Sit down beside people and eat with them where you can
- Ask before you cut up somebody's food
- Turn the television off unless somebody watches it

What undermines this
- Talking over somebody who eats
- Clearing plates before a person has finished

Key messages
- A meal is more than food
- Slow is not the same as finished

Questions for reflection
1. When did somebody last enjoy a meal with you?
2. For non-clinical teams: what do our trolleys sound like at noon?

Ask the kitchen first. They know who eats slowly.

Put up in June beside the lift.
`;

/** The part that says these words itself, and not only in the lines that it came from. */
const saying = (page: Page, text: string) => page.locator('aw-draft-row').filter({ has: page.locator('.draft-words').getByText(text, { exact: true }) });
const part = (page: Page, text: string) => page.locator('aw-draft-row').filter({ hasText: text });

test('an educator brings a document in, corrects how it was understood and publishes it, and a carer tags with what is new', async ({ browser, viewport, hasTouch }) => {
  const title = `Meals and company ${hasTouch ? 'by phone' : 'at a desk'}`;
  const table = hasTouch ? 'Company at dinner' : 'Company at table';
  const priya = await pageOf(browser, 'priya', { viewport, hasTouch });

  await test.step('What is no briefing is refused with what was looked for, and stays in the box', async () => {
    await priya.goto('/briefings');
    await priya.getByRole('link', { name: /^Bring a briefing in/u }).click();
    await priya.getByLabel('The words of the briefing').fill(letter);
    await priya.getByRole('button', { name: 'Show how it is understood' }).click();
    await expect(priya.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    await expect(priya.getByRole('region', { name: 'What was looked for' })).toContainText('Not found: a theme');
    await expect(priya.getByLabel('The words of the briefing')).toHaveValue(letter);
  });

  await test.step('A file is understood, each part beside its line', async () => {
    await priya.getByLabel('The words of the briefing').fill('');
    await priya.getByLabel('Or a file').setInputFiles({ name: 'meals.txt', mimeType: 'text/plain', buffer: Buffer.from(words(title, table)) });
    await priya.getByRole('button', { name: 'Show how it is understood' }).click();
    await expect(priya.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(part(priya, 'Turn the television off')).toContainText('9 - Turn the television off');
    await expect(priya.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('It is corrected with the keyboard, and what was dropped comes back', async () => {
    const row = part(priya, 'Slow is not the same');
    await row.getByRole('button', { name: /^Change/u }).press('Enter');
    await expect(priya.getByLabel('Words', { exact: true })).toBeFocused();
    await priya.getByLabel('Is it something else?').selectOption({ label: `A behaviour under “${table}”` });
    const moved = part(priya, 'Slow is not the same');
    await moved.getByRole('button', { name: /^Change/u }).press('Enter');
    await priya.getByLabel('Short name').fill('');
    await priya.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(priya.getByText('Give it a short name.')).toBeVisible();
    await expect(priya.getByLabel('Short name')).toBeFocused();
    await priya.getByLabel('Short name').fill('Let slow be slow');
    await priya.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(moved.getByRole('button', { name: /^Change/u })).toBeFocused();
    await part(priya, 'Turn the television off').getByRole('button', { name: /^Change/u }).click();
    await priya.getByRole('button', { name: 'Drop it' }).click();
    await expect(part(priya, 'Turn the television off')).toHaveCount(0);
    await priya.getByRole('button', { name: 'Undo' }).click();
    await expect(part(priya, 'Turn the television off')).toHaveCount(1);
  });

  await test.step('What found no place is split, and becomes what it is', async () => {
    await priya.getByRole('button', { name: /^Split into 2/u }).click();
    await saying(priya, 'They know who eats slowly.').getByRole('combobox').selectOption({ label: 'A message' });
    await saying(priya, 'Ask the kitchen first.').getByRole('combobox').selectOption({ label: `A behaviour under “${table}”` });
    await expect(saying(priya, 'Ask the kitchen first.')).toContainText('Ask the kitchen first');
    await expect(saying(priya, 'They know who eats slowly.').getByRole('combobox')).toHaveCount(0);
    await expect(priya.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('The same document is a draft already, and leads there', async () => {
    const draft = priya.url();
    await priya.goto('/briefings/new');
    await priya.getByLabel('Or a file').setInputFiles({ name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(words(title, table)) });
    await priya.getByRole('button', { name: 'Show how it is understood' }).click();
    await expect(priya.getByRole('heading', { name: 'This document is a draft already' })).toBeFocused();
    await priya.getByRole('region', { name: 'This document is a draft already' }).getByRole('link', { name: title }).click();
    await expect(priya).toHaveURL(draft);
    await expect(part(priya, 'Slow is not the same')).toContainText('Let slow be slow');
  });

  await test.step('What cannot be saved is kept on the device, and comes back to the page', async () => {
    const saving = '**/api/briefing-drafts/*';
    await priya.route(saving, (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
    await priya.getByLabel('Title').fill(`${title}, every day`);
    await expect(priya.getByText('Saved on this device, no connection')).toBeVisible();
    await priya.reload();
    await expect(priya.getByLabel('Title')).toHaveValue(`${title}, every day`);
    await priya.unroute(saving);
    await expect(priya.getByText('Saved', { exact: true })).toBeVisible();
    await priya.getByLabel('Title').fill(title);
    await expect(priya.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('What cannot be published is said at its place', async () => {
    await part(priya, 'Ask before you cut').getByRole('button', { name: /^Change/u }).click();
    await priya.getByLabel('Short name').fill('Let slow be slow');
    await priya.getByRole('button', { name: 'Publish…' }).click();
    const summary = priya.getByRole('group', { name: 'There is a problem' });
    await expect(summary).toBeFocused();
    await summary.getByRole('link').first().click();
    const faulty = priya.locator('input[aria-invalid="true"]');
    await expect(faulty).toBeFocused();
    await faulty.fill(hasTouch ? 'Ask first here' : 'Ask before cutting');
    await expect(priya.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('It is published for one team, saying what is new', async () => {
    await priya.getByRole('button', { name: 'Publish…' }).click();
    const dialog = priya.getByRole('dialog', { name: 'Publish version 1?' });
    await expect(dialog).toContainText('9 themes and behaviours are new');
    await expect(dialog).toContainText('One part was left out and is not kept.');
    await dialog.getByRole('button', { name: 'Publish it' }).click();
    await expect(dialog).toContainText('Choose whom the briefing is for.');
    await dialog.getByLabel('Some teams').check();
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('button', { name: 'Publish it' }).click();
    await expect(priya.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(priya).toHaveURL(/\/briefings\/meals-and-company/u);
  });

  const code = new URL(priya.url()).pathname.split('/').at(-1) ?? '';
  const behaviour = await test.step('A carer can tag with what is new at once', async () => {
    const amina = await pageOf(browser, 'amina', { viewport, hasTouch });
    const { briefings } = (await (await amina.request.get('/api/briefings')).json()) as BriefingListResponse;
    const found = briefings.find((each) => each.code === code)?.themes[0]?.behaviours.find(({ name }) => name === 'Let slow be slow');
    const id = crypto.randomUUID();
    const saved = await amina.request.put(`/api/entries/${id}`, {
      data: { model: 'plain', sections: [{ section: 'text', text: 'She took an hour over her soup and I sat with her.' }], tags: [{ code: found?.code, direction: 'upheld' }] },
    });
    expect(saved.status()).toBe(201);
    await amina.goto(`/entries/${id}`);
    await expect(amina.getByText('Let slow be slow')).toBeVisible();
    await amina.request.delete(`/api/entries/${id}`);
    await amina.context().close();
    return found;
  });
  expect(behaviour?.code).toMatch(/^[A-Z]{3}\d+$/u);

  await test.step('It is retired, brought back by Undo, and retired again', async () => {
    await priya.getByRole('button', { name: 'Retire it' }).click();
    await expect(priya.getByText(/are offered no more, and entries keep them/u)).toBeVisible();
    await priya.getByRole('button', { name: 'Undo' }).click();
    await priya.getByRole('button', { name: 'Retire it' }).click();
    await expect(priya.getByRole('button', { name: 'Bring it back' })).toBeVisible();
  });
  await priya.context().close();
});
