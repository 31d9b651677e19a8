import { randomUUID } from 'node:crypto';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const manyKeys = Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`k${n}`, 0]));

/** An answer that would be as long as what was sent has been made part by part; a short one was not. */
const SHORT = 2_000;

describe('bodies that are heavy without being long', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());

  it.each<[string, (entry: string) => Promise<{ status: number; body: string; headers: Headers; json: unknown }>]>([
    ['many unknown keys at the sign-in', () => new Browser(hospital.url).asks('POST', '/api/sign-in', manyKeys)],
    ['many unknown keys in an entry', (entry) => amina.asks('PUT', entry, manyKeys)],
    ['many sections', (entry) => amina.asks('PUT', entry, { model: 'plain', sections: Array(50_000).fill(0) })],
    ['many parts left out', (entry) => amina.asks('POST', `${entry}/shares`, { readerId: amina.id, purpose: 'comment', leaveOut: { parts: Array.from({ length: 90_000 }, (_, n) => n) } })],
    ['a long password', () => new Browser(hospital.url).asks('POST', '/api/sign-in', { email: 'a@b.example', password: 'x'.repeat(500_000) })],
  ])('are refused before anything looks closer: %s', async (_, send) => {
    const answer = await send(`/api/entries/${randomUUID()}`);
    expectProblem(answer, 400);
    expect(answer.body.length).toBeLessThan(SHORT);
  });

  it('are refused at the field where one letter carries thousands of accents', async () => {
    const text = `a${'\u0301\u0316'.repeat(20_000)}`;
    expectProblem(await amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text }] }), 400, ['/sections/0/text'], [text.slice(0, 20)]);
    const vowels = 'בְּרֵאשִׁ֖ית ';
    expect((await amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: vowels.repeat(500) }] })).status).toBe(201);
  });
});
