import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

test('a team sees one question alone, says what it changes without pointing at anybody, and finds it with the briefing', async ({ browser, viewport, hasTouch }) => {
  const marie = await pageOf(browser, 'marie', { viewport, hasTouch });
  const change = `We ask before we move a chair, ${hasTouch ? 'each' : 'every'} time.`;
  await marie.goto('/briefings/therapeutic-relationships');
  await marie.getByRole('listitem').filter({ hasText: 'For non-clinical teams' }).getByRole('link', { name: 'Use with my team' }).click();
  await expect(marie.getByRole('button', { name: 'Show it on the big screen' })).toBeVisible();
  const question = (await marie.getByRole('heading', { level: 1 }).textContent()) ?? '';

  await test.step('The question is alone on the screen, by keyboard and back', async () => {
    const show = marie.getByRole('button', { name: 'Show it on the big screen' });
    await show.focus();
    await marie.keyboard.press('Enter');
    const screen = marie.getByRole('dialog', { name: 'The question' });
    await expect(screen).toContainText(question);
    const covers = await screen.evaluate((box) => [box.getBoundingClientRect().width >= innerWidth, box.getBoundingClientRect().height >= innerHeight]);
    expect(covers).toEqual([true, true]);
    await marie.keyboard.press('Escape');
    await expect(screen).toBeHidden();
    await expect(show).toBeFocused();
  });
  await test.step('What could point at somebody is named and nothing is lost', async () => {
    await marie.getByRole('button', { name: 'Keep it with the briefing' }).click();
    await expect(marie.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    await marie.getByLabel('In a team meeting').check();
    await marie.getByLabel('Dignity and respect').check();
    await marie.getByLabel('About how many were there?').fill('9');
    await marie.getByLabel('The one thing you agreed to change').fill('We ask the man in bed 14 before we move a chair.');
    await marie.getByRole('button', { name: 'Keep it with the briefing' }).click();
    await expect(marie.locator('mark').first()).toHaveText('bed 14');
    await expect(marie.getByLabel('About how many were there?')).toHaveValue('9');
  });
  await test.step('Said for any team it stands with the briefing, rounded, and can be taken back', async () => {
    await marie.getByLabel('The one thing you agreed to change').fill(change);
    await marie.getByRole('button', { name: 'Keep it with the briefing' }).click();
    const kept = marie.getByRole('region', { name: 'What teams agreed to change' }).getByRole('listitem').filter({ hasText: change });
    await expect(kept).toContainText('Question 3. In a team meeting, about 10 people, on Dignity and respect');
    await kept.getByRole('button', { name: 'Take it back' }).click();
    await expect(kept).toHaveCount(0);
  });
  await marie.context().close();
});
