import { randomUUID } from 'node:crypto';
import type { SessionResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { inside } from '../../support/statements';
import { adds, confirms, type Meeting, openMeeting, planned, plans, reads, writes } from '../sessions/meetings';

const TERMS = {
  ...Object.fromEntries(['aims', 'place', 'protectedTime', 'sharing', 'confidentiality', 'notes', 'cancelling', 'urgent', 'disagreement'].map((part) => [part, 'x'])),
  everyWeeks: 6, minutes: 45, reviewOn: '2027-05-24',
};
const seen = (revision: number): Record<string, string> => ({ 'if-match': `"${revision}"` });
const app = (...statements: string[]): string[] => statements.map((each) => `app: ${each}`);

describe('statements per request about one-to-ones', () => {
  let meeting: Meeting;
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let session: SessionResponse;
  const at = (): string => `/api/sessions/${session.id}`;
  beforeAll(async () => {
    meeting = await openMeeting();
    ({ hospital, amina, grace } = meeting);
    session = await planned(meeting, { day: '2026-11-22' });
    // Many of each, so that a statement for each would show; the first writing also fetches the key.
    for (let n = 0; n < 10; n += 1) {
      await adds(amina, session, { title: 'x' });
      await amina.promises(meeting.supervisionId, 'x', { sessionId: session.id });
      await amina.shares(await amina.writes('x'), grace);
    }
    await grace.asks('PUT', `${at()}/private-note`, { text: 'x' }, seen(0));
  });
  afterAll(() => hospital.close());

  const SESSION = ['SELECT session_topic', 'SELECT session_note', 'SELECT app.promises_of_session', 'SELECT session_confirmation', 'SELECT session_correction'];

  it('the page of a supervision with all that stands on it: six, and one more for an answer to its agreement', async () => {
    const page = (): Promise<unknown> => grace.asks('GET', `/api/supervisions/${meeting.supervisionId}`);
    const all = app('SELECT session', '(SELECT session', 'SELECT commitment', 'SELECT audit_event', 'SELECT session_topic', 'SELECT agreement');
    expect(await inside(page)).toEqual(all);
    expect((await amina.asks('PUT', `/api/supervisions/${meeting.supervisionId}/agreement`, TERMS)).status).toBe(201);
    expect(await inside(page)).toEqual([...all, ...app('SELECT agreement_answer')]);
  });

  it('reading a session with its ten topics and ten promises: six; the list of them: two', async () => {
    expect(await inside(() => grace.asks('GET', at()))).toEqual(app('SELECT session', ...SESSION));
    expect(await inside(() => grace.asks('GET', `/api/supervisions/${meeting.supervisionId}/sessions`))).toEqual(app('SELECT supervision', 'SELECT session'));
    expect(await inside(() => grace.asks('GET', `${at()}/calendar`))).toEqual(app('SELECT session'));
  });

  it('planning, moving and cancelling one', async () => {
    const planning = app('SELECT supervision', 'SELECT session', 'SELECT', 'SELECT session', 'INSERT session', 'INSERT session_topic', 'INSERT session_topic', 'INSERT session_topic', 'SELECT session_topic', 'SELECT session', ...SESSION);
    let other = '';
    expect(await inside(async () => { other = (await plans(meeting, grace)).json.id; })).toEqual(planning);
    const moving = (): Promise<unknown> => grace.asks('PUT', `/api/sessions/${other}`, { day: '2026-11-27', beginsAt: '14:00', minutes: 45 }, seen(1));
    expect(await inside(moving)).toEqual(app('SELECT session', 'SELECT supervision', 'SELECT', 'SELECT session', 'UPDATE session', 'SELECT session', ...SESSION));
    expect(await inside(() => grace.asks('PUT', `/api/sessions/${other}/cancellation`, {}))).toEqual(app(
      'SELECT session', 'UPDATE session', 'SELECT session', 'SELECT session', 'SELECT session_topic', 'SELECT session', ...SESSION,
    ));
  });

  it('adding a topic, marking, ordering and removing one', async () => {
    const id = randomUUID();
    expect(await inside(() => grace.asks('POST', `${at()}/topics`, { id, title: 'x' }))).toEqual(app('SELECT session', 'SELECT session_topic', 'INSERT session_topic', 'SELECT session', ...SESSION));
    expect(await inside(() => grace.asks('PUT', `${at()}/topics/${id}`, { talkedAbout: true }))).toEqual(app('SELECT session', 'SELECT session_topic', 'UPDATE session_topic', 'SELECT session', ...SESSION));
    const order = (await reads(grace, session)).topics.filter(({ kind }) => kind === 'words').map((topic) => topic.id).reverse();
    expect(await inside(() => grace.asks('PUT', `${at()}/agenda`, { topics: order }))).toEqual(app('SELECT session', 'SELECT session_topic', 'UPDATE session_topic', 'SELECT session', ...SESSION));
    expect(await inside(() => grace.asks('DELETE', `${at()}/topics/${id}`))).toEqual(app('SELECT session', 'SELECT session_topic', 'SELECT session_note', 'DELETE session_topic'));
    expect(await inside(() => amina.asks('GET', `${at()}/shares`))).toEqual(app('SELECT session', 'SELECT share'));
  });

  it('writing in a box and for oneself, ticking, confirming and correcting', async () => {
    const [topic] = (await reads(grace, session)).topics;
    expect(await inside(() => writes(grace, session, topic!, 'x'))).toEqual(app('SELECT session', 'SELECT session_topic', 'SELECT session_note', 'INSERT session_note'));
    expect(await inside(() => writes(grace, session, topic!, 'y', 1))).toEqual(app('SELECT session', 'SELECT session_topic', 'SELECT session_note', 'UPDATE session_note'));
    expect(await inside(() => grace.asks('GET', `${at()}/private-note`))).toEqual(app('SELECT session', 'SELECT private_note'));
    expect(await inside(() => grace.asks('PUT', `${at()}/private-note`, { text: 'y' }, seen(1)))).toEqual(app('SELECT session', 'SELECT private_note', 'UPDATE private_note'));
    const checks = { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: '' };
    expect(await inside(() => grace.asks('PUT', `${at()}/checks`, checks, seen(0)))).toEqual(app('SELECT session', 'UPDATE session', 'SELECT session', ...SESSION));
    const { revision } = await reads(grace, session);
    expect(await inside(() => confirms(grace, session, revision))).toEqual(app(
      'SELECT session', 'SELECT session', 'INSERT session_confirmation', 'SELECT session_confirmation', 'UPDATE session', 'SELECT session', 'SELECT session', ...SESSION,
    ));
    await confirms(amina, session);
    const confirmed = SESSION.map((each) => (each === 'SELECT app.promises_of_session' ? 'SELECT confirmed_promise' : each));
    expect(await inside(() => grace.asks('POST', `${at()}/corrections`, { id: randomUUID(), text: 'x' }))).toEqual(app(
      'SELECT session', 'INSERT session_correction', 'SELECT session_correction', 'SELECT session', ...confirmed,
    ));
  });

  it('an agreement: reading it with what applies to everyone, drafting and answering', async () => {
    const there = `/api/supervisions/${meeting.supervisionId}/agreement`;
    const reading = ['SELECT agreement', 'SELECT agreement_answer', 'WITH limits_version'];
    expect(await inside(() => grace.asks('GET', there))).toEqual(app('SELECT supervision', ...reading));
    const writing = ['SELECT', 'SELECT supervision', 'SELECT agreement', 'SELECT agreement_answer'];
    expect(await inside(() => grace.asks('PUT', there, { ...TERMS, aims: 'y' }, seen(1)))).toEqual(app(...writing, 'INSERT agreement', 'SELECT supervision', ...reading));
    expect(await inside(() => amina.asks('PUT', `${there}/answer`, { answer: 'agreed' }, seen(2)))).toEqual(app(...writing, 'INSERT agreement_answer', 'SELECT supervision', ...reading));
  });

  it('promises: one to list ten, three to make, to revise or to close one, and one more in a session', async () => {
    const list = (): Promise<unknown> => amina.asks('GET', '/api/commitments');
    expect(await inside(list)).toEqual(app('SELECT commitment'));
    const body = { supervisionId: meeting.supervisionId, owner: 'supervisee', words: 'x', dueOn: '2026-12-01' };
    const making = app('SELECT commitment', 'INSERT commitment', 'SELECT commitment');
    expect(await inside(() => amina.asks('POST', '/api/commitments', body))).toEqual(making);
    const next = await planned(meeting, { day: '2026-12-10' });
    const inSession = [making[0], 'app: SELECT session', ...making.slice(1)];
    expect(await inside(() => amina.asks('POST', '/api/commitments', { ...body, sessionId: next.id }))).toEqual(inSession);
    const inNext = await amina.promises(meeting.supervisionId, 'x', { sessionId: next.id });
    expect(await inside(() => grace.asks('PUT', `/api/commitments/${inNext.id}`, { owner: 'supervisee', words: 'y', dueOn: '2026-12-01' }, seen(1)))).toEqual(
      app('SELECT commitment', 'SELECT session', 'UPDATE commitment', 'SELECT commitment'),
    );
    const { id } = await amina.promises(meeting.supervisionId, 'x');
    expect(await inside(() => grace.asks('GET', `/api/commitments/${id}`))).toEqual(app('SELECT commitment'));
    const changing = app('SELECT commitment', 'UPDATE commitment', 'SELECT commitment');
    expect(await inside(() => grace.asks('PUT', `/api/commitments/${id}`, { owner: 'supervisee', words: 'y', dueOn: '2026-12-02' }, seen(1)))).toEqual(changing);
    expect(await inside(() => grace.asks('PUT', `/api/commitments/${id}/closing`, { as: 'done' }))).toEqual(changing);
    expect(await inside(() => grace.asks('DELETE', `/api/commitments/${id}/closing`))).toEqual(changing);
  });
});
