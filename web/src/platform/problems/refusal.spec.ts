import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { Refusal, noConnectionWords, refusalOf, waitInWords } from './refusal';

const answer = (status: number, error: unknown, headers: Record<string, string> = {}): HttpErrorResponse =>
  new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers), url: '/api/entries' });
const problem = { type: 'about:blank', title: 'Unprocessable', status: 422, detail: 'Some of it cannot be saved.' };

describe('a refusal', () => {
  it('carries the sentence of the API', () => {
    const refusal = refusalOf(answer(422, problem));
    expect([refusal.status, refusal.words]).toEqual([422, 'Some of it cannot be saved.']);
  });

  it('lands each error on its field, by the last name in its pointer, first sentence first', () => {
    const errors = [
      { pointer: '#/sections/0/text', detail: 'This is too long.' },
      { pointer: '/sections/1/text', detail: 'So is this.' },
      { pointer: '/title', detail: 'Use fewer words.' },
      { pointer: '', detail: 'And all of it.' },
    ];
    const { fields } = refusalOf(answer(422, { ...problem, errors }));
    expect([...fields]).toEqual([['text', 'This is too long.'], ['title', 'Use fewer words.'], ['', 'And all of it.']]);
  });

  it('says that nothing was reached when there is no answer', () => {
    const refusal = refusalOf(answer(0, new ProgressEvent('error')));
    expect(refusal.unreached).toBe(true);
    expect(refusal.words).toBe(noConnectionWords);
  });

  it('never shows what broke inside', () => {
    const refusal = refusalOf(answer(500, { ...problem, status: 500, detail: 'relation "entry" does not exist' }));
    expect(refusal.words).not.toContain('relation');
    expect(refusalOf(new TypeError('x is undefined')).words).not.toContain('undefined');
    expect(refusalOf(answer(502, '<html>Bad gateway</html>')).words).not.toContain('<');
  });

  it('knows how long to wait, in seconds or until a moment', () => {
    expect(refusalOf(answer(429, problem, { 'Retry-After': '240' })).retryAfter).toBe(240);
    const soon = new Date(Date.now() + 60_000).toUTCString();
    expect(refusalOf(answer(429, problem, { 'Retry-After': soon })).retryAfter).toBeGreaterThan(50);
    expect(refusalOf(answer(429, problem, { 'Retry-After': 'later' })).retryAfter).toBeNull();
    expect(refusalOf(answer(429, problem)).retryAfter).toBeNull();
  });

  it('passes a refusal on as it is', () => {
    const refusal = new Refusal(404, 'Not found.');
    expect(refusalOf(refusal)).toBe(refusal);
  });
});

describe('a waiting time', () => {
  it.each([
    [1, '5 seconds'], [30, '30 seconds'], [50, '1 minute'], [60, '1 minute'], [61, '2 minutes'], [300, '5 minutes'], [3_600, '1 hour'], [3_700, '2 hours'],
  ])('of %i seconds is “%s”', (seconds, words) => expect(waitInWords(seconds)).toBe(words));
});
