import { randomBytes, randomUUID } from 'node:crypto';
import type { AuditPageResponse, LinkResponse, ProofWaysResponse, SignInResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { hashOfToken } from '../../../api/src/platform/tokens/token';
import { Browser } from '../../support/browser';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT, LyingProvider, type Said } from '../../support/lying-provider';
import type { Answer } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { ProviderWalk } from '../../support/provider-walk';

const WITH_LINK = '/api/one-time-links/sso/trust';
const ARRIVAL = '/api/one-time-links/sso-arrival';
const NEW_PASSWORD = 'rain on the greenhouse roof';

let hospital: Hospital;
let provider: LyingProvider;
let app: Client;
let names = 0;

beforeAll(async () => {
  provider = await LyingProvider.start();
  hospital = await Hospital.open('2026-11-22', { providers: [{ code: 'trust', name: 'Trust sign-in', issuer: `${provider.issuer}/`, ...CLIENT }] });
  app = await connect(hospital.databases.mainUrl);
  await app.query('SET ROLE afterword_app');
});
beforeEach(() => hospital.behind.query('DELETE FROM sign_in_guess'));
afterEach(async () => {
  hospital.clock.moveTo('2026-11-22');
  await hospital.behind.query(`UPDATE sign_in_rule SET passwords_for = 'everyone', second_factor_for = '{}'`);
});
afterAll(async () => {
  await app.end();
  await hospital.close();
  await provider.stop();
});

