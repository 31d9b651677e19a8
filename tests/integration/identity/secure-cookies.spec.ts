import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { expectProblem } from '../../support/problem';

describe('behind https', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-11-22', { secure: true, trustedProxies: ['127.0.0.1'] });
  });
  afterAll(() => hospital.close());

  it('sets the cookie for this host alone and over https alone', async () => {
    const { email } = await hospital.hire('amina');
    const answer = await new Browser(hospital.url).signsIn(email, PASSWORD);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-afterword', '__Host-afterword-browser']);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Secure/u);
      expect(cookie).toMatch(/; HttpOnly/u);
      expect(cookie).toMatch(/; SameSite=Strict/u);
      expect(cookie).toMatch(/; Path=\/(;|$)/u);
      expect(cookie).not.toMatch(/Domain/u);
    }
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/u);
  });

  it('does not take a cookie of the plain name, which another host of the domain could have set', async () => {
    const { email } = await hospital.hire('tom');
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD);
    const token = at.cookies.get('__Host-afterword');
    expect((await at.asks('GET', '/api/sign-in')).status).toBe(200);
    expectProblem(await new Browser(hospital.url).asks('GET', '/api/sign-in', undefined, { cookie: `afterword=${token}` }), 401);
  });

  it('ends the cookie with the flags it was set with, else the browser would keep it', async () => {
    const answer = await new Browser(hospital.url).asks('DELETE', '/api/sign-in');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-afterword=;/u);
    expect(cookie).toMatch(/Expires=Thu, 01 Jan 1970/u);
    expect(cookie).toMatch(/; Secure/u);
    expect(cookie).toMatch(/; Path=\//u);
  });
});
