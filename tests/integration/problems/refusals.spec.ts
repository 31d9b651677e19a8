import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const SECRET = 'hush-and-never-tell';
const whole = (text: string): string => JSON.stringify({ model: 'plain', sections: [{ section: 'text', text }] });

describe('what cannot be read', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());
  const put = (body: string, headers: Record<string, string> = {}): Promise<Answer> => amina.asks('PUT', `/api/entries/${randomUUID()}`, body, headers);
  const bytes = async (body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Answer> => {
    const response = await fetch(`${hospital.url}/api/sign-in`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text, json: JSON.parse(text) as unknown };
  };

  it('is too long: 413 and calm words', async () => {
    const problem = expectProblem(await put(whole(SECRET.repeat(120_000))), 413, [], [SECRET]);
    expect(problem.detail).toContain('still on your screen');
  });

  it('is as long as the longest entry in the longest letters, and is read', async () => {
    expect((await put(whole('\u{1F642}'.repeat(30_000)))).status).toBe(201);
  });

  it.each([`{"model":"plain","title":"${SECRET}`, `{${SECRET}}`, '', `"${SECRET}"`, 'null', '7', `${whole(SECRET)}}`, '[1,', '\u0000'])(
    'is no JSON object: 400 for %j', async (body) => {
      const answer = await put(body);
      expect(answer.status).toBe(400);
      expectProblem(answer, 400, body === '' ? ['/model', '/sections'] : [], [SECRET]);
    },
  );

  it('is a list where one thing is expected: 400 at the fields that are missing', async () => {
    expectProblem(await put('[]'), 400, ['/model', '/sections']);
    expectProblem(await put(`[${whole(SECRET)}]`), 400, ['/0', '/model', '/sections'], [SECRET]);
  });

  it('is nested without end: 400', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expectProblem(await put(`{"model":${deep}}`), 400);
    expectProblem(await amina.asks('POST', '/api/sign-in', `{"email":${deep}}`), 400);
  });

  it('tries to change what all objects inherit: nothing inherits it', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      const answer = await put(`{"model":"plain","sections":[{"section":"text","text":"x"}],"${name}":{"countsInTrends":true,"polluted":1}}`);
      expect([201, 400]).toContain(answer.status);
      expect((answer.json as { countsInTrends?: boolean }).countsInTrends ?? false).toBe(false);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    }
  });

  it('is in another encoding than UTF-8: 415', async () => {
    expectProblem(await put(whole('x'), { 'content-type': 'application/json; charset=latin1' }), 415);
    expectProblem(await put(whole('x'), { 'content-encoding': 'compress' }), 415);
  });

  it('swells when it is unpacked: 413', async () => {
    expectProblem(await bytes(new Uint8Array(gzipSync(whole('a'.repeat(5_000_000)))), { 'content-encoding': 'gzip' }), 413);
  });

  it('is a body of another kind: 415, at every address that takes one', async () => {
    for (const [method, path] of [['PUT', `/api/entries/${randomUUID()}`], ['POST', '/api/sign-in'], ['POST', `/api/entries/${randomUUID()}/shares`], ['POST', `/api/shares/${randomUUID()}/comments`]] as const) {
      expectProblem(await amina.asks(method, path, `text=${SECRET}`, { 'content-type': 'application/x-www-form-urlencoded' }), 415, [], [SECRET]);
    }
  });

  it('is no request at all: the connection ends and the next one is served', async () => {
    const { port } = new URL(hospital.url);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(`PUT /api/entries/x HTTP/1.1\r\nHost: x\r\n${SECRET} broken\r\n\r\n`));
      socket.setEncoding('utf8').on('data', (data: string) => (text += data)).on('close', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.1 400/u);
    expect(said).not.toContain(SECRET);
    expect((await amina.asks('GET', '/api/health')).status).toBe(200);
  });

  it('is an address that is not there: the same 404 for every one', async () => {
    const paths = [['GET', '/api'], ['GET', '/api/'], ['GET', `/api/${SECRET}`], ['POST', '/api/entries'], ['PATCH', `/api/entries/${randomUUID()}`], ['GET', '/api/entries/not-an-id'],
      ['GET', `/api/entries/${randomUUID()}`], ['GET', `/api/shares/${randomUUID()}x`], ['DELETE', '/api/shares/1'], ['PUT', '/api/comments/..%2f/resolution'], ['GET', '/api/staff']] as const;
    const bodies = new Set<string>();
    for (const [method, path] of paths) {
      const answer = await amina.asks(method, path);
      expectProblem(answer, 404, [], [SECRET, 'Cannot']);
      bodies.add(answer.body);
    }
    expect([...bodies]).toHaveLength(1);
  });

  it('is an address that cannot be decoded: a problem document as well', async () => {
    expectProblem(await amina.asks('GET', '/api/entries/%E0%A4%A'), 400);
  });

  it('comes from nobody: 401, before anything is said about what was sent', async () => {
    const street = new Browser(hospital.url);
    for (const [method, path, body] of [['GET', '/api/entries'], ['PUT', `/api/entries/${randomUUID()}`, { [SECRET]: SECRET }], ['DELETE', `/api/entries/${randomUUID()}`], ['GET', '/api/trends'],
      ['POST', `/api/shares/${randomUUID()}/comments`, {}], ['GET', '/api/inbox'], ['PUT', `/api/comments/${randomUUID()}/resolution`], ['GET', '/api/sign-in']] as const) {
      expectProblem(await street.asks(method, path, body), 401, [], [SECRET]);
    }
    expectProblem(await street.asks('GET', '/api/entries', undefined, { cookie: 'afterword=; afterword' }), 401);
  });

  it('says of itself which program answers: nothing', async () => {
    for (const path of ['/api/health', '/api/nowhere']) {
      const { headers } = await amina.asks('GET', path);
      for (const name of ['x-powered-by', 'server', 'etag']) expect(headers.get(name)).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});
