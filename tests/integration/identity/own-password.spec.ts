import { createHash, randomBytes } from 'node:crypto';
import type { OwnEventListResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { Browser } from '../../support/browser';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const NEW_PASSWORD = 'rain on the greenhouse roof';

describe('one\'s own password', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let owen: Person;
  let app: Client;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, owen] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('owen')];
    app = await connect(hospital.databases.mainUrl);
    await app.query('SET ROLE afterword_app');
  });
  beforeEach(async () => {
    await hospital.behind.query('DELETE FROM sign_in_guess');
    await hospital.behind.query('UPDATE credential SET password_hash = (SELECT password_hash FROM credential WHERE staff_id = $2) WHERE staff_id = $1', [amina.id, owen.id]);
    await amina.signsIn(PASSWORD);
  });
  afterAll(async () => {
    await app.end();
    await hospital.close();
  });

  const changes = (body: object = {}, who: Pick<Browser, 'asks'> = amina): Promise<Answer> =>
    who.asks('PUT', '/api/account/password', { password: PASSWORD, newPassword: NEW_PASSWORD, ...body });
  const signsIn = async (password: string, browser = new Browser(hospital.url)): Promise<number> => (await browser.signsIn(amina.email, password)).status;
  const events = async (who: Pick<Browser, 'asks'>): Promise<OwnEventListResponse['events']> => (await who.asks<OwnEventListResponse>('GET', '/api/account/events')).json.events;
  const link = async (): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at) VALUES ($1, 'reset', $2, '2026-11-22', '2026-11-23T12:00:00Z')`, [
      createHash('sha256').update(token).digest(), amina.id]);
    return token;
  };
  const done = (actor: Person, subject: Person, action: string, at = '2026-11-20T12:00:00Z'): Promise<unknown> =>
    hospital.behind.query('INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES ($1, $2, $3, $4)', [at, actor.id, action, subject.id]);
  const asMember = async <T extends object>(id: string | null, sql: string, values: unknown[] = []): Promise<T[]> => {
    await app.query('BEGIN');
    try {
      await app.query(`SELECT set_config('app.staff_id', $1, true)`, [id ?? '']);
      return (await app.query<T>(sql, values)).rows;
    } finally {
      await app.query('ROLLBACK');
    }
  };

  it('is changed with the old one, which opens nothing afterwards, also not for whoever was signed in with it', async () => {
    const other = new Browser(hospital.url);
    expect(await signsIn(PASSWORD, other)).toBe(200);
    expect((await changes()).status).toBe(204);
    expect((await amina.asks('GET', '/api/sign-in')).status).toBe(200);
    expect((await other.asks('GET', '/api/sign-in')).status).toBe(401);
    expect((await owen.asks('GET', '/api/sign-in')).status).toBe(200);
    expect([await signsIn(PASSWORD), await signsIn(NEW_PASSWORD)]).toEqual([401, 200]);
  });

  it('ends the links and the requests for a new one that were open', async () => {
    const token = await link();
    await hospital.behind.query(`INSERT INTO reset_request (staff_id, asked_by, asked_on) VALUES ($1, $2, '2026-11-22')`, [amina.id, grace.id]);
    expect((await changes()).status).toBe(204);
    expect((await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token, password: 'kettle on before handover' })).status).toBe(404);
    expect((await hospital.behind.query('SELECT FROM reset_request WHERE staff_id = $1', [amina.id])).rowCount).toBe(0);
  });

  it('stays as it is when the old one is wrong, and says so at the field', async () => {
    expectProblem(await changes({ password: 'not my password at all' }), 422, ['/password'], ['not my password', NEW_PASSWORD]);
    expectProblem(await changes({ password: '' }), 400, ['/password'], [NEW_PASSWORD]);
    expect([await signsIn(PASSWORD), await signsIn(NEW_PASSWORD)]).toEqual([200, 401]);
  });

  it('is guessed no oftener here than at the sign-in page', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await changes({ password: `not my password ${n}` })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429]);
    expect((await changes()).status).toBe(429);
  });

  it('follows the rule of every password, and is another than the old one', async () => {
    for (const newPassword of ['short', 'Amina-Khalif-2026', 'password password', PASSWORD]) expectProblem(await changes({ newPassword }), 422, ['/newPassword'], [PASSWORD]);
    expectProblem(await changes({ newPassword: 'x'.repeat(1_001) }), 400, ['/newPassword'], ['xxx']);
    expectProblem(await changes({ newPassword: 12 }), 400, ['/newPassword'], [PASSWORD]);
    expect(await signsIn(PASSWORD)).toBe(200);
  });

  it('is changed by one of two browsers that ask at once', async () => {
    const other = new Browser(hospital.url);
    await signsIn(PASSWORD, other);
    const statuses = (await Promise.all([changes(), changes({ newPassword: 'kettle on before handover' }, other)])).map(({ status }) => status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect((await hospital.behind.query('SELECT FROM sign_in WHERE staff_id = $1', [amina.id])).rowCount).toBe(1);
  });

  it('is nobody else\'s to change, and not of a sign-in of another', async () => {
    expect((await changes({}, new Browser(hospital.url))).status).toBe(401);
    const { rows } = await hospital.behind.query<{ token_hash: Buffer }>('SELECT token_hash FROM sign_in WHERE staff_id = $1', [amina.id]);
    const change = `SELECT app.change_password('2026-11-22T12:00:00Z', $1, 'x') AS changed`;
    for (const id of [owen.id, null]) expect(await asMember(id, change, [rows[0]?.token_hash])).toEqual([{ changed: false }]);
    expect(await asMember(amina.id, change, [rows[0]?.token_hash])).toEqual([{ changed: true }]);
  });

  it('is on what was done to one\'s account, also when it was chosen with a link, whoever had that', async () => {
    await hospital.behind.query('ALTER TABLE administration_event DISABLE TRIGGER administration_event_kept');
    await hospital.behind.query('DELETE FROM administration_event');
    await hospital.behind.query('ALTER TABLE administration_event ENABLE TRIGGER administration_event_kept');
    await done(grace, amina, 'person-reset-asked', '2026-11-20T12:00:00Z');
    await done(owen, amina, 'person-reset', '2026-11-21T23:30:00Z');
    await done(grace, owen, 'person-changed');
    const browser = new Browser(hospital.url);
    hospital.clock.moveTo('2026-11-22T20:00:00Z');
    expect((await browser.asks('POST', '/api/one-time-links/use', { token: await link(), password: NEW_PASSWORD }, { 'x-afterword-device': 'own' })).status).toBe(200);
    hospital.clock.moveTo('2026-11-23T01:00:00Z');
    expect((await changes({ password: NEW_PASSWORD, newPassword: 'kettle on before handover' }, browser)).status).toBe(204);
    expect(await events(browser)).toEqual([
      { on: '2026-11-23', by: null, words: 'The password was changed' },
      { on: '2026-11-22', by: null, words: 'A password was chosen with a link' },
      { on: '2026-11-21', by: 'Owen Pritchard', words: 'A link was made to choose a new password' },
      { on: '2026-11-20', by: 'Grace Okafor', words: 'A new password was asked for' },
    ]);
    hospital.clock.moveTo('2026-11-22');
    expect(await events(owen)).toEqual([{ on: '2026-11-20', by: 'Grace Okafor', words: 'What stands here about you was changed' }]);
    expect(await events(grace)).toEqual([]);
  });

  it('takes away what whoever used the link before its owner may have added, the first time and no other', async () => {
    const keyed = async (): Promise<number> => (await hospital.behind.query('SELECT FROM passkey WHERE staff_id = $1 UNION ALL SELECT FROM linked_identity WHERE staff_id = $1', [amina.id])).rowCount ?? 0;
    const adds = async (): Promise<void> => {
      await hospital.behind.query(`INSERT INTO passkey (id, staff_id, credential_id, public_key, uses, name, added_on) VALUES (gen_random_uuid(), $1, gen_random_uuid()::text::bytea, 'x', 0, 'eyJx..a.b.c', '2026-11-22')`, [amina.id]);
      await hospital.behind.query(`INSERT INTO linked_identity (staff_id, provider, subject, linked_on) VALUES ($1, 'trust', gen_random_uuid()::text, '2026-11-22') ON CONFLICT DO NOTHING`, [amina.id]);
    };
    const browser = new Browser(hospital.url);
    hospital.clock.moveTo('2026-11-24T08:00:00Z');
    await hospital.behind.query(`UPDATE one_time_link SET expires_at = '2026-11-30' WHERE staff_id = $1`, [amina.id]);
    const token = await link();
    await hospital.behind.query(`UPDATE one_time_link SET expires_at = '2026-11-30' WHERE used_on IS NULL`);
    expect((await browser.asks('POST', '/api/one-time-links/use', { token, password: NEW_PASSWORD }, { 'x-afterword-device': 'own' })).status).toBe(200);
    await adds();
    hospital.clock.moveTo('2026-11-24T09:00:00Z');
    expect((await changes({ password: NEW_PASSWORD, newPassword: 'kettle on before handover' }, browser)).status).toBe(204);
    expect(await keyed()).toBe(0);
    expect((await events(browser)).slice(0, 3).map(({ words }) => words)).toEqual(expect.arrayContaining(['A passkey was removed']));
    await adds();
    hospital.clock.moveTo('2026-11-24T10:00:00Z');
    expect((await changes({ password: 'kettle on before handover', newPassword: 'lamps along the corridor' }, browser)).status).toBe(204);
    expect(await keyed()).toBe(2);
    hospital.clock.moveTo('2026-11-22');
  });

  it('names those who did something to oneself and nobody else, and lists at most fifty', async () => {
    await done(grace, owen, 'person-changed');
    const names = (id: string | null): Promise<{ id: string }[]> => asMember(id, 'SELECT id FROM app.names_of_who_acted()');
    expect(await names(owen.id)).toEqual([{ id: grace.id }]);
    expect(await names(grace.id)).toEqual([]);
    expect(await names(null)).toEqual([]);
    for (let n = 0; n < 51; n += 1) await done(grace, owen, 'person-changed');
    expect(await events(owen)).toHaveLength(50);
    expectProblem(await new Browser(hospital.url).asks('GET', '/api/account/events'), 401);
  });
});
