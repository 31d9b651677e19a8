import type { SignInResponse, WayToProviderResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT } from '../../support/lying-provider';
import { RealProvider } from '../../support/real-provider';

it('signs in with a provider as hospitals run one: linked once, then without a password, as an educator by its group and by no other', async () => {
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
    const walks = async (path: string, login: string, browser: Browser): Promise<string> => {
      const back = await provider.signsIn((await browser.asks<WayToProviderResponse>('POST', path)).json.address, login);
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
  } finally {
    await hospital.close();
    await provider.stop();
  }
});
