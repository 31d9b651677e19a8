import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { pageOf } from '../people';

/** Something of Amina's that Grace has had from the start: another one at each width, since commented words are pressed and not chosen. */
const addressOfShare = (page: Page, hasTouch: boolean | undefined): Promise<string> =>
  page.evaluate(async (nth) => {
    const { shares } = (await (await fetch('/api/inbox')).json()) as { shares: { id: string; author: { givenName: string } }[] };
    return `/shares/${shares.filter(({ author }) => author.givenName === 'Amina').at(nth)?.id ?? ''}`;
  }, hasTouch ? -1 : -2);

const box = (page: Page): Locator => page.locator('.comment-box', { has: page.getByLabel('Your comment') });
const group = (page: Page, words: string): Locator => page.getByRole('group').filter({ hasText: words }).first();

test('a comment on chosen words waits for its writer alone, is let go, worded anew, and both see how it was', async ({ browser, viewport, hasTouch }) => {
  const [amina, grace] = [await pageOf(browser, 'amina', { viewport, hasTouch }), await pageOf(browser, 'grace', { viewport, hasTouch })];
  const mark = randomBytes(4).toString('hex');
  const [first, second, last] = [`Knock once more ${mark}.`, `Try to wait until she answers ${mark}.`, `What would waiting have been like ${mark}?`];
  const share = await addressOfShare(grace, hasTouch);
  await grace.goto(share);

  await test.step('Grace chooses a word, says what she means, and keeps it for the morning', async () => {
    await grace.getByRole('article').locator('.words').first().dblclick({ position: { x: 30, y: 12 } });
    await grace.getByRole('button', { name: 'Comment on these words' }).click();
    await box(grace).getByRole('button', { name: /^Suggest/u }).click();
    await grace.getByLabel('Your comment').fill(first);
    await box(grace).getByRole('button', { name: /^Keep until/u }).first().click();
    await expect(group(grace, first)).toContainText(/Amina sees it /u);
  });
  await test.step('Amina sees none of it', async () => {
    await amina.goto(share);
    await expect(amina.getByRole('article').locator('.words').first()).toBeVisible();
    await expect(amina.getByText(mark)).toHaveCount(0);
  });
  await test.step('Grace changes it, and lets it go', async () => {
    await grace.reload();
    await group(grace, first).getByRole('button', { name: 'Change it' }).click();
    await grace.getByLabel('Your comment').fill(second);
    await box(grace).getByRole('button', { name: 'Let Amina see it now' }).click();
    await expect(group(grace, second)).toContainText('You suggest');
    await expect(grace.getByText(first)).toHaveCount(0);
  });
  await test.step('Grace words it anew, and Amina sees both wordings', async () => {
    await group(grace, second).getByRole('button', { name: /^Change/u }).click();
    await grace.getByLabel('Your comment').fill(last);
    await grace.getByRole('button', { name: 'Change it for Amina' }).click();
    await expect(group(grace, last)).toContainText('Changed today');
    await amina.reload();
    await expect(group(amina, last)).toContainText('Grace suggests');
    await group(amina, last).getByText(/^Changed today/u).click();
    await expect(group(amina, last)).toContainText(second);
  });
  await test.step('A concern shows where to take it, and leaves a note that both can read', async () => {
    await grace.getByRole('button', { name: 'Comment on the whole' }).click();
    await box(grace).getByRole('button', { name: /^Concern/u }).click();
    await expect(grace.getByText('Sending this does not report it.')).toBeVisible();
    await grace.getByLabel('Where is it recorded?').fill(`Incident system, ${mark}`);
    await grace.getByLabel('Your comment').fill(`I am worried about how she felt, ${mark}.`);
    await box(grace).getByRole('button', { name: 'Let Amina see it now' }).click();
    await expect(group(grace, 'how she felt, ' + mark)).toContainText('You are concerned');
    const noted = await amina.evaluate(async () => {
      const { supervisions } = (await (await fetch('/api/supervisions')).json()) as { supervisions: { id: string; role: string }[] };
      const all = await Promise.all(supervisions.map(async ({ id }) => (await fetch(`/api/supervisions/${id}/concern-notes`)).text()));
      return all.join();
    });
    expect(noted).toContain(`Incident system, ${mark}`);
  });
  for (const page of [amina, grace]) await page.context().close();
});

test('a comment is written, found from its mark and come back from with the keyboard alone', async ({ browser, viewport, hasTouch }) => {
  const grace = await pageOf(browser, 'grace', { viewport, hasTouch });
  const mark = randomBytes(4).toString('hex');
  const keys = grace.keyboard;
  const writing = grace.getByLabel('Your comment');
  await grace.goto(await addressOfShare(grace, hasTouch));
  const paragraph = grace.getByRole('article').locator('.words').first();
  const here = grace.getByRole('button', { name: 'Comment on this paragraph' }).first();
  /** Sends what was typed, and follows it from its card to its mark, to the card and back. */
  const sendsAndFollows = async (words: string): Promise<void> => {
    await keys.press('Control+Enter');
    const card = group(grace, words);
    await expect(card).toBeFocused();
    const number = /\d+/u.exec((await card.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    const itsMark = paragraph.getByRole('button', { name: `Comment ${number} by you`, exact: true });
    await keys.press('Escape');
    await expect(itsMark).toBeFocused();
    await keys.press('Enter');
    await expect(card).toBeFocused();
    await keys.press('Escape');
    await expect(itsMark).toBeFocused();
  };

  await test.step('on a paragraph', async () => {
    await expect(here).toBeVisible();
    for (let tab = 0; tab < 40 && !(await here.evaluate((button) => button === document.activeElement)); tab += 1) await keys.press('Tab');
    await expect(here).toBeFocused();
    await keys.press('Enter');
    await expect(writing).toBeFocused();
    await keys.type(`What was it like to stay ${mark}?`);
    await sendsAndFollows(`What was it like to stay ${mark}?`);
  });
  await test.step('on words that were found in the page and chosen further', async () => {
    await paragraph.evaluate((words) => {
      const first = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) => (node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)).nextNode();
      document.getSelection()?.setBaseAndExtent(first!, 0, first!, 1);
    });
    for (let word = 0; word < 2; word += 1) await keys.press('Control+Shift+ArrowRight');
    await keys.press('Control+Alt+m');
    await expect(writing).toBeFocused();
    await keys.type(`These words stay with me ${mark}.`);
    await sendsAndFollows(`These words stay with me ${mark}.`);
  });
  await test.step('and a box that is closed leaves the focus at its paragraph', async () => {
    await paragraph.evaluate((words) => document.getSelection()?.selectAllChildren(words));
    await keys.press('Control+Alt+m');
    await expect(writing).toBeFocused();
    await box(grace).getByRole('button', { name: 'Not now' }).focus();
    await keys.press('Enter');
    await expect(here).toBeFocused();
  });
  await grace.context().close();
});
