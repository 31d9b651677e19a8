import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

test('somebody sees what is new for their team, marks it for themselves, and writes and meets from its questions', async ({ browser, viewport, hasTouch }) => {
  const marie = await pageOf(browser, 'marie', { viewport, hasTouch });
  const question = 'Who waits longest for us, and how can they tell that we have not forgotten them?';

  await test.step('A new version stands first, and says what is new in it', async () => {
    await marie.goto('/briefings');
    await marie.getByRole('region', { name: 'New for you' }).getByRole('link', { name: /^In passing/u }).click();
    const news = marie.getByRole('region', { name: 'What is new in it' });
    await expect(news).toContainText(question);
    await expect(news).toContainText('Before: Wait before going in: Knock before the trolley does.');
    await news.getByRole('link', { name: 'version 1' }).click();
    await expect(marie.getByText('This is an earlier version.')).toBeVisible();
    await marie.getByRole('link', { name: /^Read version 2/u }).click();
    await expect(news).toBeVisible();
  });
  await test.step('A mark moves it among what was read, and comes off again', async () => {
    await marie.getByRole('button', { name: 'Mark as read' }).click();
    await expect(marie.getByText('You marked this as read.')).toBeVisible();
    await marie.reload();
    await expect(marie.getByText('You marked this as read.')).toBeVisible();
    await marie.getByRole('link', { name: 'Briefings', exact: true }).first().click();
    await marie.getByRole('region', { name: 'You marked as read' }).getByRole('link', { name: /^In passing/u }).click();
    await marie.getByRole('button', { name: 'Not read yet' }).click();
    await expect(marie.getByRole('button', { name: 'Mark as read' })).toBeVisible();
  });
  await test.step('An entry keeps the question it was begun from, until its author takes it off', async () => {
    const asked = marie.getByRole('listitem').filter({ hasText: question }).filter({ has: marie.getByRole('link', { name: 'Write about this' }) });
    await asked.getByRole('link', { name: 'Write about this' }).click();
    await expect(marie.getByRole('heading', { level: 1 })).toHaveText(question);
    await marie.getByRole('textbox').first().fill('Somebody in the day room. I will look in on my way back.');
    await marie.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(marie.getByText('From the briefing')).toBeVisible();
    await expect(marie.getByText(question)).toBeVisible();
    await marie.getByRole('link', { name: 'Edit', exact: true }).click();
    await marie.getByRole('button', { name: 'Take it off' }).click();
    await expect(marie.getByText(question)).toHaveCount(0);
    await marie.getByRole('button', { name: 'Undo' }).click();
    await expect(marie.getByText(question)).toBeVisible();
    await marie.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(marie.getByText(question)).toBeVisible();
    await marie.getByRole('button', { name: 'Delete' }).click();
    await marie.getByRole('dialog').getByRole('button', { name: /^Delete/u }).click();
    await expect(marie.getByRole('heading', { name: 'This entry is deleted' })).toBeVisible();
  });
  await test.step('The same question is put to a team, large', async () => {
    await marie.goto('/briefings/in-passing');
    await marie.getByRole('link', { name: 'Use with my team' }).nth(1).click();
    await expect(marie.getByRole('heading', { level: 1 })).toHaveText(question);
    await expect(marie.getByLabel('Compassion and feelings')).toBeVisible();
  });
  await marie.context().close();
});
