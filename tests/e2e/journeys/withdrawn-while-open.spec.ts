import { randomBytes, randomUUID } from 'node:crypto';
import type { SessionResponse, ShareResponse, SupervisionListResponse } from '@afterword/api-types';
import { expect, type Locator, test } from '@playwright/test';
import { Person } from '../../support/person';
import { CuttableConnection } from '../cuttable-connection';
import { pageOf, signInOf } from '../people';

test('what a supervisor has open in a one-to-one goes when it is withdrawn, and is hidden while nobody can be asked', async ({ browser, baseURL }, { retry }) => {
  const connection = await CuttableConnection.to(baseURL ?? '');
  const grace = await pageOf(browser, 'grace', { baseURL: connection.url });
  await grace.clock.install();
  // Only what Grace sees is looked at, so each step of the author is one request.
  const tom = new Person(baseURL ?? '', '', 'Tom', signInOf('tom').email);
  await tom.signsIn(signInOf('tom').password);
  const { supervisions } = (await tom.asks<SupervisionListResponse>('GET', '/api/supervisions')).json;
  const supervision = supervisions.find(({ endedOn, person }) => endedOn === null && person.givenName === 'Grace');
  const plan = { id: randomUUID(), day: new Date(Date.now() + (90 + retry) * 86_400_000).toISOString().slice(0, 10), beginsAt: '20:00', minutes: 30 };
  const session = (await tom.asks<SessionResponse>('POST', `/api/supervisions/${supervision?.id}/sessions`, plan)).json;
  const brings = async (words: string): Promise<{ share: ShareResponse; shown: Locator }> => {
    const share = await tom.shares(await tom.writes(words), new Person('', supervision?.person.id ?? '', 'Grace', ''));
    await tom.asks('POST', `/api/sessions/${session.id}/topics`, { id: randomUUID(), shareId: share.id });
    return { share, shown: grace.getByText(words) };
  };
  const mark = randomBytes(4).toString('hex');
  const [now, meanwhile, never] = [await brings(`Taken back now ${mark}.`), await brings(`Taken back meanwhile ${mark}.`), await brings(`Never taken back ${mark}.`)];
  const hidden = grace.getByText('Hidden while there is no connection: it may have been withdrawn since. It comes back by itself if it is still shared.');
  const withdrawn = grace.getByText('Withdrawn. Nothing of it is here.');

  await test.step('While there is a connection it goes within two seconds, and the record says so', async () => {
    await grace.goto(`/sessions/${session.id}?part=notes`);
    for (const { shown } of [now, meanwhile, never]) {
      await grace.getByRole('button', { name: 'Open it here' }).first().click();
      await expect(shown).toBeVisible();
    }
    await tom.withdraws(now.share);
    await expect(now.shown).toHaveCount(0, { timeout: 2_000 });
    await expect(withdrawn).toHaveCount(1);
  });

  await test.step('Without a connection it is hidden after 15 seconds, with words that say why', async () => {
    // A clock that stands still, so that no slowness of this machine is silence; then one beat, from which the silence counts.
    await grace.clock.pauseAt(await grace.evaluate(() => Date.now() + 1_000));
    const { answered } = connection;
    await expect.poll(() => connection.answered).toBeGreaterThan(answered);
    await grace.evaluate(() => document.readyState);
    connection.cut();
    await tom.withdraws(meanwhile.share);
    await grace.clock.fastForward(13_000);
    await expect(never.shown).toBeVisible();
    await grace.clock.fastForward(2_000);
    await grace.clock.resume();
    // A clock that jumps is silence too: what has asked again and was not answered has been cut off.
    const { refused } = connection;
    await expect.poll(() => connection.refused).toBeGreaterThan(refused);
    await expect(hidden).toHaveCount(2);
    for (const { shown } of [meanwhile, never]) await expect(shown).toHaveCount(0);
  });

  await test.step('With the connection comes back what is still shared, and nothing else', async () => {
    connection.mend();
    await grace.clock.fastForward(5_000);
    await expect(never.shown).toBeVisible();
    await expect(withdrawn).toHaveCount(2);
    await expect(hidden).toHaveCount(0);
    for (const { shown } of [now, meanwhile]) await expect(shown).toHaveCount(0);
  });
  await grace.context().close();
  connection.end();
});
