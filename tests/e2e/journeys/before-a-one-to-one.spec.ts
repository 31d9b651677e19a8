import { expect, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

interface Listed {
  readonly supervisions: readonly { readonly id: string; readonly endedOn: string | null; readonly type: string; readonly nextOn: string | null; readonly person: { readonly givenName: string } }[];
}

const pageWith = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const { supervisions } = (await (await fetch('/api/supervisions')).json()) as Listed;
    const found = supervisions.find(({ person, endedOn, type, nextOn }) => person.givenName === wanted && endedOn === null && type !== 'restorative' && nextOn !== null);
    return `/supervisions/${found?.id ?? ''}`;
  }, name);

test('both see on one page what is to be talked about, add to it and go from there to their own notes', async ({ browser }, { project, retry }) => {
  const { viewport } = project.use;
  const options = viewport ? { viewport } : {};
  const grace = await pageOf(browser, 'grace', options);
  const amina = await pageOf(browser, 'amina', options);
  const topic = `The study day, ${project.name} ${retry}`;
  await grace.goto(await pageWith(grace, 'Amina'));
  await grace.getByRole('button', { name: 'Add a topic' }).click();
  await grace.getByRole('button', { name: 'Add it for both' }).click();
  await expect(grace.getByText('Write a few words first.')).toBeVisible();
  await grace.getByLabel('A topic, in a few words').fill(topic);
  await grace.getByRole('button', { name: 'Add it for both' }).click();
  const added = (page: Page) => page.getByRole('region', { name: 'What you want to talk about' }).getByRole('listitem').filter({ hasText: topic });
  await expect(added(grace)).toContainText('You');

  await amina.goto(await pageWith(amina, 'Grace'));
  await expect(added(amina)).toContainText('Grace');
  await expect(amina.getByRole('heading', { name: 'What you both promised' })).toBeVisible();
  await amina.getByRole('link', { name: 'Your own notes for it' }).click();
  await expect(amina.getByLabel('For yourself')).toBeVisible();
  await expect(amina.getByRole('link', { name: topic })).toHaveCount(viewport && viewport.width < 700 ? 0 : 1);
  for (const page of [amina, grace]) await page.context().close();
});
