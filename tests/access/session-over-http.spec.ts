import { randomUUID } from 'node:crypto';
import type { SessionResponse } from '@afterword/api-types';
import { Person } from '../support/person';
import { comparable } from './not-found';
import { type Asked } from './requests';
import { type Scene, setScene } from './scene';
import type { Met } from './session-scene';
import { type SessionActionsOf, type SessionRow, sessionTruth } from './session-truth';
import { personas, type Persona } from './truth-table';

type Ids = Pick<Met, 'sessionId' | 'supervisionId' | 'learning' | 'superviseeTopic'>;
const when = { day: '2026-11-25', beginsAt: '07:00', minutes: 30 };
const seen = (revision: number): Record<string, string> => ({ 'if-match': `"${revision}"` });
const onSession = (method: string, below: (ids: Ids) => string, body?: unknown, headers?: Record<string, string>) => (ids: Ids): Asked => ({
  method, path: `/api/sessions/${ids.sessionId}${below(ids)}`, ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}),
});

/** The requests of each action, the first as the pages send it. */
const requests: Readonly<Record<SessionActionsOf['session'], readonly ((ids: Ids) => Asked)[]>> = {
  read: [onSession('GET', () => ''), onSession('GET', () => '/private-note'), onSession('GET', () => '/calendar'), onSession('HEAD', () => '')],
  move: [onSession('PUT', () => '', when, seen(1)), onSession('PUT', () => '', when), onSession('PUT', () => '', { ...when, loud: true }, seen(1))],
  cancel: [onSession('PUT', () => '/cancellation', { reason: 'x' })],
  prepare: [
    onSession('GET', () => '/shares'),
    onSession('POST', () => '/topics', { id: randomUUID(), title: 'Another topic' }),
    onSession('PUT', ({ superviseeTopic }) => `/topics/${superviseeTopic}`, { talkedAbout: true }),
    onSession('PUT', () => '/agenda', { topics: [] }),
    onSession('DELETE', ({ superviseeTopic }) => `/topics/${superviseeTopic}`),
  ],
  write: [
    onSession('PUT', ({ learning }) => `/topics/${learning}/note`, { text: 'Other words.' }, seen(1)),
    onSession('PUT', () => '/checks', { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: '' }, seen(0)),
  ],
  keep: [onSession('PUT', () => '/private-note', { text: 'Other words.' }, seen(1))],
  confirm: [onSession('PUT', () => '/confirmation', undefined, seen(0)), onSession('PUT', () => '/confirmation')],
  correct: [onSession('POST', () => '/corrections', { id: randomUUID(), text: 'Other words.' })],
};
const inSupervision = (method: 'GET' | 'POST') => ({ supervisionId }: Ids): Asked =>
  ({ method, path: `/api/supervisions/${supervisionId}/sessions`, ...(method === 'POST' ? { body: { id: randomUUID(), ...when } } : {}) });

describe('the truth table of sessions over HTTP', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.hospital.close());

  const personOf = (persona: Persona): Person =>
    persona === 'nobody signed in' ? new Person(scene.hospital.url, randomUUID(), 'Nobody', 'nobody@test.example') : scene.people[persona];
  const ask = (persona: Persona, { method, path, body, headers }: Asked) => personOf(persona).asks(method, path, body, headers);
  const stored = async (): Promise<string> =>
    JSON.stringify(await Promise.all(['session', 'session_topic', 'session_note', 'private_note', 'session_confirmation', 'session_correction'].map(
      async (table) => (await scene.hospital.behind.query(`SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM ${table} t`)).rows)));

  const rows = sessionTruth.filter((row): row is SessionRow<'session'> => row.resource === 'session');
  const cases = rows.flatMap((row) => personas.map((persona) => ({ row, persona, name: `${persona}: session, ${row.state}` })));

  it.each(cases)('refuses what is not permitted, and says in `can` what is: $name', async ({ row, persona }) => {
    const before = await stored();
    const may = row.permits[persona] ?? [];
    for (const [action, ways] of Object.entries(requests) as [SessionActionsOf['session'], (typeof requests)['read']][]) {
      if (may.includes(action)) continue;
      const answer = await ask(persona, (ways[0] ?? inSupervision('GET'))(scene.sessions[row.state]));
      // What is cancelled is answered as if it had been cancelled now.
      const expected = persona === 'nobody signed in' ? 401 : !may.includes('read') ? 404 : action === 'cancel' && row.state === 'cancelled' ? 200 : 403;
      expect([action, answer.status]).toEqual([action, expected]);
    }
    if (may.includes('read')) expect((await personOf(persona).asks<SessionResponse>('GET', `/api/sessions/${scene.sessions[row.state].sessionId}`)).json.can).toEqual(may);
    expect(await stored()).toBe(before);
  });

  it.each(cases.filter(({ row, persona }) => persona !== 'nobody signed in' && !row.permits[persona]))(
    'answers whoever may not read it as if it were not there: $name',
    async ({ row, persona }) => {
      const real = scene.sessions[row.state];
      const invented = { ...real, sessionId: randomUUID() };
      for (const way of Object.values(requests).flat()) {
        expect(comparable(await ask(persona, way(real)))).toEqual(comparable(await ask(persona, way(invented))));
      }
    },
  );

  it.each(personas.filter((persona) => persona !== 'nobody signed in'))('plans and lists as the table says: %s', async (persona) => {
    for (const { state, permits } of sessionTruth.filter(({ resource }) => resource === 'planning')) {
      const { supervisionId } = scene.sessions[state];
      const isOfTwo = [scene.sessions[state].superviseeId, scene.sessions[state].supervisorId].includes(personOf(persona).id);
      expect((await ask(persona, inSupervision('GET')({ ...scene.sessions[state], supervisionId }))).status).toBe(isOfTwo ? 200 : 404);
      if (permits[persona]) continue;
      const refused = await ask(persona, inSupervision('POST')(scene.sessions[state]));
      expect(refused.status).toBe(isOfTwo ? 403 : 404);
      if (!isOfTwo) expect(comparable(refused)).toEqual(comparable(await ask(persona, inSupervision('POST')({ ...scene.sessions[state], supervisionId: randomUUID() }))));
    }
  });
});