interface Newcomer {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

const linkFor = async (id: string, kind: 'invite' | 'reset' = 'invite'): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await hospital.behind.query('DELETE FROM one_time_link WHERE staff_id = $1 AND used_on IS NULL', [id]);
  await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at) VALUES ($1, $2, $3, '2026-11-22', '2026-11-22T12:05:00Z')`, [hashOfToken(token), kind, id]);
  return token;
};
/** Somebody who was brought in and has no way in yet, with the link of their invitation. */
const invited = async (roles: readonly string[] = []): Promise<Newcomer> => {
  const [id, email] = [randomUUID(), `newcomer${(names += 1)}@test.example`];
  await hospital.behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, 'Sam', 'Lee', 'Nurse', 'nursing')`, [id, email]);
  for (const role of roles) await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, $2, '2026-11-01')`, [id, role]);
  return { id, email, token: await linkFor(id) };
};
const browser = (): ProviderWalk => new ProviderWalk(hospital.url, provider);
const as = (subject: string): Said => ({ claims: { sub: subject } });
const arrives = async ({ token }: Pick<Newcomer, 'token'>, subject: string, at = browser()): Promise<ProviderWalk> => {
  expect(await at.walks(WITH_LINK, as(subject), { token })).toBe('/link?sso=arrived');
  return at;
};
const finishes = (at: Browser): Promise<Answer<SignInResponse>> => at.asks<SignInResponse>('POST', ARRIVAL, {});
const comesIn = async (newcomer: Pick<Newcomer, 'token'>, subject: string): Promise<ProviderWalk> => {
  const at = await arrives(newcomer, subject);
  expect((await finishes(at)).status).toBe(200);
  return at;
};
const reads = (token: string): Promise<Answer<LinkResponse>> => new Browser(hospital.url).asks<LinkResponse>('POST', '/api/one-time-links/reading', { token });
/** Whether somebody has a way in, with a password or without, and how many subjects are theirs. */
const stored = async (id: string): Promise<unknown> =>
  (await hospital.behind.query(`SELECT (SELECT CASE WHEN password_hash IS NULL THEN 'none' ELSE 'set' END FROM credential WHERE staff_id = $1) AS password,
    (SELECT count(*)::integer FROM linked_identity WHERE staff_id = $1) AS subjects`, [id])).rows[0];
const nothing = { password: null, subjects: 0 };
const whose = async (at: Browser): Promise<string | undefined> => (await at.asks<SignInResponse>('GET', '/api/sign-in')).json.staffMember?.id;
const opens = async (subject: string): Promise<boolean> => {
  const at = browser();
  return (await at.walks('/api/sign-in/sso/trust', as(subject))) === '/sign-in?sso=arrived' && (await at.asks('POST', '/api/sign-in/sso-arrival', {})).status === 200;
};

describe('a one-time link with the sign-in of an organisation', () => {
  it('opens an account that never has a password, and the provider opens it from then on', async () => {
    await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{staff}'`);
    const { id, email, token } = await invited();
    expect((await reads(token)).json).toMatchObject({ kind: 'invite', password: true, providers: [{ code: 'trust', name: 'Trust sign-in' }] });
    const at = await comesIn({ token }, 'sam-for-good');
    expect((await at.asks<SignInResponse>('GET', '/api/sign-in')).json).toMatchObject({ staffMember: { id }, enrols: false });
    expect(await stored(id)).toEqual({ password: 'none', subjects: 1 });
    expect((await hospital.behind.query('SELECT action, actor_id = subject_id AS own FROM administration_event WHERE subject_id = $1', [id])).rows).toEqual([{ action: 'identity-linked-by-link', own: true }]);
    expect(await opens('sam-for-good')).toBe(true);
    for (const guess of ['', PASSWORD, 'null']) expect((await new Browser(hospital.url).signsIn(email, guess)).status).not.toBe(200);
    expectProblem(await reads(token), 404);
  });

  it('works once, also for two who come back at once, and not again for a copy of what waited', async () => {
    const newcomer = await invited();
    const [one, other] = [await arrives(newcomer, 'once'), await arrives(newcomer, 'twice')];
    const copied = new Browser(hospital.url);
    copied.cookies.set('afterword-sso', one.cookies.get('afterword-sso') ?? '');
    const statuses = (await Promise.all([finishes(one), finishes(other)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404]);
    expectProblem(await finishes(copied), 401);
    expect(await stored(newcomer.id)).toEqual({ password: 'none', subjects: 1 });
  });

  it('is no use in another browser than the one that took it to the provider, nor with the answer to another errand', async () => {
    const newcomer = await invited();
    const [at, another] = [browser(), browser()];
    const back = await at.goes(WITH_LINK, as('elsewhere'), { token: newcomer.token });
    expect(await another.returns(back)).toBe('/sign-in?sso=refused');
    await another.goes(WITH_LINK, as('elsewhere'), { token: newcomer.token });
    expect(await another.returns(back)).toBe('/link?sso=refused');
    expectProblem(await finishes(another), 401);
    // What waits for a sign-in uses no link, and what waits for a link begins no plain sign-in.
    await comesIn(await invited(), 'settled');
    const plain = browser();
    expect(await plain.walks('/api/sign-in/sso/trust', as('settled'))).toBe('/sign-in?sso=arrived');
    expectProblem(await finishes(plain), 401);
    const linking = await arrives(newcomer, 'settled');
    expectProblem(await linking.asks('POST', '/api/sign-in/sso-arrival', {}), 401);
    expect(await stored(newcomer.id)).toEqual(nothing);
  });

  it('of two in one browser takes the later one only', async () => {
    const [amina, tom] = [await invited(), await invited()];
    const at = browser();
    const first = await at.goes(WITH_LINK, as('of-amina'), { token: amina.token });
    const second = await at.goes(WITH_LINK, as('of-tom'), { token: tom.token });
    expect(await at.returns(second)).toBe('/link?sso=arrived');
    expect(await at.returns(first)).toBe('/sign-in?sso=refused');
    const again = await arrives(tom, 'of-tom');
    expect((await finishes(again)).json.staffMember.id).toBe(tom.id);
    expect(await stored(amina.id)).toEqual(nothing);
  });

  it.each<[string, (newcomer: Newcomer) => Promise<unknown>]>([
    ['it has run out', async () => hospital.clock.moveTo('2026-11-22T12:05:00Z')],
    ['a newer one took its place', ({ id }) => linkFor(id)],
    ['its person was suspended', ({ id }) => hospital.behind.query(`UPDATE staff_member SET suspended_on = '2026-11-22' WHERE id = $1`, [id])],
    ['its person left', ({ id }) => hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [id])],
    ['its address was corrected', ({ id }) => hospital.behind.query(`UPDATE staff_member SET email = 'corrected@test.example' WHERE id = $1`, [id])],
    ['its person became an administrator', ({ id }) => hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-11-22')`, [id])],
  ])('opens nothing where between the two steps %s', async (_, happens) => {
    const newcomer = await invited();
    hospital.clock.moveTo('2026-11-22T12:04:00Z');
    const at = await arrives(newcomer, `too-late-${names}`);
    await happens(newcomer);
    expectProblem(await finishes(at), 404, [], [newcomer.token]);
    expect(await whose(at)).toBeUndefined();
    expect(await stored(newcomer.id)).toEqual(nothing);
  });

  it('opens nothing where a password was chosen with it meanwhile', async () => {
    const newcomer = await invited();
    const at = await arrives(newcomer, 'second');
    expect((await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token: newcomer.token, password: NEW_PASSWORD })).status).toBe(200);
    expectProblem(await finishes(at), 404);
    expect(await stored(newcomer.id)).toEqual({ password: 'set', subjects: 0 });
  });

  it('takes over no account: neither by an address that a provider says, nor by a subject that somebody has, and works still', async () => {
    const settled = await invited();
    await comesIn(settled, 'of-somebody');
    const newcomer = await invited();
    const taken = await arrives(newcomer, 'of-somebody');
    expectProblem(await finishes(taken), 409);
    expect(await whose(taken)).toBeUndefined();
    const at = browser();
    expect(await at.walks(WITH_LINK, { claims: { sub: 'liar', email: settled.email, email_verified: true } }, { token: newcomer.token })).toBe('/link?sso=arrived');
    expect((await finishes(at)).json.staffMember.id).toBe(newcomer.id);
    expect(await whose(at)).toBe(newcomer.id);
  });

  it.each<[string, Said]>([
    ['signed by another key', { signedBy: 'another key' }], ['of another issuer', { claims: { iss: 'https://elsewhere.example' } }], ['with another nonce', { claims: { nonce: 'another' } }],
    ['of somebody asked long ago', { claims: { auth_time: 1 } }], ['of nobody', { claims: { sub: undefined } }],
  ])('takes no answer %s, and works still', async (_, said) => {
    const { id, token } = await invited();
    const at = browser();
    expect(await at.walks(WITH_LINK, said, { token })).toBe('/link?sso=refused');
    expectProblem(await finishes(at), 401);
    expect(await stored(id)).toEqual(nothing);
    expect((await reads(token)).status).toBe(200);
  });

  it('begins nothing with a link that does not work, nor with a provider that is not there', async () => {
    expectProblem(await browser().asks('POST', WITH_LINK, { token: 'x'.repeat(43) }), 404);
    expectProblem(await browser().asks('POST', WITH_LINK, { token: 'x' }), 400, ['/token']);
    expectProblem(await browser().asks('POST', '/api/one-time-links/sso/nobody', { token: (await invited()).token }), 404);
  });

  it('is refused to administrators, who choose a password, by the service and by the database', async () => {
    const { id, token } = await invited(['administrator']);
    expect((await reads(token)).json).toMatchObject({ password: true, providers: [] });
    expectProblem(await browser().asks('POST', WITH_LINK, { token }), 409);
    expect((await app.query<{ outcome: string | null }>(`SELECT app.accept_link($1, '2026-11-22T12:00:00Z', 'x', 'y') AS outcome`, [hashOfToken(token)])).rows[0]?.outcome).toBeNull();
    expect(await stored(id)).toEqual(nothing);
  });

  it('to a new way in takes every other away, and an invitation is no use to whoever has one', async () => {
    const person = await hospital.employ(`before${(names += 1)}`, { givenName: 'Ada', familyName: 'Bell', jobTitle: 'Nurse', staffGroup: 'nursing' });
    expectProblem(await browser().asks('POST', WITH_LINK, { token: await linkFor(person.id) }), 404);
    await hospital.behind.query(`INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES ($1, 'ada-before', $2, '2026-11-01')`, [`${provider.issuer}/`, person.id]);
    await hospital.behind.query(`INSERT INTO passkey (id, staff_id, credential_id, public_key, uses, name, added_on) VALUES (gen_random_uuid(), $1, '\\x07', '\\x08', 0, 'sealed', '2026-11-01')`, [person.id]);
    const at = await comesIn({ token: await linkFor(person.id, 'reset') }, 'ada-now');
    expect(await whose(at)).toBe(person.id);
    expect(await stored(person.id)).toEqual({ password: 'none', subjects: 1 });
    expect((await person.asks('GET', '/api/sign-in')).status).toBe(401);
    expect((await new Browser(hospital.url).signsIn(person.email, PASSWORD)).status).toBe(401);
    expect([await opens('ada-before'), await opens('ada-now')]).toEqual([false, true]);
    expect((await hospital.behind.query('SELECT FROM passkey WHERE staff_id = $1', [person.id])).rows).toEqual([]);
  });
});

