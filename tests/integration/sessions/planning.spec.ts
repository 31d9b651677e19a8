import { randomUUID } from 'node:crypto';
import type { SessionListResponse, SessionResponse } from '@afterword/api-types';
import { arrangement, type Meeting, openMeeting, planned, plans, reads } from './meetings';

describe('planning a one-to-one', () => {
  let meeting: Meeting;
  beforeAll(async () => {
    meeting = await openMeeting();
  });
  afterAll(() => meeting.hospital.close());

  it('puts it before both, once, however often it is asked', async () => {
    const id = randomUUID();
    const first = await plans(meeting, meeting.amina, { id, place: '  The quiet room ' });
    const again = await plans(meeting, meeting.amina, { id, place: 'The quiet room' });
    expect([first.status, again.status, first.headers.get('location')]).toEqual([201, 201, `/api/sessions/${id}`]);
    const seen = await reads(meeting.grace, { id });
    expect(seen).toMatchObject({ ...arrangement, place: 'The quiet room', state: 'planned', role: 'supervisor', can: ['read', 'move', 'cancel', 'prepare', 'write', 'keep', 'confirm'] });
    expect(seen.topics.map(({ kind }) => kind)).toEqual(['learning', 'development', 'remark']);
    const { json } = await meeting.grace.asks<SessionListResponse>('GET', `/api/supervisions/${meeting.supervisionId}/sessions`);
    expect(json).toEqual({ sessions: [{ id, ...arrangement, state: 'planned' }], next: null, can: ['plan'] });
  });

  it.each([
    ['a day that has passed', { day: '2026-11-21' }, 422, '/day', 'Choose today or a later day.'],
    ['a day in three years', { day: '2029-11-26' }, 422, '/day', 'Choose a day within the next two years.'],
    ['a day that no calendar has', { day: '2027-02-30' }, 400, '/day', 'A day looks like 2026-11-26.'],
    ['a time at which there is another', { beginsAt: '14:30' }, 422, '/beginsAt', 'You have another one-to-one at this time. Choose another time.'],
    ['no time of the day', { beginsAt: '24:10' }, 400, '/beginsAt', 'A time looks like 14:00.'],
    ['a length that nobody sits through', { minutes: 481 }, 400, '/minutes', 'Up to 480 minutes.'],
    ['a place of many letters', { place: 'x'.repeat(121) }, 400, '/place', 'Up to 120 characters.'],
  ])('refuses %s and says so at the field', async (_, different, status, pointer, detail) => {
    const answer = await plans(meeting, meeting.grace, different);
    expect([answer.status, (answer.json as unknown as { errors: unknown }).errors]).toEqual([status, [{ pointer, detail }]]);
  });

  it('takes the time right after another', async () => {
    expect((await plans(meeting, meeting.grace, { beginsAt: '14:45' })).status).toBe(201);
  });

  it('refuses both of two at the same time when both plan at once', async () => {
    const answers = await Promise.all([plans(meeting, meeting.grace, { day: '2026-12-01' }), plans(meeting, meeting.amina, { day: '2026-12-01' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('does not tell what the other has with somebody else', async () => {
    const tom = await meeting.hospital.hire('tom');
    const supervisionId = await meeting.hospital.supervise(tom, meeting.amina);
    expect((await plans({ supervisionId }, tom, { day: '2026-11-26' })).status).toBe(201);
    expect((await tom.asks('GET', `/api/supervisions/${meeting.supervisionId}/sessions`)).status).toBe(404);
  });

  it('refuses it with somebody who has left, and keeps what was planned', async () => {
    const dan = await meeting.hospital.employ('dan', { givenName: 'Dan', familyName: 'Example', jobTitle: 'Physiotherapist', staffGroup: 'therapy' });
    const supervisionId = await meeting.hospital.supervise(meeting.grace, dan);
    const { json } = await plans({ supervisionId }, meeting.grace, { day: '2026-12-20' });
    await meeting.hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [dan.id]);
    const answer = await plans({ supervisionId }, meeting.grace, { day: '2026-12-21' });
    // Leaving ends the supervision.
    expect(answer.status).toBe(403);
    expect((await reads(meeting.grace, json)).state).toBe('planned');
  });

  it('moves it, for whoever looked at where it stood', async () => {
    const session = await planned(meeting, { day: '2026-12-02' });
    const move = (day: string, seen: number) => meeting.amina.asks<SessionResponse>('PUT', `/api/sessions/${session.id}`, { ...arrangement, day, place: 'Ward office' }, { 'if-match': `"${seen}"` });
    expect((await move('2026-12-03', 1)).json).toMatchObject({ day: '2026-12-03', arrangement: 2, place: 'Ward office' });
    const late = await move('2026-12-04', 1);
    expect([late.status, late.json]).toEqual([412, expect.objectContaining({ stored: expect.objectContaining({ day: '2026-12-03' }), sent: expect.objectContaining({ day: '2026-12-04' }) })]);
    expect((await move('2026-11-01', 2)).status).toBe(422);
  });

  it('cancels it with a reason that both read, and lets nothing be done to it any more', async () => {
    const session = await planned(meeting, { day: '2026-12-05' });
    const cancel = () => meeting.amina.asks<SessionResponse>('PUT', `/api/sessions/${session.id}/cancellation`, { reason: 'The ward is short.' });
    expect((await cancel()).json.cancellation).toEqual({ by: meeting.amina.id, on: '2026-11-22', reason: 'The ward is short.' });
    expect((await cancel()).status).toBe(200);
    expect(await reads(meeting.grace, session)).toMatchObject({ state: 'cancelled', cancellation: { reason: 'The ward is short.' }, can: ['read', 'keep'] });
    expect((await meeting.grace.asks('PUT', `/api/sessions/${session.id}`, arrangement, { 'if-match': '"1"' })).status).toBe(403);
    expect((await plans(meeting, meeting.grace, { day: '2026-12-05' })).status).toBe(201);
  });

  it('gives a calendar file that both can add, without a name or a topic', async () => {
    const session = await planned(meeting, { day: '2026-12-08', place: 'The quiet room' });
    const file = await meeting.amina.asks('GET', `/api/sessions/${session.id}/calendar`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(file.body).toContain('DTSTART:20261208T140000Z');
    for (const word of ['Grace', 'Amina', 'quiet']) expect(file.body).not.toContain(word);
  });
});

describe('a restorative one-to-one', () => {
  let meeting: Meeting;
  beforeAll(async () => {
    meeting = await openMeeting('restorative');
  });
  afterAll(() => meeting.hospital.close());

  it('keeps who, when and how long, and takes nothing else', async () => {
    const session = await planned(meeting, { day: '2026-11-22' });
    expect(session).toMatchObject({ type: 'restorative', topics: [], can: ['read', 'move', 'cancel', 'confirm'] });
    const refused = async (method: string, path: string, body: object, headers = {}) => (await meeting.grace.asks(method, `/api/sessions/${session.id}${path}`, body, headers)).status;
    expect(await refused('POST', '/topics', { id: randomUUID(), title: 'A topic' })).toBe(403);
    expect(await refused('PUT', '/private-note', { text: 'x' }, { 'if-match': '"0"' })).toBe(403);
    expect(await refused('PUT', '/checks', { wellbeingOffered: true, safeguardingConsidered: false, whereRecorded: '' }, { 'if-match': '"0"' })).toBe(403);
    expect(await refused('PUT', '/cancellation', { reason: 'Too busy.' })).toBe(422);
    expect((await plans(meeting, meeting.grace, { place: 'Somewhere' })).status).toBe(422);
  });
});
