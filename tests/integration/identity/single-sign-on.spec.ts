import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LinkedIdentityListResponse, SignInResponse, WayToProviderResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT, LyingProvider, type Said } from '../../support/lying-provider';
import type { Answer } from '../../support/person';
import { OwnProcess } from '../../support/own-process';
import { expectProblem } from '../../support/problem';

const OWN = '/api/account/identities';
const ARRIVAL = '/api/sign-in/sso-arrival';

describe('the sign-in of an organisation', () => {
  let hospital: Hospital;
  let provider: LyingProvider;
  let other: LyingProvider;
  let names = 0;

  beforeAll(async () => {
    [provider, other] = [await LyingProvider.start(), await LyingProvider.start()];
    hospital = await Hospital.open('2026-11-22', {
      providers: [{ code: 'trust', name: 'Trust sign-in', issuer: `${provider.issuer}/`, ...CLIENT }, { code: 'college', name: 'College', issuer: `${other.issuer}/`, ...CLIENT }],
    });
  });
  beforeEach(() => hospital.behind.query('DELETE FROM sign_in_guess'));
  afterAll(async () => {
    await hospital.close();
    await Promise.all([provider.stop(), other.stop()]);
  });

  const sent = async (at: Browser, path: string): Promise<string> => (await at.asks<WayToProviderResponse>('POST', path)).json.address;
  /** Goes to the provider and comes back with what it says; where the browser is sent then. */
  const comesBack = async (at: Browser, path: string, said: Said, by = provider, changed: Record<string, string> = {}): Promise<string> => {
    const back = by.answer(await sent(at, path), said, changed);
    return returned(at, back);
  };
  /** A browser that comes from another site brings the one cookie that is allowed to, and not the sign-in. */
  const returned = async (at: Browser, back: string): Promise<string> => {
    const cookie = at.cookies.has('afterword-sso') ? `afterword-sso=${at.cookies.get('afterword-sso')}` : '';
    const answer = await fetch(`${hospital.url}${back}`, { headers: { cookie, 'sec-fetch-site': 'cross-site' }, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
      if (value === '') at.cookies.delete(name); else at.cookies.set(name, value);
    }
    expect(answer.status).toBe(303);
    return answer.headers.get('location') ?? '';
  };
  const arrives = (said: Said = {}, at = new Browser(hospital.url)): Promise<string> => comesBack(at, '/api/sign-in/sso/trust', said);
  /** The same, and then our own page asks for the sign-in: where somebody is in the end. */
  const signsIn = async (said: Said = {}, at = new Browser(hospital.url)): Promise<string> => {
    const to = await arrives(said, at);
    if (to !== '/sign-in?sso=arrived') return to;
    expect((await who(at)).json).not.toMatchObject({ staffMember: expect.anything() as object });
    return (await at.asks('POST', ARRIVAL, {})).status === 200 ? '/' : 'not in';
  };
  /** Somebody who has linked this subject. */
  const linked = async (subject: string): Promise<{ id: string; email: string; at: Browser }> => {
    const { id, email } = await hospital.employ(`person${(names += 1)}`, { givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', staffGroup: 'nursing' });
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD);
    expect((await at.asks('POST', '/api/account/proof', { password: PASSWORD })).status).toBe(204);
    expect(await comesBack(at, `${OWN}/trust`, { claims: { sub: subject } })).toBe('/account?sso=linked');
    return { id, email, at };
  };
  const who = (at: Browser): Promise<Answer<SignInResponse>> => at.asks<SignInResponse>('GET', '/api/sign-in');
  const own = async (at: Browser): Promise<LinkedIdentityListResponse['identities']> => (await at.asks<LinkedIdentityListResponse>('GET', OWN)).json.identities;

  it('is offered by name, and asked with PKCE, state and nonce for nothing but who it is', async () => {
    expect((await new Browser(hospital.url).asks('GET', '/api/sign-in/sso')).json).toEqual({ providers: [{ code: 'trust', name: 'Trust sign-in' }, { code: 'college', name: 'College' }] });
    const asked = new URL(await sent(new Browser(hospital.url), '/api/sign-in/sso/trust')).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ response_type: 'code', scope: 'openid', client_id: 'afterword', code_challenge_method: 'S256', redirect_uri: `${hospital.url}/api/sign-in/sso/trust/callback` });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/u);
    expectProblem(await new Browser(hospital.url).asks('POST', '/api/sign-in/sso/nobody'), 404);
  });

  it('opens the account of whoever linked it, and no second step is wanted here', async () => {
    const { id } = await linked('amina-for-good');
    await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{staff}'`);
    const at = new Browser(hospital.url);
    expect(await signsIn({ claims: { sub: 'amina-for-good' } }, at)).toBe('/');
    expect((await who(at)).json).toMatchObject({ staffMember: { id }, enrols: false });
    expect(at.cookies.has('afterword-sso')).toBe(false);
    expect(provider.exchanged.get('code_verifier')).toMatch(/^[\w-]{43}$/u);
    await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{}'`);
  });

  it('opens nothing by an e-mail address, whatever the provider says of it, and gives no role', async () => {
    const { email } = await linked('for-mail');
    for (const claims of [{ email, email_verified: true }, { email, email_verified: false }, { email: email.toUpperCase(), email_verified: true }, { email: 'x@elsewhere.example', preferred_username: email, upn: email }]) {
      const at = new Browser(hospital.url);
      expect(await signsIn({ claims: { sub: 'somebody-new', ...claims } }, at)).toBe('/sign-in?sso=not-linked');
      expect((await who(at)).status).toBe(401);
    }
    const at = new Browser(hospital.url);
    await signsIn({ claims: { sub: 'for-mail', groups: ['administrators', 'educators'], roles: ['administrator'] } }, at);
    expect((await who(at)).json.roles).toEqual([]);
  });

  it.each<[string, Said]>([
    ['signed by another key', { signedBy: 'another key' }], ['signed with the secret of the client', { signedBy: 'the client secret' }], ['signed by nobody', { signedBy: 'nobody' }],
    ['for another client', { claims: { aud: 'somebody-else' } }], ['of another issuer', { claims: { iss: 'https://elsewhere.example' } }], ['that has run out', { claims: { exp: Math.floor(Date.now() / 1000) - 3_600 } }],
    ['with another nonce', { claims: { nonce: 'another' } }], ['without a nonce', { claims: { nonce: undefined } }], ['of nobody', { claims: { sub: undefined } }],
  ])('takes no answer %s', async (_, { claims, signedBy }) => {
    const at = new Browser(hospital.url);
    expect(await signsIn({ claims: { sub: 'amina-for-good', ...claims }, ...(signedBy ? { signedBy } : {}) }, at)).toBe('/sign-in?sso=refused');
    expect((await who(at)).status).toBe(401);
  });

  it('takes no answer that another browser asked for, with another state, of another provider, twice, or too late', async () => {
    const said = { claims: { sub: 'amina-for-good' } };
    const at = new Browser(hospital.url);
    expect(await comesBack(at, '/api/sign-in/sso/trust', said, provider, { state: 'another' })).toBe('/sign-in?sso=refused');
    const back = provider.answer(await sent(at, '/api/sign-in/sso/trust'), said);
    expect(await returned(new Browser(hospital.url), back)).toBe('/sign-in?sso=refused');
    expect(await returned(at, back.replace('/trust/', '/college/'))).toBe('/sign-in?sso=refused');
    expect(await returned(at, back)).toBe('/sign-in?sso=refused');
    const late = provider.answer(await sent(at, '/api/sign-in/sso/trust'), said);
    hospital.clock.moveTo('2026-11-22T12:10:00Z');
    expect(await returned(at, late)).toBe('/sign-in?sso=refused');
    hospital.clock.moveTo('2026-11-22');
    expect(await comesBack(at, '/api/sign-in/sso/trust', said, provider, { error: 'access_denied', code: '' })).toBe('/sign-in?sso=refused');
  });

  it('asks the provider to ask anew, and takes no word of somebody whom it asked long ago or does not say when', async () => {
    await linked('sat-here-before');
    const asked = new URL(await sent(new Browser(hospital.url), '/api/sign-in/sso/trust'));
    expect([asked.searchParams.get('prompt'), asked.searchParams.get('max_age')]).toEqual(['login', '0']);
    const now = Math.floor(Date.now() / 1000);
    for (const auth_time of [now - 3_600, undefined]) expect(await signsIn({ claims: { sub: 'sat-here-before', auth_time } })).toBe('/sign-in?sso=refused');
    expect(await signsIn({ claims: { sub: 'sat-here-before', auth_time: now } })).toBe('/');
  });

  it('is no answer for a subject of the same name at another provider', async () => {
    await linked('same-name');
    expect(await comesBack(new Browser(hospital.url), '/api/sign-in/sso/college', { claims: { sub: 'same-name' } }, other)).toBe('/sign-in?sso=not-linked');
  });

  it('ends the sign-in that the browser had, and leaves it known to whom it was known', async () => {
    const { id } = await linked('takes-over');
    const { email } = await hospital.employ(`before${(names += 1)}`, { givenName: 'Tom', familyName: 'Reed', jobTitle: 'Nurse', staffGroup: 'nursing' });
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD);
    const [cookie, known] = [at.cookies.get('afterword'), at.cookies.get('afterword-browser') ?? ''];
    const back = provider.answer(await sent(at, '/api/sign-in/sso/trust'), { claims: { sub: 'takes-over' } });
    expect(await returned(at, back)).toBe('/sign-in?sso=arrived');
    // Coming back from another site changes nothing yet.
    expect([at.cookies.get('afterword'), at.cookies.get('afterword-browser')]).toEqual([cookie, known]);
    expect((await at.asks('POST', ARRIVAL, {})).status).toBe(200);
    expect((await who(at)).json.staffMember.id).toBe(id);
    const { rows } = await hospital.behind.query('SELECT FROM sign_in i JOIN staff_member s ON s.id = i.staff_id WHERE s.email = $1', [email]);
    expect(rows).toHaveLength(1); // The one of the test itself, in another browser.
    expect(at.cookies.get('afterword-browser')).toMatch(new RegExp(`^[^~]+~${known}$`, 'u'));
  });

  it('begins one sign-in for an answer, for two minutes, and none for what waited for something else', async () => {
    await linked('once');
    const said = { claims: { sub: 'once' } };
    const at = new Browser(hospital.url);
    expectProblem(await at.asks('POST', ARRIVAL, {}), 401);
    await sent(at, '/api/sign-in/sso/trust');
    expectProblem(await at.asks('POST', ARRIVAL, {}), 401);
    expect(await arrives(said, at)).toBe('/sign-in?sso=arrived');
    const copied = new Browser(hospital.url);
    copied.cookies.set('afterword-sso', at.cookies.get('afterword-sso') ?? '');
    expect((await at.asks('POST', ARRIVAL, {})).status).toBe(200);
    expectProblem(await copied.asks('POST', ARRIVAL, {}), 401);
    expect(await arrives(said, at)).toBe('/sign-in?sso=arrived');
    hospital.clock.moveTo('2026-11-22T12:02:00Z');
    expectProblem(await at.asks('POST', ARRIVAL, {}), 401);
    hospital.clock.moveTo('2026-11-22');
  });

  it('inherits nobody who was linked to what stood under its code before', async () => {
    const { email } = await linked('of-the-first');
    const file = join(tmpdir(), `afterword-providers-${process.pid}.json`);
    writeFileSync(file, JSON.stringify([{ code: 'trust', name: 'Another', issuer: other.issuer, ...CLIENT }]));
    const { mainUrl, keysUrl } = hospital.databases;
    const moved = await OwnProcess.start(mainUrl, keysUrl, { SSO_PROVIDERS_FILE: file });
    try {
      const { url } = moved;
      const asks = new Browser(url);
      const back = other.answer((await asks.asks<WayToProviderResponse>('POST', '/api/sign-in/sso/trust')).json.address, { claims: { sub: 'of-the-first' } });
      const answer = await fetch(`${url}${back}`, { headers: { cookie: `afterword-sso=${asks.cookies.get('afterword-sso')}` }, redirect: 'manual' });
      expect(answer.headers.get('location')).toBe('/sign-in?sso=not-linked');
      const at = new Browser(url);
      await at.signsIn(email, PASSWORD);
      expect(await own(at)).toEqual([{ code: 'trust', name: 'Another', linkedOn: null }]);
      await at.asks('POST', '/api/account/proof', { password: PASSWORD });
      expectProblem(await at.asks('DELETE', `${OWN}/trust`), 404);
    } finally {
      await moved.stop();
      rmSync(file);
    }
    expect(await signsIn({ claims: { sub: 'of-the-first' } })).toBe('/');
  });

  it('is linked by whoever has shown who they are and is still signed in, and by nobody twice', async () => {
    const { at } = await linked('mine');
    expect(await own(at)).toEqual([{ code: 'trust', name: 'Trust sign-in', linkedOn: '2026-11-22' }, { code: 'college', name: 'College', linkedOn: null }]);
    const { email } = await hospital.employ(`thief${(names += 1)}`, { givenName: 'T', familyName: 'F', jobTitle: 'Nurse', staffGroup: 'nursing' });
    const thief = new Browser(hospital.url);
    await thief.signsIn(email, PASSWORD);
    expectProblem(await thief.asks('POST', `${OWN}/trust`), 403);
    await thief.asks('POST', '/api/account/proof', { password: PASSWORD });
    expect(await comesBack(thief, `${OWN}/trust`, { claims: { sub: 'mine' } })).toBe('/account?sso=taken');
    const back = provider.answer(await sent(thief, `${OWN}/trust`), { claims: { sub: 'thief' } });
    await thief.asks('DELETE', '/api/sign-in');
    expect(await returned(thief, back)).toBe('/account?sso=too-late');
    expect(await signsIn({ claims: { sub: 'thief' } })).toBe('/sign-in?sso=not-linked');
  });

  it('opens nothing any more once it is unlinked, or its owner is suspended', async () => {
    const { id, at } = await linked('for-a-while');
    const said = { claims: { sub: 'for-a-while' } };
    await hospital.behind.query(`UPDATE staff_member SET suspended_on = '2026-11-22' WHERE id = $1`, [id]);
    expect(await signsIn(said)).toBe('/sign-in?sso=not-linked');
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = $1', [id]);
    expect(await signsIn(said, at)).toBe('/');
    expectProblem(await at.asks('DELETE', `${OWN}/trust`), 403);
    await at.asks('POST', '/api/account/proof', { password: PASSWORD });
    expect((await at.asks('DELETE', `${OWN}/trust`)).status).toBe(204);
    expectProblem(await at.asks('DELETE', `${OWN}/trust`), 404);
    expect(await signsIn(said)).toBe('/sign-in?sso=not-linked');
  });

  it('that does not answer leaves the password', async () => {
    const gone = await LyingProvider.start();
    const { issuer } = gone;
    await gone.stop();
    const alone = await Hospital.open('2026-11-22', { providers: [{ code: 'gone', name: 'Gone', issuer: `${issuer}/`, ...CLIENT }] });
    try {
      const answer = await new Browser(alone.url).asks('POST', '/api/sign-in/sso/gone');
      expectProblem(answer, 503);
      const { email } = await alone.hire('amina');
      expect((await new Browser(alone.url).signsIn(email, PASSWORD)).status).toBe(200);
    } finally {
      await alone.close();
    }
  });
});
