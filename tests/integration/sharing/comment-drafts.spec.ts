import { randomUUID } from 'node:crypto';
import type { CommentDraftResponse, ReleaseResponse, ShareResponse } from '@afterword/api-types';
import { CommentRelease } from '../../../api/src/sharing/comment-release';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const TEXT = 'I said in a minute and it was ten.\n\nI went back and said sorry.';

describe('a comment that waits', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let supervision: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
    supervision = await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());
  const shared = async (): Promise<ShareResponse> => amina.shares(await amina.writes(TEXT), grace);
  const put = (by: Person, id: string, body: object, revision?: number): Promise<Answer<CommentDraftResponse>> =>
    by.asks('PUT', `/api/comment-drafts/${id}`, body, revision === undefined ? {} : { 'if-match': `"${revision}"` });
  const release = (by: Person, id: string, when?: string): Promise<Answer<ReleaseResponse>> => by.asks('POST', `/api/comments/${id}/release`, when ? { when } : {});
  const dueSince = (id: string, days: number): Promise<unknown> => hospital.behind.query('UPDATE comment_draft SET releases_on = (now() AT TIME ZONE \'Europe/London\')::date - $2::integer WHERE id = $1', [id, days]);
  const wait = (): Promise<number> => hospital.app.get(CommentRelease).release();

  it('is kept for its writer alone, with where it stands and what it is meant as', async () => {
    const share = await shared();
    const id = randomUUID();
    const answer = await put(grace, id, { shareId: share.id, text: ' What did you need? ', kind: 'question', passage: { section: 'text', start: 0, end: 19 } });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    expect(answer.json).toEqual({
      id, kind: 'question', text: 'What did you need?', thread: null, revision: 1, release: null, releasesOn: null, can: ['read', 'change', 'release', 'discard'],
      passage: { section: 'text', start: 0, end: 19, exact: 'I said in a minute ', prefix: '', suffix: 'and it was ten.\n\nI went back and' },
    });
    expect((await grace.readsComments(share)).drafts).toEqual([answer.json]);
    expect((await grace.asks('GET', `/api/comment-drafts/${id}`)).json).toEqual(answer.json);
    const { threads, drafts } = await amina.readsComments(share);
    expect([threads, drafts]).toEqual([[], []]);
    expectProblem(await amina.asks('GET', `/api/comment-drafts/${id}`), 404);
    expect((await amina.asks<{ shares: { comments: number }[] }>('GET', `/api/entries/${share.entryId}`)).json.shares[0]?.comments).toBe(0);
  });

  it('is changed while nobody else changed it, and brings both wordings when somebody did', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'First words.');
    const body = { shareId: share.id, text: 'Second words.', kind: 'suggestion' };
    expect((await put(grace, id, body, 1)).json).toMatchObject({ text: 'Second words.', kind: 'suggestion', revision: 2 });
    expect((await put(grace, id, body, 1)).status).toBe(200);
    const stale = await put(grace, id, { shareId: share.id, text: 'Third words.' }, 1);
    expect(stale.status).toBe(412);
    expect(stale.json).toMatchObject({ stored: { text: 'Second words.', revision: 2 }, sent: { text: 'Third words.' } });
    expect(stale.headers.get('etag')).toBe('"2"');
    expect((await put(grace, id, { shareId: share.id, text: 'Third words.' })).status).toBe(412);
  });

  it('is let go at once and then is a comment under the same id, to its last wording', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'First words.', { passage: { section: 'text', start: 0, end: 6 }, kind: 'affirmation' });
    await put(grace, id, { shareId: share.id, text: 'Last words.', kind: 'affirmation' }, 1);
    const { thread, draft } = (await release(grace, id)).json;
    expect(draft).toBeNull();
    expect(thread).toMatchObject({ id, kind: 'affirmation', passage: { exact: 'I said' }, comments: [{ id, text: 'Last words.', revision: 2, earlier: [], editedOn: null }] });
    expect((await amina.readsComments(share)).threads[0]).toMatchObject({ kind: 'affirmation', comments: [{ id, text: 'Last words.' }] });
    expect((await grace.readsComments(share)).drafts).toEqual([]);
    expect((await release(grace, id)).json.thread?.id).toBe(id);
    expectProblem(await release(grace, id, 'morning'), 409);
    expectProblem(await put(grace, id, { shareId: share.id, text: 'Again.' }, 2), 409, [], ['Last words']);
    const { rows } = await hospital.behind.query(`SELECT FROM audit_event WHERE share_id = $1 AND action = 'commented'`, [share.id]);
    expect(rows).toHaveLength(1);
  });

  it('is gone once it was sent as a comment under its own id', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'Kept.');
    await grace.comments(share, 'Sent.', { id });
    const { threads, drafts } = await grace.readsComments(share);
    expect([threads.map(({ comments }) => comments[0]?.text), drafts]).toEqual([['Sent.'], []]);
  });

  it('is let go once when it is asked for twice at the same time', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'Once.');
    const both = await Promise.all([release(grace, id), release(grace, id)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await amina.readsComments(share)).threads).toHaveLength(1);
  });

  it('waits for the next morning, and can be held back again until then', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'It can wait.');
    expect((await release(grace, id, 'morning')).json.draft).toMatchObject({ release: 'morning', releasesOn: '2026-11-23' });
    expect((await release(grace, id, 'later')).json.draft).toMatchObject({ release: null, releasesOn: null });
    await release(grace, id, 'morning');
    expect((await amina.readsComments(share)).threads).toEqual([]);
    await put(grace, id, { shareId: share.id, text: 'It can wait, said better.' }, 1);
    expect((await grace.readsComments(share)).drafts[0]).toMatchObject({ release: 'morning', revision: 2 });
    await dueSince(id, -9);
  });

  it('is seen from the morning on, in its thread and its order, as written on that day', async () => {
    const share = await shared();
    const first = await grace.comments(share, 'Said at once.');
    const waiting = [await grace.keeps(share, 'Waited.', { kind: 'suggestion' }), await grace.keeps(share, 'An answer that waited.', { thread: first.id })];
    const held = await grace.keeps(share, 'Held back.');
    for (const { id } of waiting) {
      await release(grace, id, 'morning');
      await dueSince(id, 1);
    }
    await release(grace, held.id, 'morning');
    await dueSince(held.id, -1);
    expect(await wait()).toBe(2);
    expect(await wait()).toBe(0);
    const { threads } = await amina.readsComments(share);
    expect(threads.map(({ kind, comments }) => [kind, ...comments.map(({ text }) => text)])).toEqual([[null, 'Said at once.', 'An answer that waited.'], ['suggestion', 'Waited.']]);
    expect((await grace.readsComments(share)).drafts.map(({ text }) => text)).toEqual(['Held back.']);
    const { rows } = await hospital.behind.query(`SELECT actor_id FROM audit_event WHERE share_id = $1 AND action = 'commented'`, [share.id]);
    expect(rows).toEqual([{ actor_id: grace.id }, { actor_id: grace.id }, { actor_id: grace.id }]);
  });

  it('never comes where the share was withdrawn before the morning, and goes with it', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'Too late.');
    await release(grace, id, 'morning');
    await dueSince(id, 1);
    await amina.withdraws(share);
    expectProblem(await grace.asks('GET', `/api/comment-drafts/${id}`), 404);
    expectProblem(await release(grace, id), 404);
    expect(await wait()).toBe(0);
    expect((await amina.readsComments(share)).threads).toEqual([]);
    expect(await hospital.app.get(CommentRelease).purge()).toBe(1);
    expect((await hospital.behind.query('SELECT FROM comment_draft WHERE id = $1', [id])).rows).toEqual([]);
  });

  it('waits until the two have met, and is seen whoever of them finishes the session', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'When we have talked.');
    const other = await grace.keeps(share, 'Not yet.');
    expectProblem(await release(grace, id, 'session'), 422, ['/when']);
    const session = randomUUID();
    await hospital.behind.query(
      `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement)
       VALUES ($1, $2, $3, $4, $4, '2026-11-20', '2026-11-26', '10:00', 60, 1)`,
      [session, supervision, amina.id, grace.id],
    );
    expect((await grace.readsComments(share)).nextSession).toBe('2026-11-26');
    expect((await release(grace, id, 'session')).json.draft).toMatchObject({ release: 'session', releasesOn: null });
    expect(await wait()).toBe(0);
    await hospital.behind.query(`UPDATE session SET finished_on = '2026-11-26' WHERE id = $1`, [session]);
    expect((await amina.readsComments(share)).threads.map(({ comments }) => [comments[0]?.text, comments[0]?.writtenOn])).toEqual([['When we have talked.', '2026-11-26']]);
    const after = await grace.readsComments(share);
    expect([after.drafts.map((draft) => draft.id), after.nextSession]).toEqual([[other.id], null]);
  });

  it('is thrown away by its writer', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'Better not.');
    expectProblem(await amina.asks('DELETE', `/api/comment-drafts/${id}`), 404);
    expect((await grace.asks('DELETE', `/api/comment-drafts/${id}`)).status).toBe(204);
    expectProblem(await grace.asks('DELETE', `/api/comment-drafts/${id}`), 404);
    expect((await grace.readsComments(share)).drafts).toEqual([]);
  });

  it('is the author\'s own, too, when the author has an answer to think about', async () => {
    const share = await shared();
    const thread = await grace.comments(share, 'What then?');
    const { id } = await amina.keeps(share, 'I am not sure yet.', { thread: thread.id });
    expect((await grace.readsComments(share)).drafts).toEqual([]);
    expect((await release(amina, id)).json.thread?.comments.map(({ text, mine }) => [text, mine])).toEqual([['What then?', false], ['I am not sure yet.', true]]);
  });

  it('does not take an id of somebody else, and no more than fifty are kept', async () => {
    const share = await shared();
    const { id } = await grace.keeps(share, 'Mine.');
    expectProblem(await put(amina, id, { shareId: share.id, text: 'Not mine.' }), 404, [], ['Mine']);
    expectProblem(await put(grace, id, { shareId: (await shared()).id, text: 'Elsewhere.' }), 409);
    for (let n = 1; n < 50; n += 1) await grace.keeps(share, 'x');
    expectProblem(await put(grace, randomUUID(), { shareId: share.id, text: 'One too many.' }), 422, ['']);
  });

  it.each<[object, number, string[]]>([
    [{ text: ' ' }, 400, ['/text']], [{ text: 'x', kind: 'praise' }, 400, ['/kind']], [{ text: 'x', passage: { section: 'text', start: 5, end: 999 } }, 422, ['/passage']],
    [{ text: 'x', thread: randomUUID() }, 422, ['/thread']],
  ])('refuses %j with %i at the field', async (body, status, pointers) => {
    expectProblem(await put(grace, randomUUID(), { shareId: (await shared()).id, ...body }), status, pointers);
  });

  it('refuses a moment that is none', async () => {
    const { id } = await grace.keeps(await shared(), 'x');
    expectProblem(await release(grace, id, 'yesterday'), 400, ['/when']);
  });
});

