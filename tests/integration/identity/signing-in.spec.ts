import { createHash } from 'node:crypto';
import type { SignInResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('signing in', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());
  const browser = (): Browser => new Browser(hospital.url);

  it('says who is signed in and what they may do', async () => {
    const answer = await browser().signsIn(amina.email, PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      staffMember: { id: amina.id, givenName: 'Amina', familyName: 'Khalif', email: amina.email, jobTitle: 'Healthcare assistant', team: null },
      organisation: 'Test hospital',
      enrols: false,
      roles: [],
      can: ['write', 'read-briefings', 'read-trends'],
      closesOn: null,
      entriesErasedOn: null,
      lastDay: null,
      limitsToRead: null,
      readByLaw: false,
      heldByLaw: false,
      localKey: expect.stringMatching(/^[\w-]{43}$/u) as string,
    });
    expect((await amina.asks<SignInResponse>('GET', '/api/sign-in')).json).toEqual(answer.json);
  });

  it('takes an e-mail address in any case', async () => {
    expect((await browser().signsIn(amina.email.toUpperCase(), PASSWORD)).status).toBe(200);
  });

  it('gives one answer for a wrong address, a wrong password and someone who has left', async () => {
    const tom = await hospital.hire('tom');
    await hospital.behind.query('UPDATE staff_member SET left_on = $2 WHERE id = $1', [tom.id, '2026-11-01']);
    const wrongPassword = await browser().signsIn(amina.email, 'not her password');
    const answers = [wrongPassword, await browser().signsIn('nobody@test.example', PASSWORD), await browser().signsIn(tom.email, PASSWORD)];
    for (const answer of answers) {
      expectProblem(answer, 401, ['/password'], ['not her password', amina.email]);
      expect(answer.body).toBe(wrongPassword.body);
      expect([...answer.headers.keys()].sort()).toEqual([...wrongPassword.headers.keys()].sort());
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it('works as hard for an address that nobody has as for one that somebody has', async () => {
    const took = async (email: string): Promise<number> => {
      const began = performance.now();
      await browser().signsIn(email, 'a wrong password');
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    const noWork: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      // A right password between them starts the account anew.
      known.push(await took(amina.email));
      await browser().signsIn(amina.email, PASSWORD);
      unknown.push(await took(`nobody${round}@test.example`));
      noWork.push(await took('not an address'));
    }
    const hashing = middle(known) - middle(noWork);
    expect(hashing).toBeGreaterThan(5);
    expect(middle(unknown) - middle(noWork)).toBeGreaterThan(hashing / 2);
  });

  it('keeps only a hash of the token, and an end rounded up to the hour', async () => {
    const at = browser();
    await at.signsIn(amina.email, PASSWORD);
    const token = at.cookies.get('afterword') ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await hospital.behind.query<{ row: string; minutes: number }>(
      `SELECT i::text AS row, extract(minute FROM expires_at)::integer * 60 + extract(second FROM expires_at)::integer AS minutes
         FROM sign_in i WHERE token_hash = $1`,
      [createHash('sha256').update(token).digest()],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.minutes).toBe(0);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('hides the cookie from scripts and from other sites', async () => {
    const answer = await browser().signsIn(amina.email, PASSWORD);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['afterword', 'afterword-browser']);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/u);
      expect(cookie).toMatch(/; SameSite=Strict/u);
      expect(cookie).toMatch(/; Path=\//u);
      expect(cookie).not.toMatch(/Domain|Secure/u);
    }
  });

  it('rotates: the token from before the sign-in opens nothing afterwards', async () => {
    const at = browser();
    await at.signsIn(amina.email, PASSWORD);
    const before = at.cookies.get('afterword');
    await at.signsIn(amina.email, PASSWORD);
    expect(at.cookies.get('afterword')).not.toBe(before);
    expect((await at.asks('GET', '/api/sign-in')).status).toBe(200);
    expectProblem(await browser().asks('GET', '/api/sign-in', undefined, { cookie: `afterword=${before}` }), 401);
  });

  it('does not take a token that a visitor brings along', async () => {
    const at = browser();
    at.cookies.set('afterword', 'chosen-by-someone-else');
    await at.signsIn(amina.email, PASSWORD);
    expect(at.cookies.get('afterword')).not.toBe('chosen-by-someone-else');
    expectProblem(await browser().asks('GET', '/api/sign-in', undefined, { cookie: 'afterword=chosen-by-someone-else' }), 401);
  });

  it.each([
    ['no body', undefined, ['/email', '/password']],
    ['an empty body', {}, ['/email', '/password']],
    ['no e-mail address', { email: 'amina', password: 'x' }, ['/email']],
    ['wrong types', { email: { $ne: 1 }, password: 7 }, ['/email', '/password']],
    ['an unknown field', { email: 'a@b.example', password: 'x', admin: true }, ['/admin']],
    ['an empty password', { email: 'a@b.example', password: '' }, ['/password']],
    ['a password longer than any', { email: 'a@b.example', password: 'x'.repeat(257) }, ['/password']],
    ['a list', [], ['/email', '/password']],
  ])('refuses %s at the field and counts no guess', async (_, body, pointers) => {
    const count = async (): Promise<string> => (await hospital.behind.query('SELECT coalesce(sum(points), 0) AS n FROM sign_in_guess')).rows[0].n as string;
    const before = await count();
    expectProblem(await browser().asks('POST', '/api/sign-in', body), 400, pointers);
    expect(await count()).toBe(before);
  });
});
