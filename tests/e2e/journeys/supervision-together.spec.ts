import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

const under = (page: Page, topic: string): Locator => page.getByRole('group', { name: topic });
const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
/** A part of the session, which is a tab on a phone. */
const part = async (page: Page, name: 'Agenda' | 'Notes' | 'Only you'): Promise<void> => {
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) await tab.click();
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('two people agree, share, comment, meet, promise, confirm and correct side by side, and the next one-to-one opens with what was left', async ({ browser, viewport, hasTouch }, { retry }) => {
  test.setTimeout(150_000);
  // The two widths run side by side, so each has its own supervisee and its own hour.
  const name = hasTouch ? 'Tom' : 'Amina';
  const supervisee = await pageOf(browser, hasTouch ? 'tom' : 'amina', { viewport, hasTouch });
  const grace = await pageOf(browser, 'grace', { viewport, hasTouch });
  const both = [supervisee, grace];
  const mark = randomBytes(4).toString('hex');
  const hour = String((hasTouch ? 6 : 16) + retry).padStart(2, '0');
  const [nights, rota] = [`How nights have been ${mark}`, `The winter rota ${mark}`];
  const [aims, promise, older] = [`To think about hard shifts ${mark}.`, `Try the slower start ${mark}.`, `Ask for a quieter room ${mark}.`];
  const words = `I came back late ${mark}, and said so.`;
  let [page, entry, session] = ['', '', ''];

  await test.step('They agree, after one of them did not', async () => {
    await supervisee.goto('/supervision');
    await supervisee.getByRole('link', { name: 'With Grace Okafor' }).click();
    await region(supervisee, 'Your agreement').getByRole('link').click();
    await expect(supervisee.getByRole('heading', { name: 'What your organisation says to everyone' })).toBeVisible();
    page = new URL(supervisee.url()).pathname.replace(/\/agreement$/u, '');
    await grace.goto(`${page}/agreement`);
    const drafts = async (weeks: string, reviewOn: string): Promise<void> => {
      await supervisee.getByRole('button', { name: /^Write|^Change the draft/u }).click();
      await supervisee.getByLabel('Weeks between meetings').fill(weeks);
      await supervisee.getByLabel('What this is for').fill(aims);
      await supervisee.getByLabel('What cannot stay between you').fill('Harm, unsafe practice, a crime, or a court.');
      await supervisee.getByLabel('Look at it again by').fill(reviewOn);
      await supervisee.getByRole('button', { name: 'Save, so that Grace sees it' }).click();
    };
    await drafts('8', inDays(4 * 366));
    // Too far ahead: the words are still there.
    await expect(supervisee.getByRole('link', { name: 'Look at it again within 3 years.' })).toBeVisible();
    await supervisee.getByLabel('Look at it again by').fill(inDays(300));
    await supervisee.getByRole('button', { name: 'Save, so that Grace sees it' }).click();
    await supervisee.getByRole('button', { name: 'I agree to this' }).click();
    await expect(supervisee.getByText('You agree', { exact: true })).toBeVisible();

    await expect(grace.getByText(aims).first()).toBeVisible();
    await grace.getByRole('button', { name: 'I do not agree' }).click();
    await grace.getByLabel('What should be different?').fill(`Eight weeks is long ${mark}.`);
    await grace.getByRole('button', { name: /^Let .* see it$/u }).click();
    await expect(supervisee.getByText(`Eight weeks is long ${mark}.`)).toBeVisible();

    await drafts('4', inDays(300));
    await supervisee.getByRole('button', { name: 'I agree to this' }).click();
    await grace.getByRole('button', { name: 'Show the new draft' }).click();
    await grace.getByRole('button', { name: 'I agree to this' }).click();
    for (const each of both) {
      await expect(region(each, 'In force').getByText('Every 4 weeks')).toBeVisible();
      await expect(each.getByText('You both agreed to this today.')).toBeVisible();
    }
    const before = region(grace, 'What you agreed before').locator('summary');
    if (retry > 0 || (await before.count()) > 0) await before.first().click();
  });

  await test.step('One shares something for the one-to-one, and the other plans it and promises something', async () => {
    await supervisee.goto('/new');
    await supervisee.getByRole('textbox').first().fill(`I promised to come back.\n\n${words}`);
    await expect(supervisee.getByText(/Saved \d/u).first()).toBeVisible();
    await supervisee.getByRole('button', { name: /share…/iu }).click();
    await supervisee.getByLabel('To talk about in our one-to-one').check();
    await supervisee.getByRole('button', { name: /^Share version 1/u }).click();
    await expect(supervisee.getByText('Shared with Grace, version 1.').first()).toBeVisible();
    entry = new URL(supervisee.url()).pathname;

    await grace.goto(`${page}/plan`);
    await grace.getByLabel('Starts at').fill(`${hour}:00`);
    await grace.getByLabel('Where (if you like)').fill('The quiet room');
    await grace.getByRole('button', { name: 'Plan it' }).click();
    await grace.waitForURL(/\/sessions\//u);
    session = new URL(grace.url()).pathname;
    await grace.goto(page);
    await grace.getByRole('button', { name: 'Add a promise' }).click();
    await grace.getByLabel('A new promise').fill(older);
    await grace.getByRole('button', { name: 'Promise it' }).click();
    await expect(region(grace, 'You promised').getByText(older).first()).toBeVisible();
  });

  const comment = `What would waiting have been like ${mark}?`;
  await test.step('A comment on chosen words waits until they have met', async () => {
    await region(grace, `What ${name} brought`).getByRole('link', { name: /^For your one-to-one/u }).first().click();
    const paragraph = grace.getByRole('article').locator('.words').filter({ hasText: mark });
    await paragraph.dblclick({ position: { x: 30, y: 12 } });
    await grace.getByRole('button', { name: 'Comment on these words' }).click();
    await grace.getByLabel('Your comment').fill(comment);
    await grace.getByRole('button', { name: 'Keep until you have met today' }).click();
    await expect(grace.getByText(`${name} sees it once you have held your one-to-one today.`)).toBeVisible();
    await supervisee.goto(session);
  });

  const shared = `What ${name} shared, version 1`;
  await test.step('They build the agenda: what was shared by reference, and a topic of each', async () => {
    await supervisee.getByRole('button', { name: 'Bring something shared' }).click();
    await supervisee.getByRole('button', { name: new RegExp(`^Bring it ?: .*I promised to come back`, 'u') }).first().click();
    await expect(supervisee.getByRole('link', { name: 'What you shared, version 1' })).toBeVisible();
    await grace.goto(session);
    for (const [each, topic] of [[supervisee, nights], [grace, rota]] as const) {
      await each.getByRole('button', { name: 'Add a topic' }).click();
      await each.getByLabel('A topic, in a few words').fill(topic);
      await each.getByRole('button', { name: 'Add it for both' }).click();
    }
    for (const each of both) await expect(each.getByRole('link', { name: rota })).toBeVisible();
    await grace.getByRole('button', { name: `Move up: ${nights}` }).click();
    await expect(supervisee.getByRole('listitem').filter({ has: supervisee.getByRole('link', { name: nights }) }).getByText('1', { exact: true })).toBeVisible();
  });

  await test.step('They write side by side, and each keeps something alone', async () => {
    for (const each of both) await part(each, 'Notes');
    await expect(grace.getByText(words)).toHaveCount(0);
    await under(grace, shared).getByRole('button', { name: 'Open it here' }).click();
    await expect(under(grace, shared).getByText(words)).toBeVisible();
    await under(supervisee, nights).getByLabel('Your notes').fill('The last hour is the worst.');
    await under(grace, nights).getByLabel('Your notes').fill('Start with the slowest breakfast.');
    await expect(under(grace, nights)).toContainText('The last hour is the worst.');
    await expect(under(supervisee, nights)).toContainText('Start with the slowest breakfast.');
    await part(grace, 'Only you');
    await grace.getByLabel('For yourself').fill(`Looked tired ${mark}.`);
    await expect(grace.getByText(/Saved \d\d:\d\d/u)).toBeVisible();
    await part(grace, 'Notes');
  });

  await test.step('One promise is new, and an older one is given more time', async () => {
    await supervisee.getByRole('button', { name: 'Add a promise' }).click();
    await supervisee.getByLabel('A new promise').fill(promise);
    await supervisee.getByRole('button', { name: 'Promise it' }).click();
    await expect(region(grace, `${name} promised`).getByText(promise).first()).toBeVisible();
    await grace.getByRole('button', { name: new RegExp(`^Change.*${older}`, 'u') }).click();
    await grace.getByLabel('By when').fill(inDays(30));
    await grace.getByRole('button', { name: 'Save it' }).click();
    await expect(region(supervisee, 'Grace promised').getByRole('listitem').filter({ hasText: older })).toContainText(new RegExp(`Due .*\\b${Number(inDays(30).slice(8))} `, 'u'));
  });

  await test.step('Both confirm, and the comment that waited can be seen', async () => {
    await part(grace, 'Agenda');
    for (const topic of [shared, nights]) {
      await grace.getByRole('button', { name: new RegExp(`^Talked about.*${topic}`, 'u') }).click();
      // What is confirmed is what has been read, so the answer to a tick comes first.
      await expect(grace.getByRole('button', { name: new RegExp(`^Not yet talked about.*${topic}`, 'u') })).toBeVisible();
    }
    await grace.getByRole('button', { name: `Finish and send to ${name} to confirm` }).click();
    await expect(supervisee.getByText('Grace confirmed this. Read it, then confirm it too.')).toBeVisible();
    await supervisee.getByRole('button', { name: 'Confirm it too' }).click();
    for (const each of both) await expect(each.getByText(/^You both confirmed this/u)).toBeVisible();
    await expect(under(supervisee, nights).getByLabel('Your notes')).toHaveCount(0);
    await expect(supervisee.getByRole('button', { name: 'Add a promise' })).toHaveCount(0);
    await supervisee.goto(entry);
    await expect(supervisee.getByText(comment)).toBeVisible();
    await supervisee.goto(session);
  });

  await test.step('What is added afterwards stands below the record, and on paper too', async () => {
    await supervisee.getByRole('button', { name: 'Add a correction' }).click();
    await supervisee.getByLabel('What is to be added').fill(`It was the first hour ${mark}.`);
    await supervisee.getByRole('button', { name: 'Add it for both' }).click();
    await expect(grace.getByText(`It was the first hour ${mark}.`)).toBeVisible();
    await grace.emulateMedia({ media: 'print' });
    for (const line of ['Start with the slowest breakfast.', 'The last hour is the worst.', promise, `It was the first hour ${mark}.`]) await expect(grace.getByText(line).first()).toBeVisible();
    for (const line of [`Looked tired ${mark}.`, words]) await expect(grace.getByText(line)).toBeHidden();
    await grace.emulateMedia({ media: 'screen' });
  });

  await test.step('The next one-to-one opens with what was left', async () => {
    await grace.goto(page);
    const opens = grace.getByRole('link', { name: 'Open the session' });
    await expect(opens.or(grace.getByRole('link', { name: 'Plan a one-to-one' }))).toBeVisible();
    if (await opens.isVisible()) await opens.click();
    else {
      await grace.goto(`${page}/plan`);
      await grace.getByLabel('Day').fill(inDays(40));
      await grace.getByRole('button', { name: 'Plan it' }).click();
    }
    await expect(grace.getByRole('heading', { name: `One-to-one with ${name}` })).toBeVisible();
    const left = grace.getByRole('listitem').filter({ has: grace.getByRole('link', { name: rota }) });
    await expect(left).toContainText('from ');
    await expect(grace.getByRole('link', { name: nights })).toHaveCount(0);
    await part(grace, 'Notes');
    await expect(region(grace, `${name} promised`).getByText(promise).first()).toBeVisible();
    await expect(region(grace, 'You promised').getByText(older).first()).toBeVisible();
  });
  for (const each of both) await each.context().close();
});
