import { randomUUID } from 'node:crypto';
import { agreementParts } from '@afterword/journal';
import { adds, type Meeting, openMeeting, planned, writes } from './meetings';
import { Stream } from './stream';

describe('the stream of events', () => {
  let meeting: Meeting;
  beforeAll(async () => {
    meeting = await openMeeting();
  });
  afterAll(() => meeting.hospital.close());

  it('tells both people of a session that something changed, by its id and without a word, and nobody else', async () => {
    const { amina, grace, hospital } = meeting;
    const tom = await hospital.hire('tom');
    const [hers, his] = [await Stream.of(grace), await Stream.of(tom)];
    const session = await planned(meeting, { day: '2026-11-22' });
    const topic = (await adds(amina, session, { title: 'Secret topic' })).json.topics[0];
    await hers.until(({ kind, id }) => kind === 'session' && id === session.id);
    expect([hers.headers.get('content-type'), hers.headers.get('cache-control')]).toEqual(['text/event-stream; charset=utf-8', 'no-store']);
    const before = hers.heard.length;
    await writes(amina, session, topic ?? session, 'Secret words.');
    while (hers.heard.slice(before).every(({ kind }) => kind !== 'session')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(JSON.stringify(hers.heard)).not.toContain('Secret');
    expect(his.heard.filter(({ kind }) => kind !== 'beat')).toEqual([{ kind: 'ready' }]);
    hers.close();
    his.close();
  });

  it('tells both people of an agreement and of a comment, and nobody of a comment that waits', async () => {
    const { amina, grace, supervisionId } = meeting;
    const share = await amina.shares(await amina.writes('To talk about.'), grace);
    const [hers, theirs] = [await Stream.of(amina), await Stream.of(grace)];
    const terms = { ...Object.fromEntries(agreementParts.map((part) => [part, 'Words of ours.'])), everyWeeks: 6, minutes: 60, reviewOn: null };
    expect((await amina.asks('PUT', `/api/supervisions/${supervisionId}/agreement`, terms, { 'if-match': '"0"' })).status).toBe(201);
    await theirs.until(({ kind, id }) => kind === 'agreement' && id === supervisionId);
    const draft = randomUUID();
    expect((await grace.asks('PUT', `/api/comment-drafts/${draft}`, { shareId: share.id, text: 'Not yet.' })).status).toBeLessThan(300);
    expect(hers.heard.some(({ kind }) => kind === 'comments')).toBe(false);
    expect((await grace.asks('POST', `/api/comments/${draft}/release`, { when: 'now' })).status).toBeLessThan(300);
    await hers.until(({ kind, id }) => kind === 'comments' && id === share.id);
    expect(JSON.stringify([hers.heard, theirs.heard])).not.toContain('ours');
    hers.close();
    theirs.close();
  });

  it('tells the reader of a share that it has gone', async () => {
    const { amina, grace } = meeting;
    const share = await amina.shares(await amina.writes('For a while.'), grace);
    const hers = await Stream.of(grace);
    await amina.withdraws(share);
    await hers.until(({ kind, id, gone }) => kind === 'share' && id === share.id && gone === true);
    hers.close();
  });

  it('holds no connection of the pool, however many listen, and gives way to newer ones of the same person', async () => {
    const { amina, hospital } = meeting;
    const streams: Stream[] = [];
    for (let n = 0; n < 10; n += 1) streams.push(await Stream.of(amina));
    await streams[0]?.end();
    const { rows } = await hospital.behind.query<{ n: number }>(`SELECT count(*)::integer AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'afterword_notices'`);
    expect(rows[0]?.n).toBe(1);
    expect((await amina.asks('GET', '/api/entries')).status).toBe(200);
    for (const stream of streams) stream.close();
  });

  it('hears again after its connection to the database broke, and says so', async () => {
    const { amina, grace, hospital } = meeting;
    const hers = await Stream.of(grace);
    await hospital.behind.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'afterword_notices'`);
    while (hers.heard.filter(({ kind }) => kind === 'ready').length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    const session = await planned(meeting, { day: '2026-11-23' });
    await adds(amina, session, { title: 'Afterwards' });
    await hers.until(({ kind, id }) => kind === 'session' && id === session.id);
    hers.close();
  });

  it('ends with the sign-in, and does not begin without one', async () => {
    const { amina, hospital } = meeting;
    const hers = await Stream.of(amina);
    expect((await amina.asks('DELETE', '/api/sign-in')).status).toBe(204);
    await hers.end();
    expect((await amina.asks('GET', '/api/events')).status).toBe(401);
    await hospital.behind.query('SELECT 1');
  });
});
