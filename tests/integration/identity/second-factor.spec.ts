import type { AuditPageResponse, OwnEventListResponse, RecoveryCodesResponse, SecondFactorResponse, SecretResponse, SignInResponse } from '@afterword/api-types';
import { hashOfToken } from '../../../api/src/platform/tokens/token';
import { Authenticator } from '../../support/authenticator';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const FACTOR = '/api/account/second-factor';
const PROOF = '/api/account/proof';

describe('a second step', () => {
  let hospital: Hospital;
  let person: Person;
  let app: Authenticator;
  let codes: string[];
  let minute = 0;
  /** The next half minute of a clock that only goes forward, so that a code is new. */
  const later = (): void => hospital.clock.moveTo(new Date(Date.UTC(2026, 10, 22, 13, (minute += 2))).toISOString());
  const setUp = async (who: Person): Promise<{ app: Authenticator; codes: string[] }> => {
    expect((await who.asks('POST', PROOF, { password: PASSWORD })).status).toBe(204);
    const { json } = await who.asks<SecretResponse>('POST', `${FACTOR}/secret`);
    const shown = new Authenticator(json.key, hospital.clock);
    const answer = await who.asks<RecoveryCodesResponse>('PUT', FACTOR, { code: shown.code() });
    expect(answer.status).toBe(200);
    later();
    return { app: shown, codes: answer.json.codes };
  };
  const signsIn = async (code?: string, at = new Browser(hospital.url), password = PASSWORD): Promise<number> =>
    (await at.asks('POST', '/api/sign-in', { email: person.email, password, ...(code === undefined ? {} : { code }) })).status;
  const read = async (who: Person | Browser = person): Promise<SecondFactorResponse> => (await who.asks<SecondFactorResponse>('GET', FACTOR)).json;
  const events = async (who: Person | Browser): Promise<string[]> => (await who.asks<OwnEventListResponse>('GET', '/api/account/events')).json.events.map(({ words }) => words);

  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  beforeEach(async () => {
    later();
    await hospital.behind.query('DELETE FROM sign_in_guess');
    await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{}'`);
    person = await hospital.employ(`person${minute}`, { givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', staffGroup: 'nursing', roles: ['administrator'] });
    ({ app, codes } = await setUp(person));
  });
  afterAll(() => hospital.close());

  it('is asked of whoever has the password, and shows to nobody else', async () => {
    const at = new Browser(hospital.url);
    const half = await at.signsIn(person.email, PASSWORD);
    expectProblem(half, 401, ['/code'], [PASSWORD]);
    expect(at.cookies.size).toBe(0);
    const wrong = await at.signsIn(person.email, 'guess');
    expectProblem(wrong, 401, ['/password']);
    const nobody = await at.asks('POST', '/api/sign-in', { email: 'nobody@test.example', password: 'guess', code: app.code() });
    expect(nobody.body).toBe(wrong.body);
    expect((await at.asks('POST', '/api/sign-in', { email: person.email, password: 'guess', code: app.code() })).body).toBe(wrong.body);
    expect(await signsIn(app.code())).toBe(200);
  });

  it('takes a code once, also from another browser, and the one before or after, and no other', async () => {
    expect(await signsIn(app.code())).toBe(200);
    expect(await signsIn(app.code())).toBe(401);
    expect(await signsIn(app.code(-1))).toBe(401);
    expect(await signsIn(app.code(2))).toBe(401);
    expect(await signsIn(app.code(1))).toBe(200);
    expect(await signsIn(app.code(1))).toBe(401);
    later();
    expect(await signsIn(app.code(-1))).toBe(200);
    const spaced = app.code();
    expect(await signsIn(`${spaced.slice(0, 3)} ${spaced.slice(3)}`)).toBe(200);
  });

  it('gives a code that is sent many times at once to one of them', async () => {
    const statuses = await Promise.all(Array.from({ length: 6 }, () => signsIn(app.code())));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it('has ten recovery codes that each work once, in any hand', async () => {
    expect(new Set(codes).size).toBe(10);
    expect(await signsIn(codes[0])).toBe(200);
    expect(await signsIn(codes[0])).toBe(401);
    expect(await signsIn(` ${codes[1]?.toLowerCase().replaceAll('-', ' ')} `)).toBe(200);
    expect(await read()).toMatchObject({ codesLeft: 8 });
    expect(await events(person)).toEqual(['A recovery code was used', 'A recovery code was used', 'A second step was set up']);
  });

  it('gives other recovery codes to whoever shows again who they are, and the old ones work no more', async () => {
    hospital.clock.moveTo(new Date(hospital.clock.now().getTime() + 5 * 60_000).toISOString());
    minute += 5;
    expectProblem(await person.asks('POST', `${FACTOR}/recovery-codes`), 403);
    expect((await person.asks('POST', PROOF, { code: app.code() })).status).toBe(204);
    const { json } = await person.asks<RecoveryCodesResponse>('POST', `${FACTOR}/recovery-codes`);
    expect(json.codes.filter((code) => codes.includes(code))).toEqual([]);
    expect([await signsIn(codes[3]), await signsIn(json.codes[3])]).toEqual([401, 200]);
  });

  it('keeps no secret and no code in clear, and no secret under the name of another', async () => {
    const { rows } = await hospital.behind.query<{ row: string }>(
      'SELECT f::text AS row FROM second_factor f UNION ALL SELECT c::text FROM recovery_code c');
    for (const { row } of rows) for (const code of codes) expect(row).not.toContain(code);
    expect(rows.some(({ row }) => row.includes('eyJ'))).toBe(true);
    const other = await hospital.employ(`other${minute}`, { givenName: 'Tom', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' });
    await setUp(other);
    await hospital.behind.query('UPDATE second_factor SET sealed = (SELECT sealed FROM second_factor WHERE staff_id = $1), last_step = 0 WHERE staff_id = $2', [person.id, other.id]);
    expect((await new Browser(hospital.url).asks('POST', '/api/sign-in', { email: other.email, password: PASSWORD, code: app.code() })).status).toBe(500);
  });

  it('counts codes with the passwords: ten in five minutes, and asking for one starts nothing anew', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 10; guess += 1) {
      statuses.push(await signsIn('000000'));
      if (guess === 5) statuses.push(await signsIn());
    }
    expect(statuses).toEqual(Array(11).fill(401));
    expect([await signsIn(app.code()), await signsIn()]).toEqual([429, 429]);
  });

  it('counts codes from all addresses together, save where the owner signed in before, and nobody without the password counts', async () => {
    const mine = new Browser(hospital.url);
    expect(await signsIn(app.code(), mine)).toBe(200);
    later();
    for (let guess = 0; guess < 9; guess += 1) await signsIn('000000', undefined, 'guess');
    await hospital.behind.query(`DELETE FROM sign_in_guess`);
    await signsIn('000000');
    // Of the two counters the one by address is emptied: somebody who comes from another one each time.
    await hospital.behind.query(`UPDATE sign_in_guess SET points = CASE WHEN points = 1 THEN 10 ELSE points END WHERE key LIKE 'account%'`);
    const { rows } = await hospital.behind.query<{ key: string }>(`SELECT key FROM sign_in_guess WHERE key LIKE 'account%' ORDER BY key`);
    expect(rows).toHaveLength(2);
    const tried: number[] = [];
    for (const { key } of rows) {
      await hospital.behind.query(`UPDATE sign_in_guess SET points = CASE WHEN key = $1 THEN 0 ELSE 10 END WHERE key LIKE 'account%'`, [key]);
      tried.push(await signsIn(app.code()));
    }
    expect(tried).toEqual([429, 429]);
    expect(await signsIn(app.code(), mine)).toBe(200);
  });

  it('takes fifty wrong codes a day and no more, from wherever they come, and then a recovery code still', async () => {
    const mine = new Browser(hospital.url);
    expect(await signsIn(app.code(), mine)).toBe(200);
    const counted = async (): Promise<number[]> =>
      (await hospital.behind.query<{ points: number }>(`SELECT points FROM sign_in_guess WHERE key LIKE 'day%' ORDER BY points DESC`)).rows.map(({ points }) => points);
    expect(await counted()).toEqual([0]);
    // At the door, from a browser that was there before, and where somebody is signed in.
    await signsIn('000000');
    await signsIn('000000', mine);
    await person.asks('POST', PROOF, { code: '000000' });
    expect(await counted()).toEqual([3]);
    await hospital.behind.query(`UPDATE sign_in_guess SET points = 50 WHERE key LIKE 'day%'`);
    await hospital.behind.query(`DELETE FROM sign_in_guess WHERE key NOT LIKE 'day%'`);
    later();
    for (const at of [new Browser(hospital.url), mine]) {
      const answer = await at.asks('POST', '/api/sign-in', { email: person.email, password: PASSWORD, code: app.code() });
      expect(expectProblem(answer, 429, [], [PASSWORD]).detail).toMatch(/^There were too many wrong codes.* in 24 hours\. Use a recovery code or a passkey now/u);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(23 * 3_600);
    }
    expectProblem(await person.asks('POST', PROOF, { code: app.code() }), 429);
    expect(await signsIn(codes[0])).toBe(200);
    expect((await person.asks('POST', PROOF, { password: PASSWORD })).status).toBe(204);
    // What is guessed is one secret: another app begins anew.
    const renewed = await setUp(person);
    expect(await signsIn(renewed.app.code())).toBe(200);
  });

  it('goes, with its codes, when a link that took two administrators is used, and with nothing else that an administrator does', async () => {
    const owen = await hospital.employ(`owen${minute}`, { givenName: 'Owen', familyName: 'Example', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] });
    for (const [method, path] of [['PUT', FACTOR], ['DELETE', FACTOR], ['POST', `${FACTOR}/secret`]] as const) {
      // There is no address at which somebody else's could be asked for.
      expect([path, (await owen.asks(method, `${path}/${person.id}`, method === 'DELETE' ? undefined : {})).status]).toEqual([path, 404]);
    }
    // That there is one stands in the audit, and nothing of it.
    const shown = await owen.asks('GET', `/api/people/${person.id}`);
    for (const secret of ['eyJ', ...codes]) expect(shown.body).not.toContain(secret);
    const token = 'a'.repeat(43);
    await hospital.behind.query(
      `INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, made_by, expires_at) VALUES ($1, 'reset', $2, '2026-11-22', $3, '2026-11-30')`,
      [hashOfToken(token), person.id, owen.id]);
    const at = new Browser(hospital.url);
    expect((await at.asks('POST', '/api/one-time-links/use', { token, password: 'rain on the greenhouse roof' })).status).toBe(200);
    expect(await read(at)).toEqual({ setOn: null, codesLeft: 0, wanted: false });
    expect(await signsIn(undefined, undefined, 'rain on the greenhouse roof')).toBe(200);
    await hospital.behind.query('DELETE FROM one_time_link');
  });

  it('is taken away by its owner, who shows again who they are, and asked no more', async () => {
    expect((await person.asks('POST', PROOF, { password: PASSWORD })).status).toBe(204);
    expect((await person.asks('DELETE', FACTOR)).status).toBe(204);
    expectProblem(await person.asks('DELETE', FACTOR), 404);
    expect(await signsIn()).toBe(200);
    expect(await events(person)).toEqual(['The second step was taken away', 'A second step was set up']);
  });

  it('is replaced only once the first code of the new app has come', async () => {
    await person.asks('POST', PROOF, { password: PASSWORD });
    const { json } = await person.asks<SecretResponse>('POST', `${FACTOR}/secret`);
    const newer = new Authenticator(json.key, hospital.clock);
    expectProblem(await person.asks('PUT', FACTOR, { code: '000000' }), 422, ['/code']);
    expect(await signsIn(app.code())).toBe(200);
    expect((await person.asks('PUT', FACTOR, { code: newer.code() })).status).toBe(200);
    later();
    expect([await signsIn(app.code()), await signsIn(newer.code()), await signsIn(codes[0])]).toEqual([401, 200, 401]);
    expectProblem(await person.asks('PUT', FACTOR, { code: newer.code() }), 404);
  });

  describe('that the house wants', () => {
    const wants = async (...roles: string[]): Promise<void> => {
      const rule = { lastsHours: 12, idleMinutesShared: 30, idleMinutesOwn: 720, secondFactorFor: roles, passwordsFor: 'everyone' };
      await person.asks('POST', PROOF, { password: PASSWORD });
      expect(await person.asks('PUT', '/api/sign-in-rule', rule)).toMatchObject({ status: 200, json: rule });
    };
    const newcomer = async (name: string, roles: ('educator' | 'governance')[] = []): Promise<Person> =>
      hospital.employ(`${name}${minute}`, { givenName: 'Noor', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing', roles });

    it('comes before anything else for whoever has none, and after it everything is open', async () => {
      await wants('staff');
      const noor = await newcomer('noor');
      expect((await noor.asks<SignInResponse>('GET', '/api/sign-in')).json.enrols).toBe(true);
      expectProblem(await noor.asks('GET', '/api/entries'), 403);
      expectProblem(await noor.asks('PUT', `/api/entries/${noor.id}`, { model: 'plain', sections: [] }), 403);
      expectProblem(await noor.asks('POST', `${FACTOR}/secret`), 403);
      expect(await read(noor)).toEqual({ setOn: null, codesLeft: 0, wanted: true });
      await setUp(noor);
      expect((await noor.asks<SignInResponse>('GET', '/api/sign-in')).json.enrols).toBe(false);
      expect((await noor.asks('GET', '/api/entries')).status).toBe(200);
      await noor.asks('POST', PROOF, { password: PASSWORD });
      expectProblem(await noor.asks('DELETE', FACTOR), 409);
    });

    it('makes no half sign-in of another browser whole, and gives it no key to what stands on a device', async () => {
      await wants('staff');
      const noor = await newcomer('half');
      const thief = new Browser(hospital.url);
      await thief.signsIn(noor.email, PASSWORD);
      expect((await thief.asks<SignInResponse>('GET', '/api/sign-in')).json).toMatchObject({ enrols: true, localKey: '' });
      await setUp(noor);
      expectProblem(await thief.asks('GET', '/api/sign-in'), 401);
      expect((await noor.asks<SignInResponse>('GET', '/api/sign-in')).json).toMatchObject({ enrols: false, localKey: expect.stringMatching(/^[\w-]{43}$/u) as string });
    });

    it('lets the first code be guessed no oftener than any other', async () => {
      await wants();
      const noor = await newcomer('guessed');
      await noor.asks('POST', PROOF, { password: PASSWORD });
      await noor.asks('POST', `${FACTOR}/secret`);
      for (let guess = 0; guess < 10; guess += 1) expectProblem(await noor.asks('PUT', FACTOR, { code: '000000' }), 422, ['/code']);
      expectProblem(await noor.asks('PUT', FACTOR, { code: '000000' }), 429);
    });

    it('is wanted by role, from the next sign-in on', async () => {
      const [plain, teaching, supervising, leading] = [await newcomer('plain'), await newcomer('teaching', ['educator']), await newcomer('supervising'), await newcomer('leading', ['governance'])];
      await hospital.supervise(supervising, plain);
      await wants('educator', 'supervisor', 'governance');
      expect((await teaching.asks('GET', '/api/entries')).status).toBe(200);
      for (const who of [plain, teaching, supervising, leading]) await who.signsIn(PASSWORD);
      const statuses = [];
      for (const who of [plain, teaching, supervising, leading]) statuses.push((await who.asks('GET', '/api/entries')).status);
      expect(statuses).toEqual([200, 403, 403, 403]);
    });

    it('is the rule of administrators, within bounds, and stands in the audit', async () => {
      const tom = await newcomer('tom');
      const rule = { lastsHours: 8, idleMinutesShared: 15, idleMinutesOwn: 60, secondFactorFor: ['administrator'], passwordsFor: 'everyone' };
      expectProblem(await tom.asks('PUT', '/api/sign-in-rule', rule), 403);
      expectProblem(await tom.asks('GET', '/api/sign-in-rule'), 403);
      // The proof with which the app was set up is older than five minutes by now.
      hospital.clock.moveTo(new Date(hospital.clock.now().getTime() + 6 * 60_000).toISOString());
      minute += 6;
      expect((await person.asks<{ wants?: string }>('PUT', '/api/sign-in-rule', rule)).json.wants).toBe('proof');
      await person.asks('POST', PROOF, { password: PASSWORD });
      for (const [field, value] of [['lastsHours', 25], ['lastsHours', 0], ['idleMinutesShared', 5], ['idleMinutesOwn', 2000], ['idleMinutesOwn', '60'], ['secondFactorFor', ['nobody']], ['secondFactorFor', 'staff'], ['passwordsFor', 'nobody'], ['passwordsFor', ['everyone']], ['passwordsFor', null]] as const)
        expectProblem(await person.asks('PUT', '/api/sign-in-rule', { ...rule, [field]: value }), 400, [`/${field}`]);
      // No provider is set up here.
      expectProblem(await person.asks('PUT', '/api/sign-in-rule', { ...rule, passwordsFor: 'administrators' }), 422, ['/passwordsFor']);
      expect((await person.asks('PUT', '/api/sign-in-rule', rule)).json).toEqual(rule);
      await wants();
      // What is as it was is no change.
      await wants();
      const { json } = await person.asks<AuditPageResponse>('GET', `/api/audit?person=${person.id}&kind=settings`);
      expect(json.events.map(({ about }) => about).sort()).toEqual([
        'second step wanted of administrators → nobody; at most 8 → 12 hours; unused on a shared computer 15 → 30 minutes; unused on a device of one’s own 60 → 720 minutes',
        'second step wanted of nobody → administrators; at most 12 → 8 hours; unused on a shared computer 30 → 15 minutes; unused on a device of one’s own 720 → 60 minutes',
      ]);
    });
  });
});

describe('a proof', () => {
  it('holds for five minutes, for the sign-in that gave it alone, and a wrong one does not', async () => {
    const hospital = await Hospital.open();
    try {
      const amina = await hospital.hire('amina');
      const other = new Browser(hospital.url);
      await other.signsIn(amina.email, PASSWORD);
      const begins = async (who: Person | Browser = amina): Promise<number> => (await who.asks('POST', `${FACTOR}/secret`)).status;
      expect(await begins()).toBe(403);
      expectProblem(await amina.asks('POST', PROOF, { password: 'guess' }), 422, ['/password']);
      expectProblem(await amina.asks('POST', PROOF, { code: '000000' }), 422, ['/code']);
      expectProblem(await amina.asks('POST', PROOF, {}), 422, ['/password']);
      expect(await begins()).toBe(403);
      expect((await amina.asks('POST', PROOF, { password: PASSWORD })).status).toBe(204);
      expect([await begins(), await begins(other)]).toEqual([200, 403]);
      hospital.clock.moveTo('2026-11-22T12:04:59Z');
      expect(await begins()).toBe(200);
      hospital.clock.moveTo('2026-11-22T12:05:00Z');
      expect(await begins()).toBe(403);
    } finally {
      await hospital.close();
    }
  });
});
