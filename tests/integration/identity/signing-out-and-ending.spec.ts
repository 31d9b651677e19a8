import type { SignInResponse } from '@afterword/api-types';
import { testPeople } from '@afterword/test-people';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('the end of a sign-in', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  afterAll(() => hospital.close());

  const rolesOf = async (person: Person): Promise<string[]> => (await person.asks<SignInResponse>('GET', '/api/sign-in')).json.roles;

  it('signing out ends the cookie on the next request and clears the browser', async () => {
    const amina = await hospital.hire('amina');
    const at = new Browser(hospital.url);
    await at.signsIn(amina.email, PASSWORD);
    const token = at.cookies.get('afterword');
    const answer = await at.asks('DELETE', '/api/sign-in');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    expect(at.cookies.has('afterword')).toBe(false);
    expectProblem(await at.asks('GET', '/api/entries', undefined, { cookie: `afterword=${token}` }), 401);
    expect((await amina.asks('GET', '/api/entries')).status).toBe(200);
  });

  it('signing out twice, or without having signed in, is no error', async () => {
    const at = new Browser(hospital.url);
    expect((await at.asks('DELETE', '/api/sign-in')).status).toBe(204);
    expect((await at.asks('DELETE', '/api/sign-in', undefined, { cookie: 'afterword=long-gone' })).status).toBe(204);
  });

  it('a revoked role acts on the next request', async () => {
    const priya = await hospital.hire('priya');
    expect((await priya.asks('GET', '/api/trends?cut=ward')).status).toBe(200);
    await hospital.behind.query('UPDATE role_grant SET revoked_on = $2 WHERE staff_id = $1', [priya.id, hospital.clock.today()]);
    expectProblem(await priya.asks('GET', '/api/trends?cut=ward'), 403);
    expectProblem(await priya.asks('GET', '/api/trends.csv?cut=ward'), 403);
    expect(await rolesOf(priya)).toEqual([]);
  });

  it('a role that is granted acts on the next request too', async () => {
    const noor = await hospital.hire('noor');
    expectProblem(await noor.asks('GET', '/api/trends?cut=ward'), 403);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'educator', $2)`, [noor.id, hospital.clock.today()]);
    expect((await noor.asks('GET', '/api/trends?cut=ward')).status).toBe(200);
  });

  it('someone who has left is signed out on the next request', async () => {
    const joyce = await hospital.hire('joyce');
    const entry = await joyce.writes('My last day but one.');
    await hospital.behind.query('UPDATE staff_member SET left_on = $2 WHERE id = $1', [joyce.id, hospital.clock.today()]);
    expectProblem(await joyce.asks('GET', `/api/entries/${entry.id}`), 401);
    expectProblem(await joyce.asks('PUT', `/api/entries/${entry.id}`, { model: 'plain', sections: [] }), 401);
  });

  it('supervising begins and ends with the supervision', async () => {
    const [tom, grace] = [await hospital.hire('tom'), await hospital.hire('grace')];
    expect(await rolesOf(grace)).toEqual([]);
    const supervision = await hospital.supervise(grace, tom);
    expect(await rolesOf(grace)).toEqual(['supervisor']);
    await hospital.endSupervision(supervision);
    expect(await rolesOf(grace)).toEqual([]);
  });

  it('a sign-in lasts a long shift and ends by the clock', async () => {
    hospital.clock.moveTo('2026-11-22T07:20:00Z');
    const owen = await hospital.hire('owen');
    hospital.clock.moveTo('2026-11-22T19:19:59Z');
    expect((await owen.asks('GET', '/api/sign-in')).status).toBe(200);
    hospital.clock.moveTo('2026-11-22T20:00:00Z');
    const problem = expectProblem(await owen.asks('GET', '/api/sign-in'), 401);
    expect(problem.detail).toContain('still on your screen');
  });

  it('a sign-in that nobody uses ends after half an hour on a shared computer, rounded up to a quarter, and each use puts that off', async () => {
    const { email } = await hospital.employ('idle', testPeople.tom);
    hospital.clock.moveTo('2026-11-23T09:01:00Z');
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD);
    const asks = async (): Promise<number> => (await at.asks('GET', '/api/sign-in')).status;
    for (const minute of ['09:44', '10:14', '10:44']) {
      hospital.clock.moveTo(`2026-11-23T${minute}:00Z`);
      expect([minute, await asks()]).toEqual([minute, 200]);
    }
    hospital.clock.moveTo('2026-11-23T11:15:00Z');
    expect(await asks()).toBe(401);
  });

  it('an open page that listens by itself is no use', async () => {
    const { email } = await hospital.employ('listens', testPeople.tom);
    hospital.clock.moveTo('2026-11-23T12:01:00Z');
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD);
    hospital.clock.moveTo('2026-11-23T12:40:00Z');
    const listening = new AbortController();
    const cookie = `afterword=${at.cookies.get('afterword')}`;
    const stream = await fetch(`${hospital.url}/api/events`, { headers: { cookie, accept: 'text/event-stream' }, signal: listening.signal });
    expect(stream.status).toBe(200);
    listening.abort();
    hospital.clock.moveTo('2026-11-23T12:45:00Z');
    expect((await at.asks('GET', '/api/sign-in')).status).toBe(401);
  });

  it('lasts as long unused, and altogether, as the house says', async () => {
    const { email } = await hospital.employ('ruled', testPeople.tom);
    await hospital.behind.query('UPDATE sign_in_rule SET lasts_hours = 1, idle_minutes_own = 60');
    hospital.clock.moveTo('2026-11-23T14:00:00Z');
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD, { 'x-afterword-device': 'own' });
    hospital.clock.moveTo('2026-11-23T14:59:59Z');
    expect((await at.asks('GET', '/api/sign-in')).status).toBe(200);
    hospital.clock.moveTo('2026-11-23T15:00:00Z');
    expect((await at.asks('GET', '/api/sign-in')).status).toBe(401);
    await hospital.behind.query('UPDATE sign_in_rule SET lasts_hours = DEFAULT, idle_minutes_own = DEFAULT');
  });

  it('the next sign-in sweeps the ended ones of the same person', async () => {
    const second = await hospital.employ('dan', testPeople.tom);
    hospital.clock.moveTo('2026-11-24');
    await new Browser(hospital.url).signsIn(second.email, PASSWORD);
    const { rows } = await hospital.behind.query('SELECT FROM sign_in WHERE staff_id = $1', [second.id]);
    expect(rows).toHaveLength(1);
  });
});