describe('a comment that can be seen', () => {
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
  const shared = async (): Promise<ShareResponse> => amina.shares(await amina.writes(TEXT), grace);

  it('is worded anew by its writer, and both see how it was worded before', async () => {
    const share = await shared();
    const { id } = await grace.comments(share, 'Why did you rush?', { kind: 'question', passage: { section: 'text', start: 0, end: 6 } });
    await grace.wordsAnew({ id, revision: 1 }, 'What made it hard to wait?');
    hospital.clock.moveTo('2026-11-23');
    for (const person of [grace, amina]) await person.signsIn(PASSWORD);
    const thread = await grace.wordsAnew({ id, revision: 2 }, 'What would have helped you to wait?');
    expect(thread).toMatchObject({ kind: 'question', passage: { exact: 'I said' } });
    for (const person of [grace, amina]) {
      expect((await person.readsComments(share)).threads[0]?.comments[0]).toMatchObject({
        text: 'What would have helped you to wait?', revision: 3, editedOn: '2026-11-23', writtenOn: '2026-11-22', can: person === grace ? ['read', 'edit'] : ['read'],
        earlier: [{ on: '2026-11-22', text: 'Why did you rush?' }, { on: '2026-11-22', text: 'What made it hard to wait?' }],
      });
    }
    hospital.clock.moveTo('2026-11-22');
    for (const person of [grace, amina]) await person.signsIn(PASSWORD);
  });

  it('is answered the same when the same words come again, and refused with both when others came first', async () => {
    const share = await shared();
    const { id } = await grace.comments(share, 'One.');
    await grace.wordsAnew({ id, revision: 1 }, 'Two.');
    expect((await grace.asks('PUT', `/api/comments/${id}`, { text: 'Two.' }, { 'if-match': '"1"' })).status).toBe(200);
    for (const headers of [{ 'if-match': '"1"' }, {}] as Record<string, string>[]) {
      const stale = await grace.asks('PUT', `/api/comments/${id}`, { text: 'Three.' }, headers);
      expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"2"']);
      expect(stale.json).toMatchObject({ stored: { comments: [{ text: 'Two.', revision: 2 }] }, sent: { text: 'Three.' } });
    }
  });

  it('is not worded by the other person, nor by its writer once the share is over', async () => {
    const share = await shared();
    const { id } = await grace.comments(share, 'Mine.');
    const answer = (await amina.comments(share, 'My answer.', { thread: id })).comments.at(-1);
    const edit = (by: Person, of = id): Promise<Answer> => by.asks('PUT', `/api/comments/${of}`, { text: 'Yours.' }, { 'if-match': '"1"' });
    expectProblem(await edit(amina), 403);
    await amina.withdraws(share);
    expectProblem(await edit(grace), 404);
    expectProblem(await edit(amina, answer?.id), 403);
    expect((await amina.readsComments(share)).threads[0]?.comments.map(({ text, can }) => [text, can])).toEqual([['Mine.', ['read']], ['My answer.', ['read']]]);
  });
});
