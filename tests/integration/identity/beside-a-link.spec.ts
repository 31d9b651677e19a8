import { createHash } from 'node:crypto';
import type { OwnPasskeyListResponse, PasskeyChallengeResponse, SecondFactorResponse, SecretResponse, WayToProviderResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { hashOfToken } from '../../../api/src/platform/tokens/token';
import { Authenticator } from '../../support/authenticator';
import { Browser } from '../../support/browser';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT, LyingProvider } from '../../support/lying-provider';
import { PasskeyDevice } from '../../support/passkey-device';
import type { Answer } from '../../support/person';
import { expectProblem } from '../../support/problem';

const TOKEN = 'b'.repeat(43);

describe('a way in that is added while a link to a new password is used', () => {
  let hospital: Hospital;
  let provider: LyingProvider;
  let other: Client;
  let at: Browser;
  let id = '';
  let people = 0;

  beforeAll(async () => {
    provider = await LyingProvider.start();
    hospital = await Hospital.open('2026-11-22', { providers: [{ code: 'trust', name: 'Trust sign-in', issuer: `${provider.issuer}/`, ...CLIENT }] });
    other = await connect(hospital.databases.mainUrl);
  });
  beforeEach(async () => {
    await hospital.behind.query('DELETE FROM sign_in_guess');
    const person = await hospital.employ(`somebody${(people += 1)}`, { givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', staffGroup: 'nursing' });
    id = person.id;
    at = new Browser(hospital.url);
    await at.signsIn(person.email, PASSWORD);
    await at.asks('POST', '/api/account/proof', { password: PASSWORD });
    await hospital.behind.query('DELETE FROM one_time_link');
    await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, made_by, expires_at) VALUES ($1, 'reset', $2, '2026-11-22', $2, '2026-11-30')`, [hashOfToken(TOKEN), id]);
  });
  afterAll(async () => {
    await other.end();
    await hospital.close();
    await provider.stop();
  });

  /** Uses the link in a transaction of its own, which stays open while somebody adds a way in, and is committed only then. */
  const whileItIsUsed = async <T>(adds: () => Promise<T>): Promise<T> => {
    await other.query('BEGIN; SET LOCAL ROLE afterword_app');
    expect((await other.query<{ id: string }>(`SELECT app.use_link($1, '2026-11-22T12:00:00Z', 'another hash') AS id`, [hashOfToken(TOKEN)])).rows[0]?.id).toBe(id);
    let over = false;
    const added = adds().finally(() => (over = true));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(over).toBe(false);
    await other.query('COMMIT');
    return added;
  };
  const waysIn = async (): Promise<number> =>
    (await hospital.behind.query<{ n: number }>(
      `SELECT ((SELECT count(*) FROM second_factor WHERE staff_id = $1 AND sealed IS NOT NULL) + (SELECT count(*) FROM passkey WHERE staff_id = $1) + (SELECT count(*) FROM linked_identity WHERE staff_id = $1))::integer AS n`,
      [id])).rows[0]?.n ?? 0;
  const anApp = async (): Promise<() => Promise<Answer<SecondFactorResponse>>> => {
    const { json } = await at.asks<SecretResponse>('POST', '/api/account/second-factor/secret');
    return () => at.asks('PUT', '/api/account/second-factor', { code: new Authenticator(json.key, hospital.clock).code() });
  };
  const aPasskey = async (): Promise<() => Promise<Answer<OwnPasskeyListResponse>>> => {
    const challenge = (await at.asks<PasskeyChallengeResponse>('POST', '/api/account/passkeys/challenge')).json;
    const credential = new PasskeyDevice(hospital.url).makes(challenge, { origin: hospital.url, host: '127.0.0.1' });
    return () => at.asks('POST', '/api/account/passkeys', { credential, name: 'A phone' });
  };

  it('is refused, an app', async () => {
    expectProblem(await whileItIsUsed(await anApp()), 401);
    expect(await waysIn()).toBe(0);
  });

  it('is refused, a passkey', async () => {
    expectProblem(await whileItIsUsed(await aPasskey()), 401);
    expect(await waysIn()).toBe(0);
  });

  it('is refused, a linked sign-in', async () => {
    const back = provider.answer((await at.asks<WayToProviderResponse>('POST', '/api/account/identities/trust')).json.address, { claims: { sub: `thief-${people}` } });
    const cookie = `afterword-sso=${at.cookies.get('afterword-sso')}`;
    const answer = await whileItIsUsed(() => fetch(`${hospital.url}${back}`, { headers: { cookie }, redirect: 'manual' }));
    expect(answer.headers.get('location')).toBe('/account?sso=too-late');
    expect(await waysIn()).toBe(0);
  });

  it('is refused, other recovery codes', async () => {
    expect((await (await anApp())()).status).toBe(200);
    const statuses = await whileItIsUsed(() => at.asks('POST', '/api/account/second-factor/recovery-codes'));
    expectProblem(statuses, 401);
    expect(await waysIn()).toBe(0);
  });

  it('goes with the others where it came first, and the link waits for it', async () => {
    await other.query('BEGIN; SET LOCAL ROLE afterword_app');
    await other.query(`SELECT set_config('app.staff_id', $1, true)`, [id]);
    const hash = createHash('sha256').update(at.cookies.get('afterword') ?? '').digest();
    expect((await other.query<{ lasts: boolean }>(`SELECT app.hold_sign_in($1, '2026-11-22T12:00:00Z') AS lasts`, [hash])).rows[0]?.lasts).toBe(true);
    await other.query(`SELECT app.add_passkey('2026-11-22T12:00:00Z', gen_random_uuid(), '\\x01', '\\x02', 0, 'sealed')`);
    const used = new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token: TOKEN, password: 'rain on the greenhouse roof' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await other.query('COMMIT');
    expect((await used).status).toBe(200);
    expect(await waysIn()).toBe(0);
  });

  it('holds no sign-in of somebody else, and none that has run out', async () => {
    const holds = async (who: string, moment: string): Promise<boolean> => {
      await other.query('BEGIN; SET LOCAL ROLE afterword_app');
      await other.query(`SELECT set_config('app.staff_id', $1, true)`, [who]);
      const { rows } = await other.query<{ lasts: boolean }>('SELECT app.hold_sign_in($1, $2) AS lasts', [createHash('sha256').update(at.cookies.get('afterword') ?? '').digest(), moment]);
      await other.query('ROLLBACK');
      return rows[0]?.lasts ?? false;
    };
    const { id: another } = await hospital.hire('tom');
    expect([await holds(id, '2026-11-22T12:00:00Z'), await holds(another, '2026-11-22T12:00:00Z'), await holds('', '2026-11-22T12:00:00Z'), await holds(id, '2026-11-22T13:00:00Z')]).toEqual([true, false, false, false]);
  });
});
