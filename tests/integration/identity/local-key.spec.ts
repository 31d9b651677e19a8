import { readFileSync } from 'node:fs';
import type { SignInResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

/** The key that seals what somebody writes on a device until it is saved. */
describe('the key of local text', () => {
  let hospital: Hospital;
  let amina: Person;
  let tom: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, tom] = [await hospital.hire('amina'), await hospital.hire('tom')];
  });
  afterAll(() => hospital.close());

  const keyOf = async (person: Person): Promise<string> => {
    const answer = await new Browser(hospital.url).asks<SignInResponse>('POST', '/api/sign-in', { email: person.email, password: PASSWORD });
    expect(answer.status).toBe(200);
    return answer.json.localKey;
  };

  it('is 32 bytes, and the same at every sign-in and in every browser, so that what was left can be opened', async () => {
    const key = await keyOf(amina);
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(key).toMatch(/^[\w-]{43}$/u);
    expect(await keyOf(amina)).toBe(key);
    expect((await amina.asks<SignInResponse>('GET', '/api/sign-in')).json.localKey).toBe(key);
  });

  it('is another one for everybody, and none of them is the master key', async () => {
    const [hers, his] = [await keyOf(amina), await keyOf(tom)];
    expect(hers).not.toBe(his);
    const master = Buffer.from(readFileSync(process.env['MASTER_KEY_FILE'] ?? '', 'utf8').trim(), 'base64').toString('base64url');
    expect([hers, his]).not.toContain(master);
  });

  it('is given only to whoever is signed in, and never from a cache', async () => {
    expectProblem(await new Browser(hospital.url).asks('GET', '/api/sign-in'), 401);
    const asked = await amina.asks<SignInResponse>('GET', '/api/sign-in');
    expect(asked.headers.get('cache-control')).toBe('no-store');
    const ended = new Browser(hospital.url);
    await ended.signsIn(tom.email, PASSWORD);
    await ended.asks('DELETE', '/api/sign-in', undefined, { 'x-afterword': '1' });
    const answer = await ended.asks('GET', '/api/sign-in');
    expectProblem(answer, 401);
    expect(answer.body).not.toContain(await keyOf(tom));
  });

  it('is nowhere in the databases', async () => {
    const key = await keyOf(amina);
    const { rows } = await hospital.behind.query<{ name: string }>("SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public'");
    expect(rows.length).toBeGreaterThan(5);
    for (const { name } of rows) {
      const found = await hospital.behind.query<{ row: string }>(`SELECT row_to_json(each)::text AS row FROM ${name} each`);
      for (const { row } of found.rows) expect(row.includes(key) || row.includes(Buffer.from(key, 'base64url').toString('hex'))).toBe(false);
    }
  });
});
