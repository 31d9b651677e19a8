import { randomUUID } from 'node:crypto';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { freePort, OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('what a process tells of itself', () => {
  let hospital: Hospital;
  let product: OwnProcess;
  let amina: Person;
  let entryId: string;
  let metricsUrl: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    const { id, givenName, email } = await hospital.hire('amina');
    const metricsPort = await freePort();
    metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
    product = await OwnProcess.start(hospital.databases.mainUrl, hospital.databases.keysUrl, { METRICS_PORT: String(metricsPort) });
    amina = new Person(product.url, id, givenName, email);
    await amina.signsIn(PASSWORD);
    entryId = (await amina.writes('Marmalade.')).id;
    await amina.asks('GET', `/api/entries/${entryId}?theme=DIG`, undefined, { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` });
    await amina.asks('GET', `/api/entries/${randomUUID()}`);
    await amina.asks('PUT', `/api/entries/${entryId}`, '{"broken": "marm');
    await new Browser(product.url).asks('GET', '/api/nowhere/marmalade');
    await new Browser(product.url).asks('GET', '/journal/marmalade');
    // Lines about requests are written a few times a second.
    while (!lines().some(({ route }) => route === 'pages')) await new Promise((resolve) => setTimeout(resolve, 50));
  }, 60_000);
  afterAll(async () => {
    await product.stop();
    await hospital.close();
  });
  const lines = (): Record<string, unknown>[] => product.output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is a line of JSON for each request: method, pattern, status, milliseconds and trace, and nothing else', () => {
    const requests = lines().filter(({ message }) => message === 'request');
    const of = (route: string, status: number): Record<string, unknown> | undefined => requests.find((line) => line['route'] === route && line['status'] === status);
    expect(of('/api/entries/:id', 201)).toEqual({
      time: expect.stringMatching(/^2\d{3}-/u), level: 'info', context: 'Requests', message: 'request', method: 'PUT', route: '/api/entries/:id', status: 201, ms: expect.any(Number), trace: expect.stringMatching(/^[0-9a-f]{32}$/u),
    });
    expect(requests.filter(({ trace }) => trace === TRACE)).toHaveLength(1);
    expect([of('/api/entries/:id', 404), of('none', 400), of('none', 404)].map((line) => line !== undefined)).toEqual([true, true, true]);
    expect(requests.some(({ route }) => route === 'pages')).toBe(true);
  });

  it('is figures for a monitor, at an address of their own', async () => {
    const answer = await fetch(metricsUrl);
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    const text = await answer.text();
    expect(text).toMatch(/^afterword_requests_total\{method="PUT",route="\/api\/entries\/:id",status="2xx"\} 1$/mu);
    expect(text).toMatch(/^afterword_request_seconds_count\{method="PUT",route="\/api\/entries\/:id"\} 1$/mu);
    expect(text).toMatch(/^afterword_connections\{pool="journal",state="idle"\} \d+$/mu);
    expect(text).toMatch(/^afterword_jobs_total\{job="Publishing closed months",went="well"\} 1$/mu);
    expect((await fetch(metricsUrl.replace('/metrics', '/'))).status).toBe(404);
    for (const path of ['/metrics', '/api/metrics']) expect((await new Browser(product.url).asks('GET', path)).body).not.toContain('afterword_requests_total');
    for (const line of text.split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) afterword_[a-z_]+ .+|afterword_[a-z_]+(\{[^}]*\})? [\d.e-]+|)$/u);
  });

  it('names nobody, no id, no address and no word in either', async () => {
    const everything = product.output + (await (await fetch(metricsUrl)).text());
    for (const hidden of [amina.id, amina.email, amina.givenName, entryId, 'armalade', 'DIG', '127.0.0.1', PASSWORD]) expect(everything).not.toContain(hidden);
  });
});
