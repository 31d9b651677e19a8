import { randomUUID } from 'node:crypto';
import type { CommentListResponse } from '@afterword/api-types';
import { Person } from '../support/person';
import { idsOf, isOver, requests, type Asked } from './requests';
import { type Scene, setScene } from './scene';
import { permitted, personas, type Persona, truth, type TruthRow } from './truth-table';
import { protectedTables } from './whole-tables';

const cases = truth
  .filter(({ resource }) => isOver(resource))
  .flatMap((row) => personas.map((persona) => ({ row, persona, name: `${persona}: ${row.resource}, ${row.state}` })));

// Asking again for what is already so changes nothing and is answered as if it had been done now.
const ALREADY_SO: readonly string[] = ['share withdraw', 'resolved thread resolve', 'open thread reopen'];
const ALREADY_SO_FOR_BOTH: readonly string[] = ['open commitment reopen, during', 'closed commitment close, during', 'agreed agreement answer, during'];

describe('the truth table over HTTP', () => {
  let scene: Scene;
  let before: string;
  beforeAll(async () => {
    scene = await setScene();
    before = await everythingStored();
  });
  afterAll(() => scene.hospital.close());

  describe('answers what is not permitted with 401, 404 or 403, and says in `can` what is', () => {
    it.each(cases)('$name', async ({ row, persona }) => {
      const faults: string[] = [];
      for (const [action, request] of actionsOf(row)) {
        if (permitted(row, persona).includes(action) && action !== 'read') continue;
        const answer = await personOf(persona).asks(request.method, request.path, request.body, request.headers);
        const expected = expectedStatus(row, persona, action);
        if (answer.status !== expected) faults.push(`${action}: ${answer.status} instead of ${expected}`);
        if (action === 'read' && answer.status === 200) expect([...canOf(row, answer.json)].sort()).toEqual([...permitted(row, persona)].sort());
      }
      expect(faults).toEqual([]);
    });
  });

  it('has changed nothing by all these refusals', async () => {
    expect(await everythingStored()).toBe(before);
  });

  it('does what is permitted, each verb once', async () => {
    const author = scene.people['the author'];
    const reader = scene.people['the reader'];
    const entry = await author.revises(await author.writes('First words.'), 'Better words.');
    const share = await author.shares(entry, reader);
    const question = await reader.comments(share, 'What then?');
    await reader.comments(share, 'And this?', { thread: question.id });
    await author.comments(share, 'Nothing more.', { thread: question.id });
    await author.comments(share, 'By the way.');
    const draft = await reader.keeps(share, 'And then?');
    const asReader = async (method: string, path: string, body?: object): Promise<number> => (await reader.asks(method, path, body, { 'if-match': '"1"' })).status;
    expect(await asReader('PUT', `/api/comment-drafts/${draft.id}`, { shareId: share.id, text: 'And after that?' })).toBe(200);
    expect(await asReader('POST', `/api/comments/${draft.id}/release`, { when: 'now' })).toBe(200);
    expect(await asReader('DELETE', `/api/comment-drafts/${(await reader.keeps(share, 'Or not.')).id}`)).toBe(204);
    expect(await asReader('PUT', `/api/comments/${question.id}`, { text: 'What did you do then?' })).toBe(200);
    const does = async (method: string, path: string): Promise<number> => (await author.asks(method, path)).status;
    expect(await does('PUT', `/api/comments/${question.id}/resolution`)).toBe(204);
    expect((await reader.readsComments(share)).threads[0]?.resolvedOn).toBe('2026-11-22');
    expect(await does('DELETE', `/api/comments/${question.id}/resolution`)).toBe(204);
    expect(await does('DELETE', `/api/shares/${share.id}`)).toBe(204);
    expect((await reader.asks('GET', `/api/shares/${share.id}`)).status).toBe(404);
    expect((await author.readsComments(share)).threads).toHaveLength(3);
    expect(await does('PUT', `/api/comments/${question.id}/resolution`)).toBe(204);
    expect(await does('DELETE', `/api/entries/${entry.id}`)).toBe(204);
    expect(await does('GET', `/api/entries/${entry.id}`)).toBe(404);
    await scene.hospital.deletedToday(entry);
    expect(await does('DELETE', `/api/entries/${entry.id}/deletion`)).toBe(200);
    expect(await does('GET', `/api/entries/${entry.id}`)).toBe(200);
  });

  it('lists to each person only what the table lets them read', async () => {
    const author = scene.people['the author'];
    for (const persona of personas) {
      if (persona === 'nobody signed in' || persona === 'the author') continue;
      const person = personOf(persona);
      const listed = JSON.stringify([
        (await person.asks('GET', '/api/entries')).json, (await person.asks('GET', '/api/inbox')).json,
        (await person.asks('POST', '/api/entries/search', { words: '' })).json, (await person.asks('GET', '/api/entries/looking-back')).json,
        (await person.asks('GET', '/api/entries?shared=yes')).json, (await person.asks('GET', `/api/entries?cursor=2147483647.${randomUUID()}`)).json,
      ]);
      for (const { entryId } of Object.values(scene.entries)) expect(listed).not.toContain(entryId);
      expect([persona, listed.includes(author.id)]).toEqual([persona, persona === 'the reader']);
    }
    const { shares } = await scene.people['the reader'].looksInInbox();
    expect(shares.map(({ id }) => id)).toEqual([scene.entries.shared.shared?.shareId]);
  });

  it('lists promises to the two people alone', async () => {
    for (const persona of personas) {
      if (persona === 'nobody signed in') continue;
      const ids: string[] = [];
      for (const state of ['open', 'past']) {
        const answer = await personOf(persona).asks<{ commitments: { id: string }[] }>('GET', `/api/commitments?state=${state}`);
        ids.push(...answer.json.commitments.map(({ id }) => id));
      }
      const { during, after } = scene.promised;
      const theirs = { 'the author': [during, after], 'the reader': [during], 'a former supervisor': [after] }[persona as string] ?? [];
      const inSessions = Object.entries(scene.sessions)
        .filter(([state, { superviseeId, supervisorId }]) => state !== 'restorative' && [superviseeId, supervisorId].includes(personOf(persona).id))
        .map(([, { promise }]) => promise);
      expect([persona, ids.sort()]).toEqual([persona, [...theirs.flatMap(({ open, closed }) => [open, closed]), ...inSessions].sort()]);
    }
  });

  it('lists supervisions in a group to those who took part, and lets only whoever recorded one take it back', async () => {
    const { met, metBefore } = scene.agreed;
    for (const persona of personas) {
      const { status, json } = await personOf(persona).asks<{ groupSupervisions: { id: string }[] }>('GET', '/api/group-supervisions');
      if (persona === 'nobody signed in') {
        expect(status).toBe(401);
        continue;
      }
      const theirs = { 'the author': [met, metBefore], 'the reader': [met], 'a former supervisor': [metBefore] }[persona as string] ?? [];
      expect([persona, json.groupSupervisions.map(({ id }) => id).sort()]).toEqual([persona, theirs.map(({ groupId }) => groupId).sort()]);
      for (const group of [met, metBefore]) {
        const may = persona === (group === met ? 'the reader' : 'a former supervisor');
        if (!may) expect([persona, (await personOf(persona).asks('DELETE', `/api/group-supervisions/${group.groupId}`)).status]).toEqual([persona, theirs.includes(group) ? 403 : 404]);
        const record = await personOf(persona).asks('POST', '/api/group-supervisions', { heldOn: '2026-11-20', supervisionIds: [metBefore.supervisionId] });
        expect([persona, record.status]).toEqual([persona, 422]);
      }
    }
  });

  function personOf(persona: Persona): Person {
    if (persona !== 'nobody signed in') return scene.people[persona];
    return new Person(scene.hospital.url, randomUUID(), 'Nobody', 'nobody@test.example');
  }

  function actionsOf(row: TruthRow): [string, Asked][] {
    if (!isOver(row.resource)) return [];
    const ids = idsOf(scene, row.state, row.resource);
    return Object.entries(requests[row.resource]).map(([action, request]) => [action, request(ids)]);
  }

  function expectedStatus(row: TruthRow, persona: Persona, action: string): number {
    if (persona === 'nobody signed in') return 401;
    const may = permitted(row, persona);
    if (may.includes(action)) return 200;
    if (!may.includes('read') || action === 'restore') return 404;
    if (ALREADY_SO_FOR_BOTH.includes(`${row.resource} ${action}, ${row.state}`)) return 200;
    return persona === 'the author' && ALREADY_SO.includes(`${row.resource} ${action}`) ? 204 : 403;
  }

  function canOf(row: TruthRow, answer: unknown): readonly string[] {
    if (row.resource !== 'open thread' && row.resource !== 'resolved thread' && row.resource !== 'worded comment') return (answer as { can: string[] }).can;
    const { threadId } = idsOf(scene, row.state, row.resource);
    const thread = (answer as CommentListResponse).threads.find(({ id }) => id === threadId);
    return (row.resource === 'worded comment' ? thread?.comments[0]?.can : thread?.can) ?? [];
  }

  async function everythingStored(): Promise<string> {
    const { behind } = scene.hospital;
    const tables = (await protectedTables(behind)).filter((table) => table !== 'audit_event');
    const sums = tables.map((table) => `(SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM ${table} t) AS ${table}`);
    const { rows } = await behind.query(`SELECT ${sums.join(', ')}`);
    return JSON.stringify(rows[0]);
  }
});
