import type { CommitmentResponse, SessionResponse } from '@afterword/api-types';
import { PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { confirms, type Meeting, openMeeting, planned, reads } from './meetings';

describe('the promises of a one-to-one', () => {
  let meeting: Meeting;
  let amina: Person;
  let grace: Person;
  let slot = 28;
  beforeAll(async () => {
    meeting = await openMeeting();
    ({ amina, grace } = meeting);
  });
  afterAll(() => meeting.hospital.close());

  const today = (day = '2026-11-22') => planned(meeting, { day, beginsAt: `${String(Math.floor((slot += 1) / 4)).padStart(2, '0')}:${String((slot % 4) * 15).padStart(2, '0')}`, minutes: 15 });
  const moveTo = async (day: string): Promise<void> => {
    meeting.hospital.clock.moveTo(day);
    await Promise.all([amina, grace].map((each) => each.signsIn(PASSWORD)));
  };
  const promises = async (words: string, session?: SessionResponse): Promise<CommitmentResponse> =>
    grace.promises(meeting.supervisionId, words, { owner: 'supervisor', ...(session ? { sessionId: session.id } : {}) });
  const put = (by: Person, { id, revision, owner, words, dueOn }: CommitmentResponse, change: object): Promise<Answer<CommitmentResponse>> =>
    by.asks('PUT', `/api/commitments/${id}`, { owner, words, dueOn, ...change }, { 'if-match': `"${revision}"` });
  const closes = (by: Person, { id }: CommitmentResponse, as = 'done'): Promise<Answer<CommitmentResponse>> => by.asks('PUT', `/api/commitments/${id}/closing`, { as });
  const locked = async (session: SessionResponse): Promise<SessionResponse> => {
    await confirms(grace, session);
    return (await confirms(amina, session)).json;
  };

  it('stand in the record as both confirmed them, with what was open from before as it stood, whatever becomes of them later', async () => {
    await moveTo('2026-11-10');
    const [open, done, letGo] = [await promises('Ask about the board.'), await promises('Bring the letters.'), await promises('Find a room.')];
    const before = await promises('Was done long ago.');
    await closes(amina, before);
    await moveTo('2026-11-22');
    const session = await today();
    await closes(grace, done);
    await closes(grace, letGo, 'dropped');
    const here = await promises('Swap the Thursday.', session);
    const stood = [
      ['Ask about the board.', true, null, open.dueOn], ['Bring the letters.', true, 'done', done.dueOn],
      ['Find a room.', true, 'dropped', letGo.dueOn], ['Swap the Thursday.', false, null, here.dueOn],
    ];
    const record = ({ promises: each }: SessionResponse): unknown[] => each.map(({ words, fromBefore, closedAs, dueOn }) => [words, fromBefore, closedAs, dueOn]);
    expect(record(await reads(amina, session))).toEqual(stood);
    expect(record(await locked(session))).toEqual(stood);
    await moveTo('2026-11-25');
    await put(amina, here, { dueOn: '2026-12-20' });
    await put(amina, open, { words: 'Ask about another board.', owner: 'supervisee', dueOn: '2026-12-21' });
    await closes(amina, here);
    await amina.asks('DELETE', `/api/commitments/${done.id}/closing`);
    await promises('Promised later.');
    for (const person of [amina, grace]) expect(record(await reads(person, session))).toEqual(stood);
    expect((await reads(amina, session)).promises[0]).toMatchObject({ owner: 'supervisor', madeOn: '2026-11-10' });
    for (const each of [open, done]) await closes(amina, each);
    await moveTo('2026-11-22');
  });

  it('are part of what is confirmed: one that is added or reads otherwise asks both to read again', async () => {
    const session = await today();
    let promise = await promises('Swap the Thursday.', session);
    const changes: [string, () => Promise<unknown>][] = [
      ['added', () => promises('Another thing.', session)],
      ['said otherwise', async () => (promise = (await put(amina, promise, { words: 'Swap the Friday.' })).json)],
      ['of the other', async () => (promise = (await put(amina, promise, { owner: 'supervisee' })).json)],
      ['for another day', async () => (promise = (await put(amina, promise, { dueOn: '2026-12-09' })).json)],
      ['let go', () => closes(amina, promise, 'dropped')],
      ['taken up again', () => amina.asks('DELETE', `/api/commitments/${promise.id}/closing`)],
    ];
    for (const [what, change] of changes) {
      expect([what, (await confirms(grace, session)).json.confirmations]).toEqual([what, [{ personId: grace.id, on: '2026-11-22', stands: true }]]);
      const { revision } = await reads(amina, session);
      await change();
      expect([what, (await confirms(amina, session, revision)).status]).toEqual([what, 412]);
      expect([what, (await reads(grace, session)).confirmations.map(({ stands }) => stands)]).toEqual([what, [false]]);
    }
    expect((await locked(session)).state).toBe('confirmed');
  });

  it('from before change the record as well, and what is done on a later day does not', async () => {
    await moveTo('2026-11-10');
    const promise = await promises('Ask about the board.');
    await moveTo('2026-11-22');
    const session = await today();
    const revision = async (): Promise<number> => (await reads(grace, session)).revision;
    const first = await revision();
    const reworded = (await put(amina, promise, { words: 'Ask about both boards.' })).json;
    expect(await revision()).toBe(first + 1);
    await closes(amina, reworded);
    expect(await revision()).toBe(first + 2);
    await amina.asks('DELETE', `/api/commitments/${promise.id}/closing`);
    await moveTo('2026-11-23');
    const open = await revision();
    await closes(amina, reworded);
    expect(await revision()).toBe(open);
    expect((await reads(grace, session)).promises.find(({ id }) => id === promise.id)).toMatchObject({ closedAs: null, closedOn: null });
    await moveTo('2026-11-22');
  });

  it('that come into the record or leave it after one has confirmed ask both to read again', async () => {
    await moveTo('2026-11-10');
    const done = await promises('Bring the letters.');
    const older = await today('2026-11-10');
    await promises('Swap the Thursday.', older);
    await closes(amina, done);
    await moveTo('2026-11-22');
    const session = await today();
    const changes: [string, () => Promise<Answer<unknown>>][] = [
      ['done before its day, and taken up again', () => grace.asks('DELETE', `/api/commitments/${done.id}/closing`)],
      ['of an older one-to-one that is moved', () => grace.asks('PUT', `/api/sessions/${older.id}`, { day: '2026-11-24', beginsAt: '08:00', minutes: 15 }, { 'if-match': '"1"' })],
    ];
    for (const [what, change] of changes) {
      const { revision, promises: seen } = (await confirms(amina, session)).json;
      expect([what, (await change()).status]).toEqual([what, 200]);
      expect([what, (await reads(grace, session)).promises.length === seen.length]).toEqual([what, false]);
      expect([what, (await confirms(grace, session, revision)).status]).toEqual([what, 412]);
    }
  });

  it('keep their words and their owner once both confirmed, and another day does not seal them anew', async () => {
    const session = await today();
    const promise = await promises('Swap the Thursday.', session);
    const sealed = async (): Promise<unknown> => (await meeting.hospital.behind.query('SELECT words, words_revision FROM commitment WHERE id = $1', [promise.id])).rows[0];
    const before = await sealed();
    await locked(session);
    expect((await amina.asks<CommitmentResponse>('GET', `/api/commitments/${promise.id}`)).json.can).toEqual(['read', 'revise', 'close']);
    for (const change of [{ words: 'Swap the Friday.' }, { owner: 'supervisee' }]) expect((await put(amina, promise, change)).status).toBe(403);
    expect((await put(amina, promise, { dueOn: '2026-12-09' })).json).toMatchObject({ revision: 2, dueOn: '2026-12-09', words: 'Swap the Thursday.' });
    expect(await sealed()).toEqual(before);
  });

  it('of a one-to-one that was cancelled are said otherwise like any other', async () => {
    const session = await today();
    const promise = await promises('Swap the Thursday.', session);
    await amina.asks('PUT', `/api/sessions/${session.id}/cancellation`, {});
    expect((await put(amina, promise, { words: 'Swap the Friday.' })).json.words).toBe('Swap the Friday.');
  });

  it('that are said otherwise while the other confirms come before it or not at all', async () => {
    for (let round = 0; round < 12; round += 1) {
      const session = await today();
      const promise = await promises('Swap the Thursday.', session);
      await confirms(grace, session);
      const { revision } = await reads(amina, session);
      const [reworded, confirmed] = await Promise.all([put(grace, promise, { words: 'Swap the Friday.' }), confirms(amina, session, revision)]);
      const after = await reads(grace, session);
      const words = after.promises.find(({ id }) => id === promise.id)?.words;
      expect([reworded.status, confirmed.status, after.state, words]).toEqual(
        reworded.status === 200 ? [200, 412, 'finished', 'Swap the Friday.'] : [403, 200, 'confirmed', 'Swap the Thursday.'],
      );
    }
  });

  it('are a hundred at most that are open, and the next one is refused at its words', async () => {
    const other = await openMeeting();
    const make = () => other.grace.asks<{ errors: { pointer: string }[] }>('POST', '/api/commitments', { supervisionId: other.supervisionId, owner: 'supervisor', words: 'x', dueOn: '2026-12-01' });
    for (let made = 0; made < 100; made += 10) for (const { status } of await Promise.all(Array.from({ length: 10 }, make))) expect(status).toBe(201);
    const refused = await make();
    expect([refused.status, refused.json.errors[0]?.pointer]).toEqual([422, '/words']);
    await other.hospital.close();
  });
});
