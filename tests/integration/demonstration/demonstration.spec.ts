import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AgreementResponse, BriefingListResponse, CommentListResponse, CommitmentListResponse, EntryListResponse, EntryResponse, SessionListResponse, SessionResponse, SupervisionListResponse, TeamReflectionListResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { createApp } from '../../../api/src/app';
import { personas } from '../../../api/src/demonstration/content';
import { loadDemonstration } from '../../../api/src/demonstration/load';
import signIns from '../../../api/src/demonstration/sign-ins.json';
import { Clock } from '../../../api/src/platform/clock/clock';
import { cloneDatabases, connect, type Databases } from '../../support/databases';
import { settingsFor } from '../../support/hospital';
import { Person } from '../../support/person';

describe('the demonstration hospital, loaded', () => {
  let databases: Databases;
  let app: NestExpressApplication;
  let behind: Client;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    databases = await cloneDatabases();
    const settings = { ...settingsFor(databases), embedded: true };
    expect(await loadDemonstration(settings, () => undefined)).toBe(true);
    expect(await loadDemonstration(settings, () => undefined)).toBe(false);
    behind = await connect(databases.mainUrl);
    expect(await count('SELECT FROM mail_outbox')).toBe(0);
    app = await createApp(settings, new Clock());
    app.useLogger(false);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    for (const { key, id, givenName, email } of Object.values(personas)) {
      const person = new Person(`http://127.0.0.1:${port}`, id, givenName, email);
      await person.signsIn(signIns.find((each) => each.email === email)?.password ?? '');
      people.set(key, person);
    }
  });
  afterAll(async () => {
    await app?.close();
    await behind?.end();
    await databases?.drop();
  });

  const reads = async <T>(who: string, path: string): Promise<T> => {
    const answer = await people.get(who)!.asks<T>('GET', path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json;
  };
  const count = async (sql: string): Promise<number> => (await behind.query(sql)).rowCount ?? 0;

  it.each(Object.keys(personas))('opens for %s, with every word of their one-to-ones', async (who) => {
    const { supervisions } = await reads<SupervisionListResponse>(who, '/api/supervisions');
    expect(supervisions.length).toBeGreaterThan(0);
    for (const { id } of supervisions) {
      await reads(who, `/api/supervisions/${id}`);
      await reads<AgreementResponse>(who, `/api/supervisions/${id}/agreement`);
      await reads(who, `/api/supervisions/${id}/concern-notes`);
      const { sessions } = await reads<SessionListResponse>(who, `/api/supervisions/${id}/sessions`);
      for (const session of sessions) {
        await reads<SessionResponse>(who, `/api/sessions/${session.id}`);
        await reads(who, `/api/sessions/${session.id}/private-note`);
      }
    }
    for (const list of ['/api/commitments', '/api/commitments?state=past']) await reads<CommitmentListResponse>(who, list);
    const { shares } = await reads<{ shares: { id: string }[] }>(who, '/api/inbox');
    for (const { id } of shares) await reads<CommentListResponse>(who, `/api/shares/${id}/comments`);
  });

  it('shows Amina and Grace in one-to-ones of every kind, with an agenda for the next one', async () => {
    const { supervisions } = await reads<SupervisionListResponse>('amina', '/api/supervisions');
    const withGrace = supervisions.find(({ person }) => person.givenName === 'Grace');
    const { sessions } = await reads<SessionListResponse>('amina', `/api/supervisions/${withGrace?.id}/sessions`);
    expect(sessions.map(({ state }) => state)).toEqual(['planned', 'confirmed', 'confirmed', 'cancelled', 'confirmed']);
    const [next, ...past] = await Promise.all(sessions.map(({ id }) => reads<SessionResponse>('amina', `/api/sessions/${id}`)));
    expect(next?.topics.filter(({ carriedFrom }) => carriedFrom !== null)).toHaveLength(1);
    expect(new Set(next?.topics.map(({ addedBy }) => addedBy)).size).toBe(2);
    expect(past.flatMap(({ corrections }) => corrections)).toHaveLength(1);
    expect(past.find(({ state }) => state === 'cancelled')?.cancellation?.reason).toBeTruthy();
    expect(next && next.day > new Date().toISOString().slice(0, 10)).toBe(true);
  });

  it('shows Grace promises that are due, overdue, carried over and done, and a record that waits for her', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { commitments: open } = await reads<CommitmentListResponse>('grace', '/api/commitments');
    expect(open.some(({ dueOn, mine }) => mine && dueOn < today) && open.some(({ dueOn }) => dueOn >= today) && open.some(({ carriedOn }) => carriedOn !== null)).toBe(true);
    const { commitments: past } = await reads<CommitmentListResponse>('grace', '/api/commitments?state=past');
    expect(new Set(past.map(({ closedAs }) => closedAs))).toEqual(new Set(['done', 'dropped']));
    expect(await count(`SELECT FROM session WHERE supervisor_id = '${personas.grace.id}' AND finished_on IS NOT NULL AND confirmed_on IS NULL`)).toBe(1);
  });

  it('holds what the product itself would have let through', async () => {
    expect(await count(`SELECT FROM session s WHERE confirmed_on IS NOT NULL AND 2 <> (SELECT count(*) FROM session_confirmation c WHERE c.session_id = s.id AND c.revision = s.revision)`)).toBe(0);
    expect(await count('SELECT FROM session s JOIN supervision v ON v.id = s.supervision_id WHERE s.day < v.started_on OR s.planned_on < v.started_on OR s.planned_on > s.day')).toBe(0);
    expect(await count('SELECT FROM agreement a JOIN supervision v ON v.id = a.supervision_id WHERE a.written_on < v.started_on')).toBe(0);
    expect(await count('SELECT FROM session WHERE extract(isodow FROM day) > 5')).toBe(0);
    expect(await count('SELECT FROM commitment WHERE made_on > due_on OR made_on > closed_on OR first_due_on > due_on')).toBe(0);
    expect(await count(`SELECT FROM session s JOIN session o ON o.id <> s.id AND (o.supervisor_id IN (s.supervisor_id, s.supervisee_id) OR o.supervisee_id IN (s.supervisor_id, s.supervisee_id))
      AND s.cancelled_on IS NULL AND o.cancelled_on IS NULL
      AND (s.day + s.begins_at, s.minutes * interval '1 minute') OVERLAPS (o.day + o.begins_at, o.minutes * interval '1 minute')`)).toBe(0);
    expect(await count('SELECT FROM confirmed_promise')).toBeGreaterThan(10);
    expect(await count('SELECT FROM confirmed_promise p JOIN session s ON s.id = p.session_id WHERE p.closed_on > s.confirmed_on')).toBe(0);
    // Of a restorative one-to-one nothing but who, when and how long.
    expect(await count(`SELECT FROM session s JOIN supervision v ON v.id = s.supervision_id LEFT JOIN session_topic t ON t.session_id = s.id
      WHERE v.type = 'restorative' AND (s.place IS NOT NULL OR s.checks IS NOT NULL OR t.id IS NOT NULL)`)).toBe(0);
    expect(await count(`SELECT FROM session s JOIN supervision v ON v.id = s.supervision_id WHERE v.type = 'restorative'`)).toBeGreaterThan(2);
    // A share that was made for one meeting has ended with it; a remark kept until the next still waits.
    expect(await count('SELECT FROM session_topic t JOIN share h ON h.id = t.share_id WHERE t.ends_share AND h.withdrawn_on IS NOT NULL')).toBe(1);
    expect(await count(`SELECT FROM comment_draft WHERE release = 'session'`)).toBe(1);
  });

  it('has agreements in force, due again, offered and refused', async () => {
    expect(await count('SELECT FROM agreement WHERE agreed_on IS NOT NULL AND review_on < current_date')).toBeGreaterThan(1);
    expect(await count('SELECT FROM agreement WHERE agreed_on IS NOT NULL AND review_on > current_date')).toBeGreaterThan(5);
    expect(await count(`SELECT FROM agreement a WHERE agreed_on IS NULL AND EXISTS (SELECT FROM agreement_answer w WHERE w.agreement_id = a.id AND w.answer = 'agreed')`)).toBeGreaterThan(2);
    expect(await count(`SELECT FROM agreement_answer WHERE answer = 'refused'`)).toBe(1);
  });

  it('has a briefing for some teams in its second version, marks that their owners alone open, and entries begun from a question', async () => {
    const found = async (who: string): Promise<unknown> => (await reads<BriefingListResponse>(who, '/api/briefings')).briefings.map(({ code, version, forMe, isNew }) => [code, version, forMe, isNew]);
    expect(await found('marie')).toEqual([['in-passing', 2, true, true], ['therapeutic-relationships', 1, true, false]]);
    expect(await found('amina')).toEqual([['in-passing', 2, false, true], ['therapeutic-relationships', 1, true, true]]);
    const { entries } = await reads<EntryListResponse>('marie', '/api/entries');
    const story = entries.find(({ title }) => title === 'The third question, with my team');
    expect((await reads<EntryResponse>('marie', `/api/entries/${story?.id}`)).begunFrom).toEqual({ briefing: 'therapeutic-relationships', version: 1, question: 'Q3' });
  });

  it('has changes that teams agreed on, in which the product itself finds nobody', async () => {
    const { reflections } = await reads<TeamReflectionListResponse>('marie', '/api/team-reflections');
    expect(reflections.length).toBeGreaterThanOrEqual(6);
    for (const { briefing, question, setting, themes, change, people: head } of reflections) {
      const again = await people.get('marie')!.asks('POST', '/api/team-reflections', { briefing, question, setting, themes, change, people: head });
      expect([change, again.status]).toEqual([change, 201]);
    }
  });
});
