import { randomUUID } from 'node:crypto';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const ENTRY = { model: 'plain', sections: [{ section: 'text', text: 'Written here.' }] };

describe('writes that another site sends', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());
  const save = async (headers: Record<string, string>): ReturnType<Person['asks']> => amina.asks('PUT', `/api/entries/${randomUUID()}`, ENTRY, headers);

  it.each(['cross-site', 'same-site', 'none', 'anything'])('are refused when the browser says %s', async (site) => {
    expectProblem(await save({ 'sec-fetch-site': site }), 403);
  });

  it.each(['https://elsewhere.example', 'null', 'http://127.0.0.1:1', 'not an origin'])('are refused for the origin %s', async (origin) => {
    expectProblem(await save({ origin }), 403);
  });

  it('are refused by what the browser says even when the origin looks right', async () => {
    expectProblem(await save({ 'sec-fetch-site': 'cross-site', origin: hospital.url }), 403);
  });

  it('are refused for every way of writing', async () => {
    for (const [method, path] of [['POST', '/api/sign-in'], ['DELETE', '/api/sign-in'], ['DELETE', `/api/entries/${randomUUID()}`], ['PUT', `/api/comments/${randomUUID()}/resolution`]] as const) {
      expectProblem(await amina.asks(method, path, undefined, { 'sec-fetch-site': 'cross-site' }), 403);
    }
    expect((await amina.asks('GET', '/api/sign-in')).status).toBe(200);
  });

  it('do not sign anyone in', async () => {
    const answer = await new Browser(hospital.url).signsIn(amina.email, PASSWORD, { origin: 'https://elsewhere.example' });
    expectProblem(answer, 403, [], [PASSWORD]);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/xml'])(
    'cannot be made by a form: %s is refused',
    async (type) => {
      expectProblem(await save({ 'content-type': type }), 415, [], ['Written here']);
    },
  );

  it('pass when they come from our own page, or from a program that is no browser', async () => {
    expect((await save({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await save({ origin: hospital.url })).status).toBe(201);
    expect((await save({})).status).toBe(201);
  });

  it('may still be links: reading from elsewhere is not writing', async () => {
    expect((await amina.asks('GET', '/api/health', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(200);
  });
});
