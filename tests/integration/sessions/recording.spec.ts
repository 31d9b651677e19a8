import { randomUUID } from 'node:crypto';
import type { PrivateNoteResponse, SessionResponse, TopicResponse } from '@afterword/api-types';
import { adds, confirms, type Meeting, openMeeting, planned, reads, writes } from './meetings';

const TODAY = { day: '2026-11-22' };

describe('a one-to-one', () => {
  let meeting: Meeting;
  let hour = 7;
  const today = () => planned(meeting, { ...TODAY, beginsAt: `${String((hour += 1)).padStart(2, '0')}:00` });
  const titled = (session: SessionResponse, title: string): TopicResponse => {
    const topic = session.topics.find((each) => each.title === title);
    if (!topic) throw new Error(`${title} is not on the agenda.`);
    return topic;
  };
  beforeAll(async () => {
    meeting = await openMeeting();
  });
  afterAll(() => meeting.hospital.close());

  it('has an agenda from both: words, and shared versions by reference', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    const share = await amina.shares(await amina.writes('Four letters.'), grace);
    const shared = async (person: typeof amina) => (await person.asks('GET', `/api/sessions/${session.id}/shares`)).json;
    expect(await shared(amina)).toEqual({ shares: [{ id: share.id, version: 1, sharedOn: '2026-11-22', words: 'Four letters.' }] });
    expect(await shared(grace)).toEqual({ shares: [{ id: share.id, version: 1, sharedOn: '2026-11-22', words: null }] });
    await adds(grace, session, { title: 'Winter rota' });
    await adds(amina, session, { shareId: share.id });
    expect(await shared(amina)).toEqual({ shares: [] });
    expect((await adds(grace, session, { shareId: share.id })).status).toBe(201);
    const seen = await reads(grace, session);
    const [rota, brought] = seen.topics.filter(({ kind }) => kind === 'words' || kind === 'share');
    expect([rota?.title, rota?.addedBy, brought?.share]).toEqual(['Winter rota', grace.id, { id: share.id, version: 1, sharedOn: '2026-11-22' }]);
    const order = await amina.asks<SessionResponse>('PUT', `/api/sessions/${session.id}/agenda`, { topics: [brought?.id, rota?.id] });
    expect(order.json.topics.slice(0, 2).map(({ id }) => id)).toEqual([brought?.id, rota?.id]);
    expect((await amina.asks('PUT', `/api/sessions/${session.id}/agenda`, { topics: [brought?.id] })).status).toBe(409);
    await amina.withdraws(share);
    for (const person of [amina, grace]) expect((await reads(person, session)).topics.find(({ kind }) => kind === 'share')?.share).toBeNull();
    expect((await adds(amina, session, { shareId: share.id })).status).toBe(422);
    expect((await adds(amina, session, {})).status).toBe(422);
  });

  it('ends with itself a share that its author made for it alone, whoever finishes it', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    const [alone, stays] = [await amina.shares(await amina.writes('For today.'), grace), await amina.shares(await amina.writes('For longer.'), grace)];
    expect((await adds(grace, session, { shareId: alone.id, endsShare: true })).status).toBe(422);
    await adds(amina, session, { shareId: alone.id, endsShare: true });
    await adds(amina, session, { shareId: stays.id });
    await confirms(grace, session);
    const status = async (share: { id: string }) => (await grace.asks('GET', `/api/shares/${share.id}`)).status;
    expect([await status(alone), await status(stays)]).toEqual([404, 200]);
    expect((await amina.opens(alone)).withdrawnOn).toBe('2026-11-22');
  });

  it('gives each a box of their own under a topic, and both see both', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    const topic = titled((await adds(grace, session, { title: 'Nights' })).json, 'Nights');
    expect((await writes(amina, session, topic, 'The last hour.')).json).toMatchObject({ revision: 1, writerId: amina.id });
    expect((await writes(grace, session, topic, 'Start with the slowest.')).status).toBe(200);
    expect((await writes(amina, session, topic, 'The last hour is worst.', 1)).json.revision).toBe(2);
    for (const person of [amina, grace]) {
      expect((await reads(person, session)).topics[0]?.notes.map(({ text }) => text).sort()).toEqual(['Start with the slowest.', 'The last hour is worst.']);
    }
    const late = await writes(amina, session, topic, 'From an old window.', 1);
    expect([late.status, late.json]).toEqual([412, expect.objectContaining({ stored: expect.objectContaining({ text: 'The last hour is worst.', revision: 2 }), sent: { text: 'From an old window.' } })]);
    expect((await writes(amina, session, topic, 'The last hour is worst.', 1)).status).toBe(200);
    expect((await grace.asks('DELETE', `/api/sessions/${session.id}/topics/${topic.id}`)).status).toBe(409);
    const remark = (await reads(amina, session)).topics.find(({ kind }) => kind === 'remark');
    expect([(await writes(amina, session, remark ?? topic, 'Thank you.')).status, (await writes(grace, session, remark ?? topic, 'Not mine.')).status]).toEqual([200, 403]);
  });

  it('keeps each one’s own notes for them alone', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    const keep = (text: string, revision: number) => grace.asks<PrivateNoteResponse>('PUT', `/api/sessions/${session.id}/private-note`, { text }, { 'if-match': `"${revision}"` });
    expect((await keep('Say less.', 0)).json).toEqual({ revision: 1, text: 'Say less.' });
    expect((await keep('Say less, listen more.', 1)).json.revision).toBe(2);
    expect((await keep('Old.', 1)).status).toBe(412);
    expect((await grace.asks('GET', `/api/sessions/${session.id}/private-note`)).json).toEqual({ revision: 2, text: 'Say less, listen more.' });
    expect((await amina.asks('GET', `/api/sessions/${session.id}/private-note`)).json).toEqual({ revision: 0, text: '' });
  });

  it('is finished by the first who confirms, locked once both have, and corrected by adding', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    const topic = titled((await adds(amina, session, { title: 'The study day' })).json, 'The study day');
    await writes(amina, session, topic, 'It is in May.');
    const { revision } = await reads(grace, session);
    expect((await confirms(grace, session)).json).toMatchObject({ state: 'finished', confirmations: [{ personId: grace.id, stands: true }] });
    await writes(amina, session, topic, 'It is in March.', 1);
    expect((await reads(grace, session)).confirmations).toEqual([{ personId: grace.id, on: '2026-11-22', stands: false }]);
    const stale = await confirms(amina, session, revision);
    expect([stale.status, stale.body]).toEqual([412, expect.stringContaining('Read it again before you confirm it.')]);
    expect((await confirms(amina, session)).json.state).toBe('finished');
    expect((await confirms(grace, session)).json).toMatchObject({ state: 'confirmed', confirmedOn: '2026-11-22', can: ['read', 'keep', 'correct'] });
    expect((await confirms(grace, session)).status).toBe(200);
    expect((await writes(amina, session, topic, 'It is in June.', 2)).status).toBe(403);
    const id = randomUUID();
    for (const status of [201, 201]) {
      expect((await amina.asks('POST', `/api/sessions/${session.id}/corrections`, { id, text: 'It is in March 2027.' })).status).toBe(status);
    }
    expect((await reads(grace, session)).corrections).toEqual([{ id, writerId: amina.id, writtenOn: '2026-11-22', text: 'It is in March 2027.' }]);
  });

  it('is locked once when both confirm in the same moment', async () => {
    const { amina, grace } = meeting;
    for (let round = 0; round < 3; round += 1) {
      const session = await today();
      const { revision } = await reads(grace, session);
      const answers = await Promise.all([confirms(amina, session, revision), confirms(grace, session, revision)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await reads(amina, session)).toMatchObject({ state: 'confirmed', revision });
    }
  });

  it('takes words or a confirmation that arrive together one after the other, and loses neither', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    const topic = titled((await adds(amina, session, { title: 'Together' })).json, 'Together');
    await confirms(grace, session);
    const { revision } = await reads(amina, session);
    const [word, confirmed] = await Promise.all([writes(grace, session, topic, 'One more thing.'), confirms(amina, session, revision)]);
    const after = await reads(amina, session);
    if (word.status === 200) expect([confirmed.status === 412 || after.state === 'finished', after.topics[0]?.notes.length]).toEqual([true, 1]);
    // Whether it is seen that nobody may write there any more, or that there is nothing to write on, depends on who waited for whom.
    else expect([[403, 404].includes(word.status), confirmed.status, after.state]).toEqual([true, 200, 'confirmed']);
  });

  it('keeps a topic with words or takes it away without, when one writes under it while the other takes it away', async () => {
    const { amina, grace } = meeting;
    const session = await today();
    for (let round = 0; round < 10; round += 1) {
      const topic = titled((await adds(amina, session, { title: `Topic ${round}` })).json, `Topic ${round}`);
      const [taken, written] = await Promise.all([amina.asks('DELETE', `/api/sessions/${session.id}/topics/${topic.id}`), writes(grace, session, topic, 'About it.')]);
      const stands = (await reads(grace, session)).topics.some(({ id }) => id === topic.id);
      expect([taken.status, written.status, stands]).toEqual(written.status === 200 ? [409, 200, true] : [204, 404, false]);
    }
  });

  it('cannot be confirmed before its day', async () => {
    const session = await planned(meeting, { day: '2026-11-30' });
    expect((await confirms(meeting.grace, session)).status).toBe(422);
  });

  it('is only read once the supervision has ended, confirmed or not', async () => {
    const other = await openMeeting();
    const session = await planned(other, TODAY);
    const topic = titled((await adds(other.amina, session, { title: 'Last words' })).json, 'Last words');
    await other.hospital.endSupervision(other.supervisionId);
    for (const person of [other.amina, other.grace]) {
      expect((await reads(person, session)).can).toEqual(['read']);
      expect((await writes(person, session, topic, 'Too late.')).status).toBe(403);
      expect((await confirms(person, session)).status).toBe(403);
    }
    await other.hospital.close();
  });
});

