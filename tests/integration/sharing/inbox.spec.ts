import { randomUUID } from 'node:crypto';
import type { InboxResponse, InboxShare, ShareResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe("the reader's inbox", () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-11-20');
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());
  const sends = async (text = 'A private text.'): Promise<ShareResponse> => amina.shares(await amina.writes(text, { title: 'A private title' }), grace);
  const row = async (share: { id: string }): Promise<InboxShare | undefined> => (await grace.looksInInbox()).shares.find(({ id }) => id === share.id);

  it('is empty for someone with whom nothing is shared', async () => {
    expect(await amina.looksInInbox()).toEqual({ shares: [], next: null });
  });

  it('says from whom, for what and since when, and holds no word', async () => {
    const share = await sends();
    expect(await row(share)).toEqual({
      id: share.id, author: { id: amina.id, givenName: 'Amina', familyName: 'Khalif' }, purpose: 'one-to-one', version: 1, sharedOn: '2026-11-20', isNew: true, answered: false, nextSession: null,
    });
    const { body } = await grace.asks('GET', '/api/inbox');
    expect(body).not.toMatch(/private/u);
    expect(body).not.toContain(share.entryId);
  });

  it('is new until it is opened, by its words or by its comments', async () => {
    const [one, other] = [await sends(), await sends()];
    await grace.opens(one);
    await grace.readsComments(other);
    expect([(await row(one))?.isNew, (await row(other))?.isNew]).toEqual([false, false]);
  });

  it('is answered while the author had the last word in a thread that is not settled', async () => {
    const share = await sends();
    const thread = await grace.comments(share, 'What then?');
    expect((await row(share))?.answered).toBe(false);
    await amina.comments(share, 'I went back.', { thread: thread.id });
    expect((await row(share))?.answered).toBe(true);
    await grace.comments(share, 'Thank you.', { thread: thread.id });
    expect((await row(share))?.answered).toBe(false);
    await amina.comments(share, 'And again.', { thread: thread.id });
    // Something else that was said since does not answer it.
    await grace.comments(share, 'Another thing.');
    expect((await row(share))?.answered).toBe(true);
    await amina.asks('PUT', `/api/comments/${thread.id}/resolution`);
    expect((await row(share))?.answered).toBe(false);
  });

  it('shows each share once, newest day first, through three pages, while more is shared', async () => {
    const joyce = await hospital.hire('joyce');
    await hospital.supervise(joyce, amina);
    const entry = await amina.writes('Often shared.');
    const days: string[] = [];
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) {
      hospital.clock.moveTo(day);
      await amina.signsIn(PASSWORD);
      for (let n = 0; n < 15; n += 1) {
        await amina.shares(entry, joyce);
        days.unshift(day);
      }
    }
    await joyce.signsIn(PASSWORD);
    const seen: InboxShare[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: InboxResponse = (await joyce.asks<InboxResponse>('GET', `/api/inbox${next ? `?cursor=${next}` : ''}`)).json;
      expect(page.shares.length).toBeLessThanOrEqual(20);
      seen.push(...page.shares);
      next = page.next;
      hospital.clock.moveTo('2026-11-23');
      await amina.signsIn(PASSWORD);
      await amina.shares(entry, joyce);
      await joyce.signsIn(PASSWORD);
    }
    hospital.clock.moveTo('2026-11-20');
    expect(seen.map(({ sharedOn }) => sharedOn)).toEqual(days);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(45);
  });

  it('puts first what was shared by whom one meets next, through every page, and forgets sessions that are held or cancelled', async () => {
    const noor = await hospital.hire('noor');
    const [priya, tom, owen] = [await hospital.hire('priya'), await hospital.hire('tom'), await hospital.hire('owen')];
    const plan = async (supervisee: Person, day: string, state = ''): Promise<void> => {
      const supervision = await hospital.supervise(noor, supervisee);
      for (let n = 0; n < 12; n += 1) await supervisee.shares(await supervisee.writes('x'), noor);
      const id = randomUUID();
      await hospital.behind.query(
        `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement)
         VALUES ($1, $2, $3, $4, $4, '2026-11-20', $5, '10:00', 60, 1)`,
        [id, supervision, supervisee.id, noor.id, day],
      );
      if (state) await hospital.behind.query(`UPDATE session SET ${state} WHERE id = $1`, [id]);
    };
    await plan(owen, '2026-11-21', `cancelled_on = '2026-11-20', cancelled_by = supervisor_id`);
    await plan(priya, '2026-12-03');
    await plan(tom, '2026-11-26');
    const seen: InboxShare[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: InboxResponse = (await noor.asks<InboxResponse>('GET', `/api/inbox${next ? `?cursor=${next}` : ''}`)).json;
      seen.push(...page.shares);
      next = page.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(36);
    expect(seen.map(({ author, nextSession }) => `${author.givenName} ${nextSession ?? 'some day'}`)).toEqual(
      ['Tom 2026-11-26', 'Priya 2026-12-03', 'Owen some day'].flatMap((each) => Array.from({ length: 12 }, () => each)),
    );
  });

  it.each(['x', '2026-11-22', `infinity.infinity.1.${randomUUID()}`, `2026-02-30.2026-11-22.1.${randomUUID()}`, `2026-02-30.${randomUUID()}`, `2026-13-01.${randomUUID()}`, `2026-11-22.${'-'.repeat(36)}`, `0000-01-01.${randomUUID()}`])(
    'refuses a place it never gave: %s',
    async (cursor) => {
      expectProblem(await grace.asks('GET', `/api/inbox?cursor=${cursor}`), 400, ['/cursor']);
    },
  );
});
