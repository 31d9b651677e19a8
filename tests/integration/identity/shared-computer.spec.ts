import { randomUUID } from 'node:crypto';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const ENTRY = { model: 'plain', sections: [{ section: 'text', text: 'Typed in an older window.' }] };

describe('a computer that several people use', () => {
  let hospital: Hospital;
  let amina: Person;
  let tom: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, tom] = [await hospital.hire('amina'), await hospital.hire('tom')];
  });
  beforeEach(() => hospital.behind.query('DELETE FROM sign_in_guess'));
  afterAll(() => hospital.close());

  const written = async (): Promise<number> => Number((await hospital.behind.query<{ n: string }>('SELECT count(*) AS n FROM entry')).rows[0]?.n);

  it('does not take what an older window sends for the words of whoever signed in since', async () => {
    const browser = new Browser(hospital.url);
    await browser.signsIn(tom.email, PASSWORD);
    const before = await written();
    const headers = { 'x-afterword-person': amina.id };
    expectProblem(await browser.asks('PUT', `/api/entries/${randomUUID()}`, ENTRY, headers), 401);
    expectProblem(await browser.asks('GET', '/api/entries', undefined, headers), 401);
    expect(await written()).toBe(before);
    expect((await browser.asks('GET', '/api/entries', undefined, { 'x-afterword-person': tom.id })).status).toBe(200);
  });

  it('is known to each of them: guesses at one account hold up no owner who signed in here before', async () => {
    const ward = new Browser(hospital.url);
    for (const person of [tom, amina]) expect((await ward.signsIn(person.email, PASSWORD)).status).toBe(200);
    const stranger = new Browser(hospital.url);
    for (let guess = 0; guess < 11; guess += 1) await stranger.signsIn(tom.email, `guess ${guess}`);
    expect((await stranger.signsIn(tom.email, PASSWORD)).status).toBe(429);
    expect((await ward.signsIn(tom.email, PASSWORD)).status).toBe(200);
  });

  it('lets its owners in also when somebody has used up the address of the whole hospital', async () => {
    const ward = new Browser(hospital.url);
    await ward.signsIn(tom.email, PASSWORD);
    await new Browser(hospital.url).signsIn(amina.email, 'guess');
    await hospital.behind.query(`UPDATE sign_in_guess SET points = 300 WHERE key LIKE 'address%'`);
    expect((await new Browser(hospital.url).signsIn(amina.email, PASSWORD)).status).toBe(429);
    expect((await ward.signsIn(tom.email, PASSWORD)).status).toBe(200);
  });

  it('does not use up the address with guesses that the account has refused already', async () => {
    const stranger = new Browser(hospital.url);
    for (let guess = 0; guess < 14; guess += 1) await stranger.signsIn(tom.email, `guess ${guess}`);
    const { rows } = await hospital.behind.query<{ points: number }>(`SELECT points FROM sign_in_guess WHERE key LIKE 'address%'`);
    expect(rows.map(({ points }) => points)).toEqual([10]);
  });

  it('takes an e-mail address in ASCII only, which is folded alike everywhere', async () => {
    const signIn = (email: string): ReturnType<Browser['signsIn']> => new Browser(hospital.url).signsIn(email, PASSWORD);
    expectProblem(await signIn('am\u0130na@test.example'), 400, ['/email']);
    expectProblem(await signIn('\ud800@a.b'), 400);
  });
});
