import { createHash, randomBytes } from 'node:crypto';
import { beginHouse } from '../../../api/src/identity';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const NEW_PASSWORD = 'rain on the greenhouse roof';

describe('a one-time link', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  beforeEach(async () => {
    await hospital.behind.query('DELETE FROM sign_in_guess');
    await hospital.behind.query('DELETE FROM one_time_link');
  });
  afterAll(() => hospital.close());

  const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
  const link = async (kind: 'invite' | 'reset' = 'reset', until = '2026-11-23T12:00:00Z'): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await hospital.behind.query('INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at) VALUES ($1, $2, $3, $4, $5)', [hashOf(token), kind, amina.id, '2026-11-22', until]);
    return token;
  };
  const reads = (token: string): Promise<Answer> => new Browser(hospital.url).asks('POST', '/api/one-time-links/reading', { token });
  const uses = (token: string, password = NEW_PASSWORD, browser = new Browser(hospital.url)): Promise<Answer> =>
    browser.asks('POST', '/api/one-time-links/use', { token, password });

  it('says for whom it is, sets their password once, ends every sign-in they had and signs them in', async () => {
    const token = await link();
    expect((await reads(token)).json).toEqual({ kind: 'reset', organisation: 'Test hospital', email: amina.email, givenName: 'Amina', familyName: 'Khalif', password: true, code: false, providers: [] });
    expect((await amina.asks('GET', '/api/sign-in')).status).toBe(200);
    const browser = new Browser(hospital.url);
    const used = await uses(token, NEW_PASSWORD, browser);
    expect([used.status, (used.json as { staffMember: { id: string } }).staffMember.id]).toEqual([200, amina.id]);
    expect((await browser.asks('GET', '/api/sign-in')).status).toBe(200);
    expect((await amina.asks('GET', '/api/sign-in')).status).toBe(401);
    expect((await new Browser(hospital.url).signsIn(amina.email, PASSWORD)).status).toBe(401);
    expect((await new Browser(hospital.url).signsIn(amina.email, NEW_PASSWORD)).status).toBe(200);
  });

  it('is answered alike when it is wrong, was used, has run out, is of somebody who left, or invites whoever has a password', async () => {
    const used = await link();
    await uses(used);
    const late = await link('invite', '2026-11-21T12:00:00Z');
    const replaced = await link();
    await uses(await link());
    const left = await link();
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [amina.id]);
    const bodies = new Set<string>();
    const invited = await link('invite');
    for (const token of [used, late, replaced, left, invited, randomBytes(32).toString('base64url')]) {
      for (const answer of [await reads(token), await uses(token)]) {
        expectProblem(answer, 404, [], [token, amina.email]);
        bodies.add(answer.body);
      }
    }
    await hospital.behind.query('UPDATE staff_member SET left_on = NULL WHERE id = $1', [amina.id]);
    expect(bodies.size).toBe(1);
  });

  it('lets one of two who use it at once in', async () => {
    const token = await link();
    const statuses = (await Promise.all([uses(token), uses(token)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404]);
  });

  it('takes no password that is easy to guess, says why at the field, and still works afterwards', async () => {
    const token = await link();
    for (const password of ['short', 'Amina-Khalif-2026', 'Test hospital 123', 'password password']) expectProblem(await uses(token, password), 422, ['/password'], [password]);
    expectProblem(await uses(token, 'x'.repeat(1_001)), 400, ['/password'], ['xxx']);
    expect((await uses(token)).status).toBe(200);
  });

  it('is kept as a hash, and neither the link nor the password stands anywhere in the database', async () => {
    const token = await link();
    await uses(token);
    const { rows } = await hospital.behind.query<{ dump: string }>(
      `SELECT string_agg(to_jsonb(l)::text, '') || (SELECT string_agg(to_jsonb(c)::text, '') FROM credential c) AS dump FROM one_time_link l`);
    for (const secret of [token, NEW_PASSWORD]) expect(rows[0]?.dump).not.toContain(secret);
  });

  it('can be tried three hundred times in five minutes from one address, not counting those that work', async () => {
    await reads(randomBytes(32).toString('base64url'));
    await hospital.behind.query(`UPDATE sign_in_guess SET points = 299 WHERE key LIKE 'address%'`);
    const token = await link();
    for (let time = 0; time < 3; time += 1) expect((await reads(token)).status).toBe(200);
    expect((await reads(randomBytes(32).toString('base64url'))).status).toBe(404);
    const waiting = await reads(token);
    expectProblem(waiting, 429, [], [token]);
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await new Browser(hospital.url).signsIn(amina.email, 'a wrong guess')).status).toBe(401);
  });
});

describe('an empty house', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open(new Date().toISOString().slice(0, 10));
  });
  afterAll(() => hospital.close());

  const begins = async (): Promise<string | null> => {
    const said: string[] = [];
    const begun = await beginHouse(hospital.settings, 'http://house.test/', (line) => said.push(line));
    return begun ? (/http:\/\/house\.test\/link#([\w-]{43})$/u.exec(said.join('\n'))?.[1] ?? null) : null;
  };
  const person = { organisation: ' Rowan House ', givenName: 'Ines', familyName: 'Castell', email: 'ines@rowan.example', jobTitle: 'Head of administration', staffGroup: 'non-clinical', password: NEW_PASSWORD };
  const asksToBegin = (token: string, rest: object = {}): Promise<Answer> => new Browser(hospital.url).asks('POST', '/api/one-time-links/first-administrator', { token, ...person, ...rest });

  it('has one link at a time for its first administrator, who names the house and is signed in; after that there is no link', async () => {
    const [first, second] = [await begins(), await begins()];
    if (first === null || second === null) throw new Error('No link was made.');
    expect(first).not.toBe(second);
    expectProblem(await asksToBegin(first), 404, [], [first]);
    expect((await new Browser(hospital.url).asks('POST', '/api/one-time-links/reading', { token: second })).json).toMatchObject({ kind: 'first-administrator', email: null });
    expectProblem(await asksToBegin(second, { givenName: '  ', email: 'no address', staffGroup: 'x' }), 400, ['/givenName', '/email', '/staffGroup'], []);
    expectProblem(await asksToBegin(second, { email: 'erased-x@afterword.invalid' }), 400, ['/email'], []);
    expectProblem(await asksToBegin(second, { password: 'Ines Castell 1' }), 422, ['/password'], ['Castell 1']);
    expectProblem(await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token: second, password: NEW_PASSWORD }), 404, [], [second]);
    const begun = await asksToBegin(second);
    expect(begun.json).toMatchObject({ organisation: 'Rowan House', roles: ['administrator'], staffMember: { givenName: 'Ines', email: 'ines@rowan.example' } });
    const { rows } = await hospital.behind.query('SELECT action, actor_id = subject_id AS own, change FROM administration_event');
    expect(rows).toEqual([{ action: 'house-begun', own: true, change: { from: {}, to: { organisation: 'Rowan House' } } }]);
    expectProblem(await asksToBegin(second), 404, [], [second]);
    expect(await begins()).toBeNull();
  });

  it('gives the application no way to make such a link', async () => {
    const { rows } = await hospital.behind.query<{ may: boolean }>(`SELECT has_function_privilege('afterword_app', 'app.begin_house(bytea, timestamptz, jsonb)', 'EXECUTE') AS may`);
    expect(rows[0]?.may).toBe(false);
  });
});
