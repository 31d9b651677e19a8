import type { Request, Response } from 'express';
import { Refusal } from '../problems';
import { refuseCrossSite } from './cross-site';

/** What becomes of a request: the status of its refusal, or 'passed'. */
function judged(method: string, headers: Record<string, string> = {}, isJson = true): number | 'passed' {
  let outcome: number | 'passed' | undefined;
  const request = { method, headers: { host: 'afterword.example', ...headers }, is: () => (isJson ? 'application/json' : false) } as unknown as Request;
  refuseCrossSite(request, {} as Response, (error?: unknown) => {
    outcome = error === undefined ? 'passed' : error instanceof Refusal ? error.status : 500;
  });
  return outcome ?? 0;
}

describe('a write', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('by %s passes from our own pages and from programs', (method) => {
    expect(judged(method)).toBe('passed');
    expect(judged(method, { 'sec-fetch-site': 'same-origin' })).toBe('passed');
    expect(judged(method, { origin: 'https://afterword.example' })).toBe('passed');
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }, { 'sec-fetch-site': '' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://afterword.example' }, { origin: 'https://elsewhere.example' }, { origin: 'null' }, { origin: '' },
    { origin: 'https://afterword.example.elsewhere.example' }, { origin: 'https://afterword.example:444' }, { origin: 'afterword.example' },
  ])('is refused with %j', (headers) => {
    expect(judged('PUT', headers)).toBe(403);
  });

  it('carries JSON or nothing', () => {
    expect(judged('POST', { 'content-length': '3' }, false)).toBe(415);
    expect(judged('POST', { 'transfer-encoding': 'chunked' }, false)).toBe(415);
    expect(judged('POST', { 'content-length': '0' }, false)).toBe('passed');
    expect(judged('DELETE', {}, false)).toBe('passed');
    expect(judged('POST', { 'content-length': '3' })).toBe('passed');
  });
});

it.each(['GET', 'HEAD', 'OPTIONS'])('a reading by %s passes from everywhere, since it changes nothing', (method) => {
  expect(judged(method, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, false)).toBe('passed');
});

it('in the type of a directory passes on its own address alone', () => {
  const sent = (url: string): unknown => {
    let error: unknown = 'not asked';
    const request = { method: 'POST', url, headers: { host: 'afterword.example', 'content-length': '3' }, is: (type: string) => (type === 'application/scim+json' ? type : false) } as unknown as Request;
    refuseCrossSite(request, {} as Response, (given?: unknown) => { error = given; });
    return error;
  };
  expect(sent('/api/scim/v2/Users')).toBeUndefined();
  expect(sent('/api/entries')).toBeInstanceOf(Refusal);
});
