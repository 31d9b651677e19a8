import { randomUUID } from 'node:crypto';
import { PASSWORD } from '../support/hospital';
import { Browser } from '../support/browser';
import { OwnPostgres } from '../support/own-postgres';
import { OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { expectProblem } from '../support/problem';

describe('a database that stops', () => {
  let postgres: OwnPostgres;
  let product: OwnProcess;
  let amina: Person;
  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    const [person] = await postgres.hire(1, PASSWORD);
    product = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'));
    amina = new Person(product.url, person?.id ?? '', 'Amina', person?.email ?? '');
    await amina.signsIn(PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await product.stop();
    await postgres.end();
  });
  const words = 'Nobody may lose these words';

  it('is answered 503 with calm words and a time to wait, and serving goes on by itself when it is back', async () => {
    const entry = await amina.writes('Before the fault.');
    const body = { model: 'plain', sections: [{ section: 'text', text: words }] };
    const id = randomUUID();
    await postgres.stops();
    for (const [method, path, sent] of [['PUT', `/api/entries/${id}`, body], ['GET', `/api/entries/${entry.id}`], ['GET', '/api/entries'], ['GET', '/api/inbox'], ['GET', '/api/briefings'],
      ['GET', '/api/sign-in'], ['DELETE', `/api/entries/${entry.id}`]] as const) {
      const answer = await amina.asks(method, path, sent);
      const problem = expectProblem(answer, 503, [], [words]);
      expect(problem.detail).toBe('Afterword cannot reach its database. Please try again in a moment.');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(problem.traceId).toBeUndefined();
    }
    expectProblem(await new Browser(product.url).signsIn(amina.email, PASSWORD), 503);
    for (const path of ['/api/openapi.json', '/api/health']) expect((await amina.asks('GET', path)).status).toBe(200);
    const readiness = await amina.asks('GET', '/api/readiness');
    expect(readiness).toMatchObject({ status: 503, json: { parts: { journal: 'away', keys: 'away' } } });

    await postgres.comesBack();
    expect((await amina.asks('PUT', `/api/entries/${id}`, body)).status).toBe(201);
    expect((await amina.asks('GET', `/api/entries/${entry.id}`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await amina.asks('GET', '/api/readiness')).status).toBe(200);
    expect(product.output).toContain('The database does not answer.');
    expect(product.output).not.toContain(words);
  }, 120_000);

  it('does not lose its pool: many requests at once during a fault, and all connections work afterwards', async () => {
    await postgres.stops();
    const during = await Promise.all(Array.from({ length: 40 }, async () => (await amina.asks('GET', '/api/entries')).status));
    expect(new Set(during)).toEqual(new Set([503]));
    await postgres.comesBack();
    const after = await Promise.all(Array.from({ length: 40 }, async () => (await amina.asks('GET', '/api/entries')).status));
    expect(new Set(after)).toEqual(new Set([200]));
  }, 120_000);

  it('is no reason to end when it breaks off while requests are under way', async () => {
    const writing = Array.from({ length: 30 }, async (_, n) => {
      const answer = await amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: `${words} ${n}` }] });
      return answer.status;
    });
    await postgres.stops();
    for (const status of await Promise.all(writing)) expect([201, 503]).toContain(status);
    await postgres.comesBack();
    expect((await amina.asks('GET', '/api/entries')).status).toBe(200);
  }, 120_000);
});
