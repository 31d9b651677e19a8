import { expect, type Locator, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

interface Supervisions {
  readonly supervisions: readonly { readonly id: string; readonly endedOn: string | null; readonly person: { readonly givenName: string } }[];
}

const withAmina = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { supervisions } = (await (await fetch('/api/supervisions')).json()) as Supervisions;
    return supervisions.find(({ person, endedOn }) => person.givenName === 'Amina' && endedOn === null)?.id ?? '';
  });

const part = async (page: Page, name: 'Agenda' | 'Notes' | 'Only you'): Promise<void> => {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
};
const under = (page: Page, topic: string): Locator => page.getByRole('group', { name: topic });

test('two people plan, prepare, write, confirm and correct a one-to-one side by side', async ({ browser }, { project, retry }) => {
  const { viewport } = project.use;
  const options = viewport ? { viewport } : {};
  const grace = await pageOf(browser, 'grace', options);
  const amina = await pageOf(browser, 'amina', options);
  const hour = String((project.name === 'phone' ? 6 : 16) + retry).padStart(2, '0');
  const promise = `Swap the Thursday, for ${hour}.`;
  const topic = `How have nights been, at ${hour}?`;

  await grace.goto(`/supervisions/${await withAmina(grace)}/plan`);
  await grace.getByLabel('Starts at').fill(`${hour}:00`);
  await grace.getByLabel('Where (if you like)').fill('The quiet room');
  await grace.getByRole('button', { name: 'Plan it' }).click();
  await grace.waitForURL(/\/sessions\//u);
  await amina.goto(new URL(grace.url()).pathname);

  await grace.getByRole('button', { name: 'Add a topic' }).click();
  await grace.getByLabel('A topic, in a few words').fill(topic);
  await grace.getByRole('button', { name: 'Add it for both' }).click();
  await expect(amina.getByRole('link', { name: topic })).toBeVisible();

  await part(amina, 'Notes');
  await part(grace, 'Notes');
  await under(amina, topic).getByLabel('Your notes').fill('The last hour is the worst.');
  await expect(under(grace, topic)).toContainText('The last hour is the worst.');
  await under(grace, topic).getByLabel('Your notes').fill('Start with the slowest breakfast.');
  await expect(under(amina, topic)).toContainText('Start with the slowest breakfast.');
  await grace.getByRole('button', { name: 'Add a promise' }).click();
  await grace.getByLabel('A new promise').fill(promise);
  await grace.getByRole('button', { name: 'Promise it' }).click();
  await expect(amina.getByText(promise).first()).toBeVisible();
  await part(grace, 'Only you');
  await grace.getByLabel('For yourself').fill('She looked tired.');
  await expect(grace.getByText(/Saved \d\d:\d\d/u)).toBeVisible();

  await part(grace, 'Agenda');
  await grace.getByRole('button', { name: /^Talked about/u }).click();
  await expect(grace.getByRole('button', { name: /^Not yet talked about/u })).toBeVisible();
  await grace.getByRole('button', { name: 'Finish and send to Amina to confirm' }).click();
  await expect(amina.getByText('Grace confirmed this. Read it, then confirm it too.')).toBeVisible();
  await amina.getByRole('button', { name: 'Confirm it too' }).click();
  for (const page of [amina, grace]) await expect(page.getByText(/^You both confirmed this/u)).toBeVisible();
  await expect(under(amina, topic).getByLabel('Your notes')).toHaveCount(0);
  await expect(amina.getByRole('button', { name: 'Add a promise' })).toHaveCount(0);

  await amina.getByRole('button', { name: 'Add a correction' }).click();
  await amina.getByLabel('What is to be added').fill('It was the first hour.');
  await amina.getByRole('button', { name: 'Add it for both' }).click();
  await expect(grace.getByText('It was the first hour.')).toBeVisible();

  await grace.emulateMedia({ media: 'print' });
  await expect(grace.getByText('Start with the slowest breakfast.').first()).toBeVisible();
  await expect(grace.getByText(promise)).toBeVisible();
  await expect(grace.getByText('She looked tired.')).toBeHidden();
  await grace.emulateMedia({ media: 'screen' });

  await grace.goto(`/supervisions/${await withAmina(grace)}/plan`);
  await grace.getByLabel('Day').fill(await grace.evaluate(() => new Date(Date.now() + 86_400_000 * 40).toISOString().slice(0, 10)));
  await grace.getByLabel('Starts at').fill(`${hour}:00`);
  await grace.getByRole('button', { name: 'Plan it' }).click();
  await expect(grace.getByRole('heading', { name: 'Agenda' })).toBeVisible();
  await expect(grace.getByRole('link', { name: topic })).toHaveCount(0);
  for (const page of [amina, grace]) await page.context().close();
});
