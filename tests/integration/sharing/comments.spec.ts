import { randomUUID } from 'node:crypto';
import type { CommentThread, ShareResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const TEXT = 'I said in a minute and it was ten.\n\nI went back and said sorry. He smiled \u{1F642} and nodded.';

describe('comments on a shared version', () => {
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
  const post = (by: Person, share: { id: string }, body: object): Promise<Answer<CommentThread>> => by.asks('POST', `/api/shares/${share.id}/comments`, body);

  it('stand on the whole, by either of the two people, in the order of writing', async () => {
    const share = await shared();
    const answer = await post(grace, share, { text: '  What helped?\r\nTell me.  ' });
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      id: answer.json.id, kind: null, passage: null, resolvedOn: null, can: ['read', 'answer'],
      comments: [{
        id: answer.json.id, mine: true, writtenOn: '2026-11-22', text: 'What helped?\nTell me.', writer: { id: grace.id, givenName: 'Grace', familyName: 'Okafor' },
        revision: 1, earlier: [], editedOn: null, can: ['read', 'edit'],
      }],
    });
    await amina.comments(share, 'Before you read it: I was tired.');
    const { threads, can } = await amina.readsComments(share);
    expect(can).toEqual(['comment']);
    expect(threads.map(({ comments }) => comments.map(({ text, mine, writer }) => [text, mine, writer.givenName]))).toEqual([
      [['What helped?\nTell me.', false, 'Grace']], [['Before you read it: I was tired.', true, 'Amina']],
    ]);
    expect(threads[0]?.can).toEqual(['read', 'answer', 'resolve']);
  });

  it('are meant as something when their writer says so, and answers are not', async () => {
    const share = await shared();
    for (const kind of ['question', 'affirmation', 'suggestion', 'concern']) await grace.comments(share, 'x', { kind });
    const { threads } = await amina.readsComments(share);
    expect(threads.map(({ kind }) => kind)).toEqual(['question', 'affirmation', 'suggestion', 'concern']);
    expectProblem(await post(amina, share, { text: 'x', kind: 'question', thread: threads[0]?.id }), 422, ['/kind']);
  });

  it('quote a passage from the version, whatever the author writes later', async () => {
    const share = await shared();
    await amina.asks('PUT', `/api/entries/${share.entryId}`, { model: 'plain', sections: [{ section: 'text', text: 'All new.' }] }, { 'if-match': '"1"' });
    const start = TEXT.indexOf('I went back');
    const { passage } = await grace.comments(share, 'This took courage.', { passage: { section: 'text', start, end: start + 27 } });
    expect(passage).toEqual({
      section: 'text', start, end: start + 27, exact: 'I went back and said sorry.', prefix: 'id in a minute and it was ten.\n\n', suffix: ' He smiled \u{1F642} and nodded.',
    });
    expect((await amina.readsComments(share)).threads[0]?.passage).toEqual(passage);
  });

  it('may reach to the very end and round a sign of two units', async () => {
    const share = await shared();
    const smile = TEXT.indexOf('\u{1F642}');
    expect((await grace.comments(share, 'x', { passage: { section: 'text', start: smile, end: smile + 2 } })).passage?.exact).toBe('\u{1F642}');
    expect((await grace.comments(share, 'x', { passage: { section: 'text', start: TEXT.length - 7, end: TEXT.length } })).passage?.exact).toBe('nodded.');
  });

  it.each([
    ['past the end', { section: 'text', start: 0, end: TEXT.length + 1 }], ['backwards', { section: 'text', start: 9, end: 3 }],
    ['over nothing', { section: 'text', start: 5, end: 5 }], ['over blanks alone', { section: 'text', start: 34, end: 36 }],
    ['in a section that is not there', { section: 'feelings', start: 0, end: 4 }],
  ])('refuse a passage %s', async (_, passage) => {
    const share = await shared();
    expectProblem(await post(grace, share, { text: 'Hush.', passage }), 422, ['/passage'], ['Hush', 'minute']);
    expect((await grace.readsComments(share)).threads).toEqual([]);
  });

  it('have answers, in one thread, by both', async () => {
    const share = await shared();
    const thread = await grace.comments(share, 'What then?');
    await amina.comments(share, 'I went back.', { thread: thread.id });
    const whole = await grace.comments(share, 'Thank you.', { thread: thread.id.toUpperCase() });
    expect(whole.comments.map(({ text, mine }) => [text, mine])).toEqual([['What then?', true], ['I went back.', false], ['Thank you.', true]]);
    expect((await amina.readsComments(share)).threads).toHaveLength(1);
  });

  it('answer a thread of this version only, and no answer', async () => {
    const [share, other] = [await shared(), await shared()];
    const elsewhere = await grace.comments(other, 'Over there.');
    const thread = await grace.comments(share, 'Here.');
    const answer = await amina.comments(share, 'Yes.', { thread: thread.id });
    const inner = answer.comments.at(-1)?.id;
    for (const id of [elsewhere.id, inner, randomUUID()]) {
      expectProblem(await post(amina, share, { text: 'Lost.', thread: id }), 422, ['/thread'], ['Lost', 'Over there']);
    }
  });

  it('are written once when the same request comes again, or twice at once', async () => {
    const share = await shared();
    const id = randomUUID();
    const both = await Promise.all([post(grace, share, { id, text: 'Once.' }), post(grace, share, { id, text: 'Once.' })]);
    const again = await post(grace, share, { id, text: 'Once.' });
    expect([...both, again].map(({ status }) => status)).toEqual([201, 201, 201]);
    for (const { json } of [...both, again]) expect(json).toEqual(both[0].json);
    expect((await amina.readsComments(share)).threads).toHaveLength(1);
    expect((await amina.asks<{ shares: { comments: number }[] }>('GET', `/api/entries/${share.entryId}`)).json.shares[0]?.comments).toBe(1);
  });

  it('do not take an id that names another comment', async () => {
    const [share, other] = [await shared(), await shared()];
    const { id } = await grace.comments(share, 'The first.');
    expectProblem(await post(grace, other, { id, text: 'Again.' }), 409, [], ['The first']);
    expectProblem(await post(amina, share, { id, text: 'Again.' }), 409, [], ['The first']);
  });

  it('are resolved and opened again by the author of the entry alone', async () => {
    const share = await shared();
    const thread = await grace.comments(share, 'Resolved?');
    const path = `/api/comments/${thread.id}/resolution`;
    for (const method of ['PUT', 'DELETE'] as const) expectProblem(await grace.asks(method, path), 403);
    expect((await amina.asks('PUT', path)).status).toBe(204);
    expect((await amina.asks('PUT', path)).status).toBe(204);
    const [resolved] = (await amina.readsComments(share)).threads;
    expect([resolved?.resolvedOn, resolved?.can]).toEqual(['2026-11-22', ['read', 'answer', 'reopen']]);
    expect((await grace.readsComments(share)).threads[0]).toMatchObject({ resolvedOn: '2026-11-22', can: ['read', 'answer'] });
    expect((await amina.asks('DELETE', path)).status).toBe(204);
    expect((await amina.readsComments(share)).threads[0]?.resolvedOn).toBeNull();
  });

  it('are resolved as threads, not as answers, and by nobody who does not see them', async () => {
    const share = await shared();
    const thread = await grace.comments(share, 'First.');
    const answer = (await amina.comments(share, 'Second.', { thread: thread.id })).comments.at(-1);
    expectProblem(await amina.asks('PUT', `/api/comments/${answer?.id}/resolution`), 404);
    expectProblem(await amina.asks('PUT', `/api/comments/${randomUUID()}/resolution`), 404);
    const tom = await hospital.hire('tom');
    for (const method of ['PUT', 'DELETE'] as const) expectProblem(await tom.asks(method, `/api/comments/${thread.id}/resolution`), 404);
    expectProblem(await post(tom, share, { text: 'Hello.' }), 404);
  });

  it('stay with the author after withdrawal, who can still put them away but not go on', async () => {
    const share = await shared();
    const thread = await grace.comments(share, 'Kept for you.');
    await amina.withdraws(share);
    const { threads, can } = await amina.readsComments(share);
    expect([threads[0]?.comments[0]?.text, threads[0]?.comments[0]?.writer.givenName, threads[0]?.can, can]).toEqual(['Kept for you.', 'Grace', ['read', 'resolve'], []]);
    expectProblem(await post(amina, share, { text: 'One more.' }), 403);
    expectProblem(await post(amina, share, { text: 'One more.', thread: thread.id }), 403);
    expect((await amina.asks('PUT', `/api/comments/${thread.id}/resolution`)).status).toBe(204);
    expectProblem(await grace.asks('PUT', `/api/comments/${thread.id}/resolution`), 404);
  });

  it.each<[object, string[]]>([
    [{}, ['/text']], [{ text: ' \n' }, ['/text']], [{ text: 5 }, ['/text']], [{ text: 'x'.repeat(5_001) }, ['/text']], [{ text: 'x', id: 'y' }, ['/id']],
    [{ text: 'x', thread: 'y' }, ['/thread']], [{ text: 'x', passage: [] }, ['/passage']], [{ text: 'x', passage: { section: 'text', start: 0.5, end: 2 } }, ['/passage/start']],
    [{ text: 'x', passage: { section: 'text', start: -1, end: 0 } }, ['/passage/start', '/passage/end']], [{ text: 'x', passage: { section: 'text', start: '0', end: 2 } }, ['/passage/start']],
    [{ text: 'x', passage: { section: 'text', start: 0, end: 2, exact: 'mine' } }, ['/passage/exact']], [{ text: 'x', mood: 'warm' }, ['/mood']], [{ text: 'x', kind: 'praise' }, ['/kind']],
  ])('refuse %j at the field', async (body, pointers) => {
    expectProblem(await post(grace, await shared(), body), 400, pointers);
  });
});
