import { randomUUID } from 'node:crypto';
import type { OwnPasskeyListResponse, PasskeyChallengeResponse, SignInResponse } from '@afterword/api-types';
import { hashOfToken } from '../../../api/src/platform/tokens/token';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { PasskeyDevice } from '../../support/passkey-device';
import { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const OWN = '/api/account/passkeys';

describe('passkeys', () => {
  let hospital: Hospital;
  let url: string;
  let amina: Person;
  let phone: PasskeyDevice;
  let names = 0;

  const hired = async (roles: 'educator'[] = []): Promise<Person> => {
    const person = await hospital.employ(`person${(names += 1)}`, { givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', staffGroup: 'nursing', roles });
    // No device makes a passkey for an address in figures.
    const there = new Person(url, person.id, person.givenName, person.email);
    await there.signsIn(PASSWORD);
    return there;
  };
  const asked = async (who: Person | Browser, path: string): Promise<PasskeyChallengeResponse> => (await who.asks<PasskeyChallengeResponse>('POST', path)).json;
  const adds = async (who: Person, device: PasskeyDevice, name = 'My phone'): Promise<number> => {
    await who.proves();
    return (await who.asks('POST', OWN, { credential: device.makes(await asked(who, `${OWN}/challenge`)), name })).status;
  };
  const shows = async (device: PasskeyDevice, how: Parameters<PasskeyDevice['shows']>[1] = {}, at = new Browser(url)): Promise<number> =>
    (await at.asks('POST', '/api/sign-in/passkey', { credential: device.shows(await asked(at, '/api/sign-in/passkey-challenge'), how) })).status;
  const list = async (who: Person | Browser = amina): Promise<OwnPasskeyListResponse['passkeys']> => (await who.asks<OwnPasskeyListResponse>('GET', OWN)).json.passkeys;
  const wants = (...roles: string[]): Promise<unknown> => hospital.behind.query('UPDATE sign_in_rule SET second_factor_for = $1', [roles]);

  beforeAll(async () => {
    hospital = await Hospital.open();
    url = hospital.url.replace('127.0.0.1', 'localhost');
  });
  beforeEach(async () => {
    await wants();
    amina = await hired();
    phone = new PasskeyDevice(url);
    expect(await adds(amina, phone)).toBe(201);
  });
  afterAll(() => hospital.close());

  it('sign in by themselves, as who they were made for', async () => {
    const at = new Browser(url);
    expect(await shows(phone, {}, at)).toBe(200);
    expect((await at.asks<SignInResponse>('GET', '/api/sign-in')).json.staffMember.id).toBe(amina.id);
    expect(await list(at)).toEqual([{ id: expect.any(String) as string, name: 'My phone', addedOn: '2026-11-22', lastUsedOn: '2026-11-22', can: ['remove'] }]);
  });

  it('of nobody, for another site, without a finger or a PIN, or by another key open nothing, and all are answered alike', async () => {
    const stranger = new PasskeyDevice(url);
    const copy = Object.assign(new PasskeyDevice(url), { id: phone.id });
    const statuses = [await shows(stranger), await shows(copy), await shows(phone, { origin: 'https://afterword.elsewhere.example' }), await shows(phone, { host: 'elsewhere.example' }), await shows(phone, { verified: false })];
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    const at = new Browser(url);
    const bodies = [];
    for (const device of [stranger, copy]) bodies.push((await at.asks('POST', '/api/sign-in/passkey', { credential: device.shows(await asked(at, '/api/sign-in/passkey-challenge')) })).body);
    expect(new Set(bodies).size).toBe(1);
    for (const credential of [undefined, 'x', {}, { id: 'x', response: {} }, { id: 'x'.repeat(30_000), response: {} }]) {
      expect([400, 401]).toContain((await at.asks('POST', '/api/sign-in/passkey', { credential })).status);
    }
  });

  it('answer a challenge once, within five minutes, and none that is not ours', async () => {
    const at = new Browser(url);
    const challenge = await asked(at, '/api/sign-in/passkey-challenge');
    const credential = phone.shows(challenge);
    const sent = await Promise.all(Array.from({ length: 4 }, async () => (await new Browser(url).asks('POST', '/api/sign-in/passkey', { credential })).status));
    expect(sent.sort()).toEqual([200, 401, 401, 401]);
    const old = phone.shows(await asked(at, '/api/sign-in/passkey-challenge'));
    hospital.clock.moveTo('2026-11-22T12:05:00Z');
    expectProblem(await at.asks('POST', '/api/sign-in/passkey', { credential: old }), 401);
    hospital.clock.moveTo('2026-11-22');
    const forged = phone.shows({ options: { challenge: Buffer.alloc(56).toString('base64url') } });
    expectProblem(await at.asks('POST', '/api/sign-in/passkey', { credential: forged }), 401);
  });

  it('that were copied are found out by the count of a device that counts', async () => {
    expect(await shows(phone, { uses: 7 })).toBe(200);
    expect(await shows(phone, { uses: 7 })).toBe(401);
    expect(await shows(phone, { uses: 8 })).toBe(200);
  });

  it('are made only by whoever has shown who they are, for themselves, and for this site', async () => {
    const [tom, device] = [await hired(), new PasskeyDevice(url)];
    expectProblem(await tom.asks('POST', `${OWN}/challenge`), 403);
    await tom.proves();
    const forTom = await asked(tom, `${OWN}/challenge`);
    expectProblem(await amina.asks('POST', OWN, { credential: device.makes(forTom), name: 'x' }), 422);
    expectProblem(await tom.asks('POST', OWN, { credential: device.makes(await asked(tom, `${OWN}/challenge`), { origin: 'https://elsewhere.example' }), name: 'x' }), 422);
    expectProblem(await tom.asks('POST', OWN, { credential: device.makes(await asked(tom, `${OWN}/challenge`), { verified: false }), name: 'x' }), 422);
    expectProblem(await tom.asks('POST', OWN, { credential: device.makes(await asked(tom, '/api/sign-in/passkey-challenge')), name: 'x' }), 422);
    expectProblem(await tom.asks('POST', OWN, { credential: phone.makes(await asked(tom, `${OWN}/challenge`)), name: 'x' }), 422);
    expect(await list(tom)).toEqual([]);
    expectProblem(await tom.asks('POST', OWN, { credential: device.makes(forTom), name: '' }), 400, ['/name']);
  });

  it('are ten at most, have sealed names, and are removed one by one by their owner alone', async () => {
    for (let n = 2; n <= 10; n += 1) expect(await adds(amina, new PasskeyDevice(url), `Stick ${n}`)).toBe(201);
    expect(await adds(amina, new PasskeyDevice(url))).toBe(422);
    const { rows } = await hospital.behind.query<{ row: string }>('SELECT p::text AS row FROM passkey p');
    for (const { row } of rows) expect(row).not.toMatch(/Stick|phone/u);
    const first = (await list()).find(({ name }) => name === 'My phone');
    const tom = await hired();
    await tom.proves();
    expectProblem(await tom.asks('DELETE', `${OWN}/${first?.id}`), 404);
    expectProblem(await tom.asks('DELETE', `${OWN}/${randomUUID()}`), 404);
    expect((await amina.asks('DELETE', `${OWN}/${first?.id}`)).status).toBe(204);
    expect(await shows(phone)).toBe(401);
    expect(await list()).toHaveLength(9);
  });

  it('show again that it is their owner, and nobody else', async () => {
    const tom = await hired();
    const proves = async (who: Person): Promise<number> =>
      (await who.asks('POST', '/api/account/proof', { passkey: phone.shows(await asked(who, '/api/sign-in/passkey-challenge')) })).status;
    expect(await proves(tom)).toBe(422);
    expectProblem(await tom.asks('POST', '/api/exports'), 403);
    const again = new Person(url, amina.id, amina.givenName, amina.email);
    await again.signsIn(PASSWORD);
    expect([(await again.asks('POST', '/api/exports')).status, await proves(again), (await again.asks('POST', '/api/exports')).status]).toEqual([403, 204, 200]);
  });

  it('are the second step that the house wants: the password alone does no more, and the last one stays', async () => {
    const priya = await hired(['educator']);
    const [stick, other] = [new PasskeyDevice(url), new PasskeyDevice(url)];
    await wants('educator');
    await priya.signsIn(PASSWORD);
    expectProblem(await priya.asks('GET', '/api/entries'), 403);
    expect(await adds(priya, stick)).toBe(201);
    expect((await priya.asks('GET', '/api/entries')).status).toBe(200);
    expectProblem(await new Browser(url).signsIn(priya.email, PASSWORD), 401, ['/passkey']);
    expectProblem(await new Browser(url).asks('POST', '/api/sign-in', { email: priya.email, password: PASSWORD, code: '000000' }), 401, ['/passkey']);
    expect(await shows(stick)).toBe(200);
    const [only] = await list(priya);
    expect(only?.can).toEqual([]);
    expectProblem(await priya.asks('DELETE', `${OWN}/${only?.id}`), 409);
    expect(await adds(priya, other)).toBe(201);
    expect((await priya.asks('DELETE', `${OWN}/${only?.id}`)).status).toBe(204);
    // Whoever the house wants nothing of may go on with either.
    expect((await new Browser(url).signsIn(amina.email, PASSWORD)).status).toBe(200);
  });

  it('go when their owner is suspended or leaves, and when a link that took two administrators is used', async () => {
    await hospital.behind.query(`UPDATE staff_member SET suspended_on = '2026-11-22' WHERE id = $1`, [amina.id]);
    expect(await shows(phone)).toBe(401);
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = $1', [amina.id]);
    expect(await shows(phone)).toBe(200);
    const token = 'b'.repeat(43);
    await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at) VALUES ($1, 'reset', $2, '2026-11-22', '2026-11-30')`, [hashOfToken(token), amina.id]);
    expect((await new Browser(url).asks('POST', '/api/one-time-links/use', { token, password: 'rain on the greenhouse roof' })).status).toBe(200);
    expect(await shows(phone)).toBe(401);
  });
});
