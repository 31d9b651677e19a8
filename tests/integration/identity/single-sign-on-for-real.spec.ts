import type { SignInResponse, WayToProviderResponse } from '@afterword/api-types';
import { hashOfToken } from '../../../api/src/platform/tokens/token';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT } from '../../support/lying-provider';
import { RealProvider } from '../../support/real-provider';

it('signs in with a provider as hospitals run one: linked once or with a link, then without a password, as an educator by its group and by no other', async () => {
  // It warns of every default that a hospital would set.
  for (const way of ['warn', 'info'] as const) jest.spyOn(console, way).mockImplementation();
  const provider = await RealProvider.start();
  const hospital = await Hospital.open('2026-11-22', { providers: [{ code: 'trust', name: 'Trust sign-in', issuer: `${provider.issuer}/`, ...CLIENT, groups: { claim: 'groups', scope: 'groups', educators: ['educators'] } }] });
  try {
    await provider.serve(`${hospital.url}/api/sign-in/sso/trust/callback`);
    const amina = await hospital.hire('amina');
    const at = new Browser(hospital.url);
    await at.signsIn(amina.email, PASSWORD);
    await at.asks('POST', '/api/account/proof', { password: PASSWORD });
    const walks = async (path: string, login: string, browser: Browser, body?: object): Promise<string> => {
      const back = await provider.signsIn((await browser.asks<WayToProviderResponse>('POST', path, body)).json.address, login);
      const cookie = `afterword-sso=${browser.cookies.get('afterword-sso')}`;
      const answer = await fetch(`${hospital.url}${back}`, { headers: { cookie }, redirect: 'manual' });
      for (const set of answer.headers.getSetCookie()) if (set.startsWith('afterword-sso=')) browser.cookies.set('afterword-sso', set.split(';')[0]?.slice('afterword-sso='.length) ?? '');
      return answer.headers.get('location') ?? '';
    };
    expect(await walks('/api/account/identities/trust', 'amina.khalif', at)).toBe('/account?sso=linked');
    const later = new Browser(hospital.url);
    expect(await walks('/api/sign-in/sso/trust', 'amina.khalif', later)).toBe('/sign-in?sso=arrived');
    expect((await later.asks('POST', '/api/sign-in/sso-arrival', {})).status).toBe(200);
    // It says that she is an administrator too.
    expect((await later.asks<SignInResponse>('GET', '/api/sign-in')).json).toMatchObject({ staffMember: { id: amina.id }, roles: ['educator'] });
    expect(await walks('/api/sign-in/sso/trust', 'tom.reed', new Browser(hospital.url))).toBe('/sign-in?sso=not-linked');

    // A newcomer comes in with a link and it, shows with it that it is them, and never has a password.
    const token = 't'.repeat(43);
    await hospital.behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES (gen_random_uuid(), 'tom@test.example', 'Tom', 'Reed', 'Nurse', 'nursing')`);
    await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at) SELECT $1, 'invite', id, '2026-11-22', '2026-11-23' FROM staff_member WHERE email = 'tom@test.example'`, [hashOfToken(token)]);
    const tom = new Browser(hospital.url);
    expect(await walks('/api/one-time-links/sso/trust', 'tom.reed', tom, { token })).toBe('/link?sso=arrived');
    expect((await tom.asks<SignInResponse>('POST', '/api/one-time-links/sso-arrival', {})).json).toMatchObject({ staffMember: { email: 'tom@test.example' }, roles: ['educator'] });
    expect((await tom.asks('POST', '/api/exports')).status).toBe(403);
    expect(await walks('/api/account/proof/sso/trust', 'amina.khalif', tom)).toBe('/proof?sso=another');
    expect(await walks('/api/account/proof/sso/trust', 'tom.reed', tom)).toBe('/proof?sso=proved');
    expect((await tom.asks('POST', '/api/exports')).status).toBe(200);
    expect(await walks('/api/sign-in/sso/trust', 'tom.reed', new Browser(hospital.url))).toBe('/sign-in?sso=arrived');
  } finally {
    await hospital.close();
    await provider.stop();
  }
});
