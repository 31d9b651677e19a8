import { expect, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

const WEEKS = 'Weeks between meetings';

test('two people draft, refuse, agree and agree anew, and can read what they agreed before', async ({ browser, viewport, hasTouch }) => {
  const supervisee = await pageOf(browser, hasTouch ? 'tom' : 'amina', { viewport, hasTouch });
  const supervisor = await pageOf(browser, 'grace', { viewport, hasTouch });

  await supervisee.goto('/supervision');
  await supervisee.getByRole('link', { name: 'With Grace Okafor' }).click();
  await supervisee.getByRole('region', { name: 'Your agreement' }).getByRole('link').click();
  await expect(supervisee.getByRole('heading', { name: 'What your organisation says to everyone' })).toBeVisible();
  const address = new URL(supervisee.url()).pathname;
  const drafts = async (weeks: string, aims: string): Promise<void> => {
    await supervisee.getByRole('button', { name: /^Write|^Change the draft/u }).click();
    await supervisee.getByLabel(WEEKS).fill(weeks);
    await supervisee.getByLabel('What this is for').fill(aims);
    await supervisee.getByLabel('What cannot stay between you').fill('Harm, unsafe practice, a crime, or a court.');
    await supervisee.getByLabel('Look at it again by').fill('2030-01-31');
    await supervisee.getByRole('button', { name: 'Save, so that Grace sees it' }).click();
    // More than three years ahead: the words are still there.
    await expect(supervisee.getByRole('link', { name: 'Look at it again within 3 years.' })).toBeVisible();
    await supervisee.getByLabel('Look at it again by').fill(nextYear());
    await supervisee.getByRole('button', { name: 'Save, so that Grace sees it' }).click();
    await supervisee.getByRole('button', { name: 'I agree to this' }).click();
    await expect(supervisee.getByText('You agree', { exact: true })).toBeVisible();
  };
  const looks = async (page: Page): Promise<void> => {
    await page.goto(address);
  };

  await drafts('8', 'To think about hard shifts.');
  await looks(supervisor);
  await expect(supervisor.getByText('To think about hard shifts.')).toBeVisible();
  await supervisor.getByRole('button', { name: 'I do not agree' }).click();
  await supervisor.getByLabel('What should be different?').fill('Eight weeks is long.');
  await supervisor.getByRole('button', { name: /^Let .* see it$/u }).click();
  await expect(supervisor.getByText('You do not agree')).toBeVisible();

  await looks(supervisee);
  await expect(supervisee.getByText('Eight weeks is long.')).toBeVisible();
  await drafts('4', 'To think about hard shifts, and the next step.');
  await looks(supervisor);
  await supervisor.getByRole('button', { name: 'I agree to this' }).click();
  await expect(supervisor.getByText('You both agreed to this today.')).toBeVisible();

  await looks(supervisee);
  await expect(supervisee.getByText('You both agreed to this today.')).toBeVisible();
  await drafts('5', 'To look further ahead.');
  await looks(supervisor);
  await expect(supervisor.getByRole('region', { name: 'In force' }).getByText('Every 4 weeks')).toBeVisible();
  await supervisor.getByRole('button', { name: 'I agree to this' }).click();
  await expect(supervisor.getByRole('region', { name: 'In force' }).getByText('Every 5 weeks')).toBeVisible();
  const before = supervisor.getByRole('region', { name: 'What you agreed before' });
  await before.locator('summary').first().click();
  await expect(before.getByText('To think about hard shifts, and the next step.')).toBeVisible();
  for (const page of [supervisee, supervisor]) await page.context().close();
});

function nextYear(): string {
  return `${new Date().getFullYear() + 1}-06-01`;
}