describe('whoever has no password', () => {
  it('shows with the provider that it is them, and can do all that asks for it', async () => {
    const at = await comesIn(await invited(), 'proves');
    const ways = async (): Promise<ProofWaysResponse> => (await at.asks<ProofWaysResponse>('GET', '/api/account/proof/ways')).json;
    expect(await ways()).toEqual({ password: false, providers: [{ code: 'trust', name: 'Trust sign-in' }], proved: false });
    expectProblem(await at.asks('POST', '/api/exports'), 403);
    expectProblem(await at.asks('POST', '/api/account/proof', { password: PASSWORD }), 422, ['/password']);
    expect(await at.walks('/api/account/proof/sso/trust', as('proves'))).toBe('/proof?sso=proved');
    expect((await ways()).proved).toBe(true);
    expect((await at.asks('POST', '/api/exports')).status).toBe(200);
    expect((await at.asks('PUT', '/api/account/entries-erasure')).status).toBe(200);
    expect((await at.asks('DELETE', '/api/account/entries-erasure')).status).toBe(204);
    expect((await at.asks('PUT', '/api/account/closing')).status).toBe(200);
    hospital.clock.moveTo('2026-11-22T12:05:00Z');
    expectProblem(await at.asks('POST', '/api/exports'), 403);
  });

  it('is not shown to be there by somebody else at the provider, by an old word of it, or once they are signed out', async () => {
    const at = await comesIn(await invited(), 'mine-alone');
    await comesIn(await invited(), 'of-a-colleague');
    for (const other of ['of-a-colleague', 'of-nobody']) expect(await at.walks('/api/account/proof/sso/trust', as(other))).toBe('/proof?sso=another');
    expect(await at.walks('/api/account/proof/sso/trust', { claims: { sub: 'mine-alone', auth_time: Math.floor(Date.now() / 1000) - 3_600 } })).toBe('/proof?sso=refused');
    expectProblem(await at.asks('POST', '/api/exports'), 403);
    const back = await at.goes('/api/account/proof/sso/trust', as('mine-alone'));
    await at.asks('DELETE', '/api/sign-in');
    expect(await at.returns(back)).toBe('/proof?sso=too-late');
  });

  it('keeps the last way in, makes no link that a password would open, and changes no password', async () => {
    const { id, token } = await invited();
    const at = await comesIn({ token }, 'last-way');
    await at.walks('/api/account/proof/sso/trust', as('last-way'));
    expectProblem(await at.asks('DELETE', '/api/account/identities/trust'), 409);
    expect(await opens('last-way')).toBe(true);
    expect((await at.asks<{ password: boolean }>('GET', '/api/account/leaving')).json.password).toBe(false);
    expectProblem(await at.asks('POST', '/api/account/pack-link'), 409);
    expectProblem(await at.asks('PUT', '/api/account/password', { password: PASSWORD, newPassword: NEW_PASSWORD }), 422, ['/password']);
    const owen = await hospital.employ(`keeper${(names += 1)}`, { givenName: 'Owen', familyName: 'P', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] });
    await owen.proves();
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [id]);
    expectProblem(await owen.asks('POST', `/api/people/${id}/pack-link`), 409);
  });
});

