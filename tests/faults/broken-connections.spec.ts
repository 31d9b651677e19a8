import { randomUUID } from 'node:crypto';
import type { EntryListResponse, EntryResponse } from '@afterword/api-types';
import { Browser } from '../support/browser';
import { connect } from '../support/databases';
import { Hospital, PASSWORD } from '../support/hospital';
import type { Person } from '../support/person';
import { expectProblem } from '../support/problem';

const TERMINATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'afterword_app'`;
/** Until the pool has heard that its resting connections are gone. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));
const TEXT = 'Kept on the screen';

describe('connections that break', () => {
  let hospital: Hospital;
  let amina: Person;
  let entry: EntryResponse;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    entry = await amina.writes('As it was.');
  });
  afterAll(() => hospital.close());
  const stored = async (): Promise<EntryResponse> => (await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json;
  const save = (): ReturnType<Person['asks']> =>
    amina.asks('PUT', `/api/entries/${entry.id}`, { model: 'plain', sections: [{ section: 'text', text: TEXT }] }, { 'if-match': `"${entry.revision}"` });
  /** Until the save waits for the row. */
  const isWaiting = async (): Promise<void> => {
    for (;;) {
      const { rowCount } = await hospital.behind.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'afterword_app' AND wait_event_type = 'Lock'`);
      if (rowCount) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('while they rest are replaced without anyone noticing', async () => {
    await Promise.all(Array.from({ length: 12 }, () => amina.asks('GET', '/api/entries')));
    expect((await hospital.behind.query(TERMINATE)).rowCount).toBeGreaterThan(1);
    await aMoment();
    const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await amina.asks('GET', '/api/entries')).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('in the middle of a save are answered 503, nothing is half done, and saving again works', async () => {
    const holder = await connect(hospital.databases.mainUrl);
    await holder.query('BEGIN');
    await holder.query('SELECT FROM entry WHERE id = $1 FOR UPDATE', [entry.id]);
    const saving = save();
    await isWaiting();
    await hospital.behind.query(TERMINATE);
    const answer = await saving;
    await holder.query('ROLLBACK');
    await holder.end();
    expectProblem(answer, 503, [], [TEXT]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('etag')).toBeNull();
    await aMoment();
    expect((await stored()).revision).toBe(1);
    expect((await save()).status).toBe(200);
    expect(await stored()).toMatchObject({ revision: 2, sections: [{ text: TEXT }] });
  });

  it('at the client leave a request that is whole or did not happen, and no connection behind', async () => {
    const browser = new Browser(hospital.url);
    await browser.signsIn(amina.email, PASSWORD);
    const cookie = `afterword=${browser.cookies.get('afterword')}`;
    const ids = Array.from({ length: 60 }, () => randomUUID());
    await Promise.all(ids.map(async (id, n) => {
      const gone = new AbortController();
      setTimeout(() => gone.abort(), n % 12);
      await fetch(`${hospital.url}/api/entries/${id}`, {
        method: 'PUT', signal: gone.signal, headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ model: 'plain', sections: [{ section: 'text', text: `Whole ${n}` }] }),
      }).catch(() => undefined);
    }));
    const statuses = new Set<number>();
    for (const [n, id] of ids.entries()) {
      const { status, json } = await amina.asks<EntryResponse>('GET', `/api/entries/${id}`);
      statuses.add(status);
      if (status === 200) expect(json).toMatchObject({ revision: 1, sections: [{ text: `Whole ${n}` }] });
    }
    expect([...statuses].every((status) => status === 200 || status === 404)).toBe(true);
    const { rowCount } = await hospital.behind.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`);
    expect(rowCount).toBe(0);
    expect((await amina.asks<EntryListResponse>('GET', '/api/entries')).status).toBe(200);
  });
});