describe('what was left', () => {
  it('opens the next one-to-one once, under the name of whoever brought it', async () => {
    const meeting = await openMeeting();
    const { amina, grace } = meeting;
    const first = await planned(meeting, TODAY);
    await adds(grace, first, { title: 'Winter rota' });
    const share = await amina.shares(await amina.writes('Four letters.'), grace);
    await adds(amina, first, { shareId: share.id });
    const { topics } = (await adds(amina, first, { title: 'The study day' })).json;
    const done = topics.find(({ title }) => title === 'The study day');
    await amina.asks('PUT', `/api/sessions/${first.id}/topics/${done?.id ?? ''}`, { talkedAbout: true });
    const planned2 = await planned(meeting, { day: '2026-12-10' });
    expect(planned2.topics.map(({ kind }) => kind)).toEqual(['learning', 'development', 'remark']);
    await confirms(grace, first);
    await confirms(amina, first);
    const next = (await reads(amina, planned2)).topics.filter(({ kind }) => kind === 'words' || kind === 'share');
    expect(next.map(({ title, addedBy, share: brought, carriedFrom }) => [title, addedBy, brought?.id ?? null, carriedFrom])).toEqual([
      ['Winter rota', grace.id, null, '2026-11-22'], [null, amina.id, share.id, '2026-11-22'],
    ]);
    await amina.asks('PUT', `/api/sessions/${planned2.id}/cancellation`, {});
    const third = await planned(meeting, { day: '2026-12-11' });
    expect(third.topics.filter(({ carriedFrom }) => carriedFrom === '2026-12-10')).toHaveLength(2);
    await meeting.hospital.close();
  });
});