describe('a house in which only administrators have passwords', () => {
  it('is made by an administrator, and stands in the audit', async () => {
    const owen = await hospital.employ(`rules${(names += 1)}`, { givenName: 'Owen', familyName: 'P', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] });
    await owen.proves();
    const rule = { lastsHours: 12, idleMinutesShared: 30, idleMinutesOwn: 720, secondFactorFor: [], passwordsFor: 'administrators' };
    expect(await owen.asks('PUT', '/api/sign-in-rule', rule)).toMatchObject({ status: 200, json: rule });
    const { json } = await owen.asks<AuditPageResponse>('GET', `/api/audit?person=${owen.id}&kind=settings`);
    expect(json.events.map(({ about }) => about)).toEqual(['passwords for everyone → administrators']);
  });

  const only = (): Promise<unknown> => hospital.behind.query(`UPDATE sign_in_rule SET passwords_for = 'administrators'`);

  it('offers the provider alone, and refuses a password by the service and by the database', async () => {
    await only();
    const { id, token } = await invited();
    expect((await reads(token)).json).toMatchObject({ password: false, providers: [{ code: 'trust' }] });
    expectProblem(await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token, password: NEW_PASSWORD }), 409, [], [token]);
    expect((await app.query<{ id: string | null }>(`SELECT app.use_link($1, '2026-11-22T12:00:00Z', 'a hash') AS id`, [hashOfToken(token)])).rows[0]?.id).toBeNull();
    expect(await stored(id)).toEqual(nothing);
    await comesIn({ token }, 'provider-alone');
    const administrator = await invited(['administrator']);
    expect((await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token: administrator.token, password: NEW_PASSWORD })).status).toBe(200);
  });

  it('lets a password from before sleep once its owner has linked a sign-in, and not an administrator’s', async () => {
    const [ada, owen] = [
      await hospital.employ(`asleep${(names += 1)}`, { givenName: 'Ada', familyName: 'Bell', jobTitle: 'Nurse', staffGroup: 'nursing' }),
      await hospital.employ(`awake${(names += 1)}`, { givenName: 'Owen', familyName: 'P', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] }),
    ];
    const signsIn = async (email: string): Promise<number> => (await new Browser(hospital.url).signsIn(email, PASSWORD)).status;
    await only();
    expect([await signsIn(ada.email), await signsIn(owen.email)]).toEqual([200, 200]);
    for (const [id, subject] of [[ada.id, 'ada-asleep'], [owen.id, 'owen-awake']]) await hospital.behind.query(`INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES ($1, $2, $3, '2026-11-22')`, [`${provider.issuer}/`, subject, id]);
    expect([await signsIn(ada.email), await signsIn(owen.email)]).toEqual([401, 200]);
    expectProblem(await ada.asks('POST', '/api/account/proof', { password: PASSWORD }), 422, ['/password']);
    await hospital.behind.query(`UPDATE sign_in_rule SET passwords_for = 'everyone'`);
    expect(await signsIn(ada.email)).toBe(200);
  });

  it('keeps an administrator who has a password', async () => {
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-11-22' WHERE role = 'administrator' AND revoked_on IS NULL AND staff_id NOT IN (SELECT staff_id FROM credential WHERE password_hash IS NOT NULL)`);
    const { id, token } = await invited();
    await comesIn({ token }, 'granted-later');
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-11-01')`, [id]);
    await hospital.employ(`last${(names += 1)}`, { givenName: 'Ines', familyName: 'C', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] });
    const letsGo = (): Promise<unknown> => hospital.behind.query(
      `UPDATE role_grant SET revoked_on = '2026-11-22' WHERE role = 'administrator' AND revoked_on IS NULL AND staff_id IN (SELECT staff_id FROM credential WHERE password_hash IS NOT NULL)`);
    await expect(letsGo()).rejects.toThrow('An administrator stays.');
  });
});
