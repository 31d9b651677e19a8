import { expect, test } from '@playwright/test';
import { pageOf } from '../people';

test('a run chart is heard as one picture with its newest figures, and its table stands in the same figure', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'priya', { viewport, hasTouch });
  await page.goto('/trends');
  const figure = page.getByRole('figure', { name: /^Dignity and respect: people here who wrote about it, each month/u });
  await expect(figure).toMatchAriaSnapshot(`
    - heading /^Dignity and respect. people here who wrote about it, each month$/ [level=2]
    - paragraph: /^Each person counts once a month in each direction\\. Rounded to the nearest 5\\..*The dotted lines are the months of the briefings/
    - img /^People who wrote about Dignity and respect, by month, \\w+ \\d+ to \\w+ \\d+\\. In \\w+. upheld (\\d+|hidden), under strain (\\d+|hidden), missed (\\d+|hidden), unsure (\\d+|hidden)\\. The table has every figure\\.$/
  `);
  await figure.getByText('Show as a table').click();
  const table = figure.getByRole('table', { name: 'Dignity and respect, people each month' });
  await expect(table.getByRole('columnheader')).toHaveText(['Month', 'Upheld', 'Under strain', 'Missed', 'Unsure']);
  const [newest, picture] = await Promise.all([
    table.getByRole('row').nth(1).getByRole('cell').evaluateAll((cells) => cells.map((cell) => [...cell.childNodes].filter((node) => (node as Element).ariaHidden !== 'true').map((node) => node.textContent).join('').trim())),
    figure.getByRole('img').getAttribute('aria-label'),
  ]);
  expect(picture).toContain(`upheld ${newest[0]}, under strain ${newest[1]}, missed ${newest[2]}, unsure ${newest[3]}.`);
  // The points of a chart are read in its table and never stopped at one by one.
  await expect(page.locator('svg [tabindex], svg a')).toHaveCount(0);
  await page.context().close();
});

test('each small chart is heard by its name, its direction and its newest figure', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'priya', { viewport, hasTouch });
  await page.goto('/trends?direction=strain');
  const themes = page.getByRole('region', { name: 'Theme by theme' });
  await expect(themes.getByRole('button', { name: 'Under strain' })).toHaveAttribute('aria-pressed', 'true');
  await expect(themes.getByRole('listitem')).toHaveCount(5);
  const table = themes.getByRole('table');
  for (const item of await themes.getByRole('listitem').all()) {
    const name = (await item.getByRole('paragraph').textContent())!.trim();
    const said = (await item.getByRole('img').getAttribute('aria-label'))!;
    const [, figure] = /, under strain, \w+ \d+ to \w+ \d+\. In \w+: (\d+|hidden)\.$/u.exec(said) ?? [];
    expect(said).toContain(`${name}, under strain, `);
    await expect(table.getByRole('row', { name: new RegExp(`^${name}`, 'u') }).getByRole('cell').nth(1)).toContainText(figure!);
  }
  await page.context().close();
});

test('the page for a committee stands on one sheet of paper', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'priya', { viewport, hasTouch });
  for (const address of ['/trends/report', '/trends/report?cut=ward', '/trends/report?cut=service-line']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'How this was counted, and what it cannot say' })).toBeVisible();
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu);
    expect([address, sheets?.length]).toEqual([address, 1]);
  }
  await page.context().close();
});

test('what stands together is heard as a table of one month, and another month can be chosen', async ({ browser, viewport, hasTouch }) => {
  const page = await pageOf(browser, 'tom', { viewport, hasTouch });
  await page.goto('/trends');
  await page.getByRole('region', { name: 'Seen together', exact: true }).getByRole('table').first().waitFor();
  const { months } = (await (await page.request.get('/api/trends/together')).json()) as { months: { month: string; beside: { code: string; name: string; direction: string } | null; figures: { code: string; name: string; direction: string; people: number | null }[] }[] };
  const together = page.getByRole('region', { name: 'Seen together', exact: true });
  const newest = months.at(-1)!;
  await expect(together.getByText(`${newest.beside!.name}, `).first()).toContainText('has the largest figure, about');
  const table = together.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Theme', 'Upheld', 'Under strain', 'Missed', 'Unsure']);
  for (const { name, direction, people } of newest.figures.filter(({ direction: each }) => ['upheld', 'strain', 'missed'].includes(each))) {
    const cell = table.getByRole('row', { name: new RegExp(`^${name}`, 'u') }).getByRole('cell').nth(['upheld', 'strain', 'missed'].indexOf(direction));
    await expect(cell).toContainText(people === null ? 'hidden' : String(people));
  }
  await expect(together.getByText('* Hidden: fewer than 8 people, or could be worked out from other figures.')).toHaveCount(1);
  const earlier = (await together.getByLabel('Month').getByRole('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))).at(-1)!;
  await together.getByLabel('Month').selectOption(earlier);
  await expect(together.getByText(`${months.find(({ month }) => month === earlier)!.beside!.name}, `).first()).toBeVisible();
  const fileOf = async (name: RegExp): Promise<string> => (await page.request.get((await together.getByRole('link', { name }).getAttribute('href'))!)).text();
  const monthsIn = (file: string): string[] => [...new Set(file.split('\r\n').flatMap((line) => /^\d{4}-\d{2}/u.exec(line) ?? []))];
  expect(monthsIn(await fileOf(/^Download CSV\s?: seen together/u))).toEqual([earlier]);
  expect(monthsIn(await fileOf(/^All \d+ months in one file/u))).toContain(newest.month);
  // It is about the whole hospital, and not on the page of a part.
  await page.context().close();
  const priya = await pageOf(browser, 'priya', { viewport, hasTouch });
  await priya.goto('/trends?cut=service-line');
  await expect(priya.getByRole('heading', { name: /side by side/u })).toBeVisible();
  await expect(priya.getByRole('heading', { name: 'Seen together' })).toHaveCount(0);
  await priya.context().close();
});
