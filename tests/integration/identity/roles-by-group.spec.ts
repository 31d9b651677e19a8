import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { AuditPageResponse, OwnEventListResponse, PersonResponse, SignInResponse, WayToProviderResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT, LyingProvider } from '../../support/lying-provider';
import type { Person } from '../../support/person';
import { OwnProcess } from '../../support/own-process';

const GROUP = 'practice-educators';
const groups = { claim: 'groups', scope: 'groups', educators: [GROUP, 'teachers'] };
const IN = { groups: ['nurses', GROUP] };
const OUT = { groups: ['nurses'] };

describe('a role by a group of the organisation', () => {
  let hospital: Hospital;
  let provider: LyingProvider;
  let college: LyingProvider;
  let owen: Person;
  let names = 0;

  beforeAll(async () => {
    [provider, college] = [await LyingProvider.start(), await LyingProvider.start()];
    hospital = await Hospital.open('2026-11-22', {
      providers: [{ code: 'trust', name: 'Trust sign-in', issuer: `${provider.issuer}/`, ...CLIENT, groups }, { code: 'college', name: 'College', issuer: `${college.issuer}/`, ...CLIENT, groups }],
    });
    owen = await hospital.hire('owen');
  });
  beforeEach(async () => {
    hospital.clock.moveTo('2026-11-22T12:00:00Z');
    await hospital.behind.query('DELETE FROM sign_in_guess');
  });
  afterAll(async () => {
    await hospital.close();
    await Promise.all([provider.stop(), college.stop()]);
  });

  const asked = async (at: Browser, path: string): Promise<string> => (await at.asks<WayToProviderResponse>('POST', path)).json.address;
  /** The provider's answer, up to where our own page asks for the sign-in. */
  const arrives = async (path: string, claims: Record<string, unknown>, { at = new Browser(hospital.url), by = provider, url = hospital.url } = {}): Promise<{ at: Browser; to: string }> => {
    const back = by.answer(await asked(at, path), { claims });
    const answer = await fetch(`${url}${back}`, { headers: { cookie: `afterword-sso=${at.cookies.get('afterword-sso')}` }, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) at.cookies.set('afterword-sso', /^afterword-sso=([^;]*)/u.exec(set)?.[1] ?? '');
    return { at, to: answer.headers.get('location') ?? '' };
  };
  const signsIn = async (sub: string, claims: Record<string, unknown>, { code = 'trust', by = provider, url = hospital.url } = {}): Promise<SignInResponse> => {
    const { at } = await arrives(`/api/sign-in/sso/${code}`, { sub, ...claims }, { at: new Browser(url), by, url });
    const answer = await at.asks<SignInResponse>('POST', '/api/sign-in/sso-arrival', {});
    expect(answer.status).toBe(200);
    return answer.json;
  };
  /** Somebody who has linked a subject of the same name, signed in besides with their password. */
  const linked = async (name = `person${(names += 1)}`, code = 'trust', by = provider): Promise<{ id: string; sub: string; email: string; at: Browser }> => {
    const { id, email } = await hospital.employ(name, { givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', staffGroup: 'nursing' });
    const at = new Browser(hospital.url);
    await at.signsIn(email, PASSWORD);
    await at.asks('POST', '/api/account/proof', { password: PASSWORD });
    expect((await arrives(`/api/account/identities/${code}`, { sub: name, ...IN }, { at, by })).to).toBe('/account?sso=linked');
    return { id, sub: name, email, at };
  };
  const drafts = async (at: Browser): Promise<number> => (await at.asks('GET', '/api/briefing-drafts')).status;
  const shown = async (id: string): Promise<PersonResponse> => (await owen.asks<PersonResponse>('GET', `/api/people/${id}`)).json;
  const acts = async (id: string): Promise<string[]> =>
    (await hospital.behind.query<{ action: string }>(`SELECT action FROM administration_event WHERE subject_id = $1 AND action LIKE 'role-%' ORDER BY happened_at, id`, [id])).rows.map(({ action }) => action);
  const byHand = async (method: 'PUT' | 'DELETE', id: string, moment: string): Promise<void> => {
    hospital.clock.moveTo(moment);
    await owen.proves();
    expect((await owen.asks(method, `/api/people/${id}/grants/educator`)).status).toBe(200);
  };

  it('makes an educator on the next request, says by whom in the audit and to both, and goes with the group', async () => {
    const { id, sub, at } = await linked();
    expect(new URL(await asked(new Browser(hospital.url), '/api/sign-in/sso/trust')).searchParams.get('scope')).toBe('openid groups');
    // Linking is no sign-in.
    expect(await drafts(at)).toBe(403);
    expect((await signsIn(sub, IN)).roles).toEqual(['educator']);
    expect(await drafts(at)).toBe(200);
    expect(await shown(id)).toMatchObject({ roles: ['educator'], educatorBy: 'Trust sign-in' });
    const [event] = (await owen.asks<AuditPageResponse>('GET', `/api/audit?kind=roles&person=${id}`)).json.events;
    expect(event).toMatchObject({ action: 'role-given-by-group', by: { id }, to: null, about: `practice educator, by Trust sign-in, group “${GROUP}”` });
    expect((await shown(id)).events).toContainEqual({ on: '2026-11-22', by: 'Trust sign-in', words: 'Came by a role through a group of their organisation: practice educator' });
    expect((await at.asks<OwnEventListResponse>('GET', '/api/account/events')).json.events).toContainEqual({ on: '2026-11-22', by: 'Trust sign-in', words: 'You came by a role through a group of your organisation: practice educator' });
    await signsIn(sub, IN);
    expect(await acts(id)).toEqual(['role-given-by-group']);
    hospital.clock.moveTo('2026-11-22T12:01:00Z');
    expect((await signsIn(sub, OUT)).roles).toEqual([]);
    expect(await drafts(at)).toBe(403);
    await signsIn(sub, OUT);
    expect(await acts(id)).toEqual(['role-given-by-group', 'role-ended-by-group']);
    expect(await shown(id)).toMatchObject({ roles: [], educatorBy: null });
    hospital.clock.moveTo('2026-11-22T12:02:00Z');
    expect((await signsIn(sub, { groups: ['teachers'] })).roles).toEqual(['educator']);
  });

  it('makes nobody anything else, whatever a provider says, and the database takes nothing else either', async () => {
    const { id, sub } = await linked();
    expect((await signsIn(sub, { groups: ['administrator', 'administrators', 'educator', 'governance', 'supervisor'], roles: ['educator', 'administrator'], role: 'administrator' })).roles).toEqual([]);
    expect((await signsIn(sub, { groups: [GROUP, 'administrator', 'governance'] })).roles).toEqual(['educator']);
    for (const role of ['administrator', 'governance'])
      await expect(hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on, provider, provider_name, provider_group, shown_on) VALUES ($1, $2, '2026-11-22', 'x', 'x', 'x', '2026-11-22')`, [id, role])).rejects.toThrow(/role_grant_by_group_educators/u);
  });

  it('leaves what a person gave as it is, with the group and without', async () => {
    const { id, sub } = await linked();
    await byHand('PUT', id, '2026-11-22T12:01:00Z');
    for (const claims of [IN, OUT, {}]) expect((await signsIn(sub, claims)).roles).toEqual(['educator']);
    expect(await shown(id)).toMatchObject({ roles: ['educator'], educatorBy: null });
    expect(await acts(id)).toEqual(['role-granted']);
  });

  it('that an administrator takes away does not come back by the group, until a person gives it', async () => {
    const { id, sub } = await linked();
    await signsIn(sub, IN);
    await byHand('DELETE', id, '2026-11-22T12:01:00Z');
    hospital.clock.moveTo('2026-11-22T12:02:00Z');
    for (const claims of [IN, OUT, IN]) expect((await signsIn(sub, claims)).roles).toEqual([]);
    await byHand('PUT', id, '2026-11-22T12:03:00Z');
    expect((await signsIn(sub, OUT)).roles).toEqual(['educator']);
    expect(await shown(id)).toMatchObject({ educatorBy: null });
    expect(await acts(id)).toEqual(['role-given-by-group', 'role-revoked', 'role-granted']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['that is missing', {}, 'says no groups'], ['that is a word', { groups: GROUP }, 'no list'], ['that is nothing', { groups: null }, 'no list'],
    ['without end', { groups: [GROUP, ...Array.from({ length: 1_000 }, (_, n) => `g${n}`)] }, 'too many'], ['with something that is no word', { groups: [GROUP, { toString: 1 }] }, 'no words'],
  ])('is not given by a claim %s, and ends with it; the sign-in goes on and the log names nobody', async (_, claims, kind) => {
    const { id, sub, email } = await linked();
    const said: unknown[] = [];
    for (const level of ['log', 'warn'] as const) jest.spyOn(Logger.prototype, level).mockImplementation((...words: unknown[]) => void said.push(words[0]));
    try {
      expect((await signsIn(sub, claims)).roles).toEqual([]);
      const lines = said.filter((line) => JSON.stringify(line).includes('groups'));
      expect(lines).toEqual([expect.objectContaining({ provider: 'trust' })]);
      expect(JSON.stringify(lines)).toContain(kind);
      for (const name of [sub, email, id, GROUP]) expect(JSON.stringify(lines)).not.toContain(name);
    } finally {
      jest.restoreAllMocks();
    }
    await signsIn(sub, IN);
    expect((await signsIn(sub, claims)).roles).toEqual([]);
  });

  it('is neither given nor taken where the provider says its groups elsewhere', async () => {
    const { sub } = await linked();
    const elsewhere = { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://graph.example/me/getMemberObjects' } } };
    expect((await signsIn(sub, elsewhere)).roles).toEqual([]);
    await signsIn(sub, IN);
    expect((await signsIn(sub, elsewhere)).roles).toEqual(['educator']);
  });

  it('is taken only by the provider that gave it', async () => {
    const { id, sub, at } = await linked();
    await at.asks('POST', '/api/account/proof', { password: PASSWORD });
    expect((await arrives('/api/account/identities/college', { sub: 'theirs' }, { at, by: college })).to).toBe('/account?sso=linked');
    await signsIn(sub, IN);
    expect((await signsIn('theirs', OUT, { code: 'college', by: college })).roles).toEqual(['educator']);
    expect((await signsIn(sub, OUT)).roles).toEqual([]);
    expect((await signsIn('theirs', IN, { code: 'college', by: college })).roles).toEqual(['educator']);
    expect((await shown(id)).educatorBy).toBe('College');
  });

  it('ends when no sign-in has shown the group for 30 days, however somebody signs in', async () => {
    const { id, sub, email } = await linked();
    await signsIn(sub, IN);
    const roles = async (): Promise<string[]> => ((await new Browser(hospital.url).signsIn(email, PASSWORD)).json as SignInResponse).roles;
    hospital.clock.moveTo('2026-12-10');
    await signsIn(sub, IN);
    hospital.clock.moveTo('2027-01-09');
    expect(await roles()).toEqual(['educator']);
    hospital.clock.moveTo('2027-01-10');
    expect(await roles()).toEqual([]);
    expect(await acts(id)).toEqual(['role-given-by-group', 'role-ended-by-group']);
  });

  it('is given once to whoever signs in twice at the same time', async () => {
    const { id, sub } = await linked();
    const both = [await arrives('/api/sign-in/sso/trust', { sub, ...IN }), await arrives('/api/sign-in/sso/trust', { sub, ...IN })];
    const answers = await Promise.all(both.map(({ at }) => at.asks<SignInResponse>('POST', '/api/sign-in/sso-arrival', {})));
    expect(answers.map(({ json }) => json.roles)).toEqual([['educator'], ['educator']]);
    expect(await acts(id)).toEqual(['role-given-by-group']);
  });

  it('acts in every process at once, and ends at one whose file has no groups any more', async () => {
    // The other process has the time of the day, and sweeps what ended before it.
    hospital.clock.moveTo(`${new Date().toISOString().slice(0, 19)}Z`);
    const { id, sub, at } = await linked();
    const file = join(tmpdir(), `afterword-groups-${process.pid}.json`);
    const entry = { code: 'trust', name: 'Trust sign-in', issuer: provider.issuer, clientId: CLIENT.clientId, clientSecret: CLIENT.clientSecret };
    const beside = async (more: object, claims: Record<string, unknown>): Promise<string[]> => {
      writeFileSync(file, JSON.stringify([{ ...entry, ...more }]));
      const { mainUrl, keysUrl } = hospital.databases;
      const other = await OwnProcess.start(mainUrl, keysUrl, { SSO_PROVIDERS_FILE: file });
      try {
        return (await signsIn(sub, claims, { url: other.url })).roles;
      } finally {
        await other.stop();
      }
    };
    try {
      expect(await beside({ groups: { scope: 'groups', roles: { [GROUP]: 'educator' } } }, IN)).toEqual(['educator']);
      expect(await drafts(at)).toBe(200);
      expect(await beside({}, IN)).toEqual([]);
      expect(await drafts(at)).toBe(403);
      expect(await acts(id)).toEqual(['role-given-by-group', 'role-ended-by-group']);
    } finally {
      rmSync(file, { force: true });
    }
  });
});
