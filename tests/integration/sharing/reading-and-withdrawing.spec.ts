import { randomUUID } from 'node:crypto';
import type { EntryResponse, ShareResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('a shared version', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());
  const openedOn = async (share: { id: string }): Promise<string[]> => (await amina.opens(share)).openedOn;
  const events = async (share: { id: string }): Promise<string[]> =>
    (await hospital.behind.query<{ action: string }>('SELECT action FROM audit_event WHERE share_id = $1 ORDER BY action', [share.id])).rows.map(({ action }) => action);

  it('tells its author on which days it was opened, and its reader nothing of that', async () => {
    const share = await amina.shares(await amina.writes('Read me.'), grace);
    expect(await openedOn(share)).toEqual([]);
    await grace.opens(share);
    expect((await grace.opens(share)).openedOn).toEqual([]);
    hospital.clock.moveTo('2026-11-24');
    for (const person of [grace, amina]) await person.signsIn(PASSWORD);
    await grace.readsComments(share);
    expect(await openedOn(share)).toEqual(['2026-11-24', '2026-11-22']);
    const entry = (await amina.asks<EntryResponse>('GET', `/api/entries/${share.entryId}`)).json;
    expect(entry.shares[0]?.openedOn).toEqual(['2026-11-24', '2026-11-22']);
    hospital.clock.moveTo('2026-11-22');
  });

  it.each([
    ['reading', (share: ShareResponse) => grace.opens(share), ['opened']],
    ['reading its comments', (share: ShareResponse) => grace.readsComments(share), ['opened']],
    ['commenting', (share: ShareResponse) => grace.comments(share, 'I see.'), ['commented', 'opened']],
  ])('writes down %s', async (_, act, expected) => {
    const share = await amina.shares(await amina.writes('Read me.'), grace);
    await act(share);
    expect(await events(share)).toEqual(expected);
    expect(await openedOn(share)).toEqual(['2026-11-22']);
  });

  it("writes down nothing of its author's own reading, commenting or resolving, nor a look into the inbox", async () => {
    const share = await amina.shares(await amina.writes('Mine.'), grace);
    await amina.opens(share);
    await amina.readsComments(share);
    const thread = await amina.comments(share, 'A note to go with it.');
    await amina.asks('PUT', `/api/comments/${thread.id}/resolution`);
    await grace.looksInInbox();
    expect(await events(share)).toEqual([]);
  });

  it('is gone for its reader at once when it is withdrawn, and stays with its author', async () => {
    const entry = await amina.writes('Taken back.');
    const share = await amina.shares(entry, grace);
    await grace.opens(share);
    await amina.withdraws(share);
    const nothing = await grace.asks('GET', `/api/shares/${randomUUID()}`);
    for (const [method, path, body] of [['GET', ''], ['DELETE', ''], ['GET', '/comments'], ['POST', '/comments', { text: 'x' }]] as const) {
      const answer = await grace.asks(method, `/api/shares/${share.id}${path}`, body);
      expectProblem(answer, 404, [], ['Taken back']);
      expect(answer.body).toBe(nothing.body);
    }
    expect(await amina.opens(share)).toMatchObject({ withdrawnOn: '2026-11-22', openedOn: ['2026-11-22'], can: ['read'], sections: [{ text: 'Taken back.' }] });
    expect((await grace.looksInInbox()).shares.map(({ id }) => id)).not.toContain(share.id);
    expect(await events(share)).toEqual(['opened']);
  });

  it('can be withdrawn again without harm, and keeps the first day', async () => {
    const share = await amina.shares(await amina.writes('Twice.'), grace);
    await amina.withdraws(share);
    hospital.clock.moveTo('2026-11-22T20:00:00Z');
    await amina.withdraws(share);
    hospital.clock.moveTo('2026-11-22');
    expect((await amina.opens(share)).withdrawnOn).toBe('2026-11-22');
  });

  it('withdraws one version and no other', async () => {
    const entry = await amina.writes('Two versions.');
    const [first, second] = [await amina.shares(entry, grace), await amina.shares(entry, grace)];
    await amina.withdraws(first);
    expect((await grace.opens(second)).version).toBe(2);
    expectProblem(await grace.asks('GET', `/api/shares/${first.id}`), 404);
  });

  it('is gone when the supervision ends; a new supervisor inherits nothing', async () => {
    const joyce = await hospital.hire('joyce');
    const noor = await hospital.hire('noor');
    const supervision = await hospital.supervise(joyce, amina);
    const share = await amina.shares(await amina.writes('Before the change.'), joyce);
    await joyce.comments(share, 'Noted.');
    await hospital.endSupervision(supervision);
    await hospital.supervise(noor, amina);
    for (const person of [joyce, noor]) {
      expectProblem(await person.asks('GET', `/api/shares/${share.id}`), 404, [], ['Before the change']);
      expectProblem(await person.asks('GET', `/api/shares/${share.id}/comments`), 404, [], ['Noted']);
      expect((await person.looksInInbox()).shares).toEqual([]);
    }
    expect((await amina.readsComments(share)).threads).toHaveLength(1);
  });

  it('is nobody else\'s: not a colleague\'s, an educator\'s, an administrator\'s, nor by the id of its entry', async () => {
    const share = await amina.shares(await amina.writes('For Grace only.'), grace);
    for (const key of ['tom', 'priya', 'owen'] as const) {
      const other = await hospital.hire(key);
      for (const path of [`/api/shares/${share.id}`, `/api/shares/${share.id}/comments`, `/api/entries/${share.entryId}`]) {
        expectProblem(await other.asks('GET', path), 404, [], ['For Grace']);
      }
    }
    expectProblem(await grace.asks('GET', `/api/entries/${share.entryId}`), 404);
    expect(await events(share)).toEqual([]);
  });

  it('is not shown when the opening cannot be written down', async () => {
    const share = await amina.shares(await amina.writes('No trace, no words.'), grace);
    await grace.comments(share, 'A careful question.');
    await hospital.behind.query('ALTER TABLE audit_event ADD CONSTRAINT test_trap CHECK (false) NOT VALID');
    try {
      for (const [method, path, body] of [['GET', ''], ['GET', '/comments'], ['POST', '/comments', { text: 'unrecorded' }]] as const) {
        const problem = expectProblem(await grace.asks(method, `/api/shares/${share.id}${path}`, body), 500, [], ['No trace', 'A careful', 'unrecorded']);
        expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/u);
      }
    } finally {
      await hospital.behind.query('ALTER TABLE audit_event DROP CONSTRAINT test_trap');
    }
    expect((await grace.readsComments(share)).threads).toHaveLength(1);
    expect(await events(share)).toEqual(['commented', 'opened', 'opened']);
  });
});
