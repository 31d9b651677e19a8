import { randomUUID } from 'node:crypto';
import type { CommitmentListResponse, CommitmentResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('what two people promise each other', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let tom: Person;
  let supervision: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, tom] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('tom')];
    supervision = await hospital.supervise(grace, amina);
  });
  beforeEach(() => hospital.clock.moveTo('2026-11-22'));
  afterAll(() => hospital.close());

  const post = (by: Person, body: object): Promise<Answer<CommitmentResponse>> =>
    by.asks('POST', '/api/commitments', { supervisionId: supervision, owner: 'supervisee', words: 'Bring the board.', dueOn: '2026-12-01', ...body });
  const put = (by: Person, { id, revision, owner, words, dueOn }: CommitmentResponse, change: object): Promise<Answer<CommitmentResponse>> =>
    by.asks('PUT', `/api/commitments/${id}`, { owner, words, dueOn, ...change }, { 'if-match': `"${revision}"` });
  const list = async (by: Person, query = ''): Promise<CommitmentListResponse> => (await by.asks<CommitmentListResponse>('GET', `/api/commitments${query}`)).json;

  it('is seen by both, each from their side', async () => {
    const answer = await post(grace, { owner: 'supervisor', words: '  Ask about\r\nthe board.  ' });
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('location')]).toEqual([201, '"1"', `/api/commitments/${answer.json.id}`]);
    expect(answer.json).toEqual({
      id: answer.json.id, supervisionId: supervision, sessionId: null, other: { id: amina.id, givenName: 'Amina', familyName: 'Khalif' }, owner: 'supervisor', mine: true,
      words: 'Ask about\nthe board.', madeOn: '2026-11-22', dueOn: '2026-12-01', firstDueOn: '2026-12-01', carriedOn: null,
      closedOn: null, closedAs: null, closedByMe: null, revision: 1, can: ['read', 'revise', 'reword', 'close'],
    });
    const { commitments } = await list(amina);
    expect(commitments).toEqual([{ ...answer.json, mine: false, other: { id: grace.id, givenName: 'Grace', familyName: 'Okafor' } }]);
  });

  it('is made once, however often the same request comes', async () => {
    const id = randomUUID();
    expect([(await post(amina, { id })).status, (await post(amina, { id })).status]).toEqual([201, 201]);
    expect((await list(amina)).commitments.filter((each) => each.id === id)).toHaveLength(1);
    await expectProblem(await post(grace, { id }), 409);
  });

  it('has another date without being carried over while it is new, and is carried over by a later date after that', async () => {
    const made = (await post(amina, {})).json;
    const corrected = (await put(grace, made, { dueOn: '2026-12-08' })).json;
    expect(corrected).toMatchObject({ revision: 2, dueOn: '2026-12-08', firstDueOn: '2026-12-08', carriedOn: null });
    hospital.clock.moveTo('2026-12-10');
    await Promise.all([amina, grace].map((each) => each.signsIn('a long enough test password')));
    const carried = (await put(amina, corrected, { dueOn: '2026-12-24' })).json;
    expect(carried).toMatchObject({ revision: 3, dueOn: '2026-12-24', firstDueOn: '2026-12-08', carriedOn: '2026-12-10', words: 'Bring the board.' });
    // What is overdue can be said otherwise without another date.
    hospital.clock.moveTo('2027-01-02');
    await amina.signsIn('a long enough test password');
    expect((await put(amina, carried, { words: 'Bring the whole board.' })).json).toMatchObject({ revision: 4, dueOn: '2026-12-24', carriedOn: '2026-12-10' });
    hospital.clock.moveTo('2026-11-22');
    await Promise.all([amina, grace].map((each) => each.signsIn('a long enough test password')));
  });

  it('brings both when it was changed meanwhile, and saying the same again is answered the same', async () => {
    const made = (await post(amina, {})).json;
    const changed = await put(grace, made, { words: 'Bring the letter board.' });
    expect((await put(grace, made, { words: 'Bring the letter board.' })).json).toEqual(changed.json);
    const stale = await put(amina, made, { words: 'Bring my board.', dueOn: '2026-12-02' });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"2"']);
    expect(stale.json).toMatchObject({ stored: { words: 'Bring the letter board.', mine: true }, sent: { words: 'Bring my board.', dueOn: '2026-12-02' } });
    expect((await amina.asks('PUT', `/api/commitments/${made.id}`, { owner: 'supervisee', words: 'x', dueOn: '2026-12-02' })).status).toBe(412);
  });

  it('is done or let go by either in their own name, once, and can be opened again', async () => {
    const { id } = (await post(amina, {})).json;
    const closing = (by: Person, as: string): Promise<Answer<CommitmentResponse>> => by.asks('PUT', `/api/commitments/${id}/closing`, { as });
    expect((await closing(grace, 'done')).json).toMatchObject({ closedOn: '2026-11-22', closedAs: 'done', closedByMe: true, can: ['read', 'reopen'] });
    expect((await closing(amina, 'done')).json).toMatchObject({ closedByMe: false });
    expect((await closing(amina, 'dropped')).status).toBe(403);
    expect((await put(amina, (await amina.asks<CommitmentResponse>('GET', `/api/commitments/${id}`)).json, { words: 'Rewritten.' })).status).toBe(403);
    expect((await list(grace, '?state=past')).commitments.map((each) => each.id)).toEqual([id]);
    expect((await amina.asks<CommitmentResponse>('DELETE', `/api/commitments/${id}/closing`)).json).toMatchObject({ closedOn: null, can: ['read', 'revise', 'reword', 'close'] });
    expect((await amina.asks('DELETE', `/api/commitments/${id}/closing`)).status).toBe(200);
    expect((await closing(grace, 'dropped')).json).toMatchObject({ closedAs: 'dropped' });
  });

  it('is closed once when both say so at the same time', async () => {
    const { id } = (await post(amina, {})).json;
    const both = await Promise.all([amina, grace].map((by) => by.asks<CommitmentResponse>('PUT', `/api/commitments/${id}/closing`, { as: 'done' })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ json }) => json.closedByMe).sort()).toEqual([false, true]);
  });

  it.each([
    ['without words', { words: ' \n ' }, 400, ['/words']], ['with too many', { words: 'x'.repeat(501) }, 400, ['/words']], ['by nobody', { owner: 'both' }, 400, ['/owner']],
    ['for no day', { dueOn: '2026-02-30' }, 400, ['/dueOn']], ['for a day that has passed', { dueOn: '2026-11-21' }, 422, ['/dueOn']],
    ['for a day far off', { dueOn: '2028-11-23' }, 422, ['/dueOn']], ['under an id that says when it was made', { id: '00000000-0000-1000-8000-000000000000' }, 400, ['/id']],
    ['with something unknown', { loud: true }, 400, ['/loud']],
  ])('is refused %s, at its field', async (_, change, status, pointers) => {
    await expectProblem(await post(amina, change), status, pointers);
  });

  it('may be due today and in two years', async () => {
    for (const dueOn of ['2026-11-22', '2028-11-22']) expect((await post(amina, { dueOn })).status).toBe(201);
  });

  it('belongs to an open session of the same supervision, and its words stand once both confirmed that', async () => {
    const session = randomUUID();
    await hospital.behind.query(
      `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement)
       VALUES ($1, $2, $3, $4, $4, '2026-11-22', '2026-11-22', '14:00', 45, 1)`,
      [session, supervision, amina.id, grace.id],
    );
    const id = randomUUID();
    const made = (await post(grace, { id, sessionId: session })).json;
    expect(made.sessionId).toBe(session);
    await expectProblem(await post(grace, { sessionId: randomUUID() }), 422, ['/sessionId']);
    await hospital.behind.query(`UPDATE session SET finished_on = '2026-11-22', confirmed_on = '2026-11-22' WHERE id = $1`, [session]);
    await expectProblem(await post(amina, { sessionId: session }), 409);
    expect((await post(grace, { id, sessionId: session })).status).toBe(201);
    await expectProblem(await put(amina, made, { words: 'Something else.' }), 403);
    await expectProblem(await put(amina, made, { owner: 'supervisor' }), 403);
    expect((await put(amina, made, { dueOn: '2026-12-05' })).json).toMatchObject({ revision: 2, dueOn: '2026-12-05' });
  });

  it('is not kept in a restorative supervision, which says why', async () => {
    const restorative = await hospital.supervise(tom, amina, 'restorative');
    const answer = await post(amina, { supervisionId: restorative });
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('Restorative supervision keeps who met, on which day and how long')]);
  });

  it('is answered with 404 for somebody else, and for a supervision that does not exist', async () => {
    expect((await post(tom, {})).status).toBe(404);
    expect((await post(amina, { supervisionId: randomUUID() })).status).toBe(404);
  });

  it('stays readable for both once the supervision has ended, and nobody changes it any more', async () => {
    const ended = await hospital.supervise(tom, grace);
    const [open, closed] = [await tom.promises(ended, 'Still open.'), await tom.promises(ended, 'Was done.')];
    await tom.asks('PUT', `/api/commitments/${closed.id}/closing`, { as: 'done' });
    await hospital.endSupervision(ended);
    for (const by of [grace, tom]) {
      expect((await list(by, `?state=past&supervision=${ended}`)).commitments.map(({ words, can }) => [words, can])).toEqual([['Was done.', ['read']], ['Still open.', ['read']]]);
      expect((await list(by, `?supervision=${ended}`)).commitments).toEqual([]);
      expect((await put(by, open, { words: 'Later.' })).status).toBe(403);
      expect((await by.asks('PUT', `/api/commitments/${open.id}/closing`, { as: 'done' })).status).toBe(403);
      expect((await by.asks('DELETE', `/api/commitments/${closed.id}/closing`)).status).toBe(403);
      expect((await post(by, { supervisionId: ended })).status).toBe(403);
    }
  });

  it('is listed a page at a time, the soonest first', async () => {
    const other = await hospital.supervise(tom, grace);
    const days = Array.from({ length: 25 }, (_, n) => `2027-01-${String(25 - n).padStart(2, '0')}`);
    for (const dueOn of days) await grace.promises(other, `By ${dueOn}.`, { dueOn });
    const first = await list(tom, `?supervision=${other}`);
    const second = await list(tom, `?supervision=${other}&cursor=${first.next}`);
    expect([first.commitments.length, second.commitments.length, second.next]).toEqual([20, 5, null]);
    expect([...first.commitments, ...second.commitments].map(({ dueOn }) => dueOn)).toEqual([...days].sort());
    expect((await tom.asks('GET', '/api/commitments?cursor=2026-13-01.1.375d739f-a0a5-4186-b78e-e2f8a3daf454')).status).toBe(400);
    expect((await tom.asks('GET', '/api/commitments?state=lost')).status).toBe(400);
  });
});
