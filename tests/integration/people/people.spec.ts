import { randomUUID } from 'node:crypto';
import type { MadeLinkResponse, PeoplePageResponse, PersonResponse } from '@afterword/api-types';
import { LastDays } from '../../../api/src/people/last-days';
import { addressFor } from '../../../api/src/platform/database/roles';
import { MasterKey } from '../../../api/src/platform/sealing';
import { Browser } from '../../support/browser';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const NEW_PASSWORD = 'rain on the greenhouse roof';

describe('looking after people', () => {
  let hospital: Hospital;
  let owen: Person;
  let ines: Person;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    ines = await hospital.employ('ines', { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
  });
  beforeEach(async () => {
    for (const each of [owen, ines]) await each.proves();
  });
  afterAll(() => hospital.close());

  const samira = { givenName: ' Samira ', familyName: 'Lindqvist', email: 'samira@test.example', jobTitle: 'Physiotherapist', staffGroup: 'therapy', teamId: null, endsOn: null };
  const person = async (id: string, by = owen): Promise<PersonResponse> => (await by.asks<PersonResponse>('GET', `/api/people/${id}`)).json;
  const bringsIn = (rest: object = {}, id: string = randomUUID(), by = owen): Promise<Answer<PersonResponse>> => by.asks<PersonResponse>('POST', '/api/people', { id, ...samira, ...rest });
  const search = async (rest: object = {}): Promise<PeoplePageResponse> => (await owen.asks<PeoplePageResponse>('POST', '/api/people/search', rest)).json;
  const said = ({ events }: PersonResponse): string[] => events.map(({ by, words }) => `${by}: ${words}`);

  it('brings nobody in under an address that is reserved for erased accounts, and gives nobody one', async () => {
    const reserved = `Erased-${amina.id}@Afterword.invalid`;
    expectProblem(await bringsIn({ email: reserved }), 400, ['/email']);
    const { revision } = await person(amina.id);
    expectProblem(await owen.asks('PUT', `/api/people/${amina.id}`, { ...samira, email: reserved }, { 'if-match': `"${revision}"` }), 400, ['/email']);
    await expect(hospital.behind.query('UPDATE staff_member SET email = $2 WHERE id = $1', [grace.id, `erased-${amina.id}@afterword.invalid`])).rejects.toThrow(/staff_member_email_not_reserved/u);
    await expect(hospital.behind.query('UPDATE staff_member SET email = $2 WHERE id = $1', [amina.id, `erased-${amina.id}@afterword.invalid`])).rejects.toThrow(/staff_member_email_not_reserved/u);
  });

  it('brings somebody in once, who gets in with a link and their own password, once', async () => {
    const id = randomUUID();
    expect(await bringsIn({}, id)).toMatchObject({ status: 201, json: { givenName: 'Samira', state: 'invited', revision: 1 } });
    expect((await bringsIn({}, id)).status).toBe(201);
    const first = (await owen.asks<MadeLinkResponse>('POST', `/api/people/${id}/link`)).json;
    const { token, kind, worksUntil } = (await owen.asks<MadeLinkResponse>('POST', `/api/people/${id}/link`)).json;
    expect([kind, worksUntil]).toEqual(['invite', '2026-11-29']);
    const browser = new Browser(hospital.url);
    expect((await browser.asks('POST', '/api/one-time-links/use', { token: first.token, password: NEW_PASSWORD })).status).toBe(404);
    expect((await browser.asks('POST', '/api/one-time-links/use', { token, password: NEW_PASSWORD })).status).toBe(200);
    expect(await person(id)).toMatchObject({ state: 'active' });
    expectProblem(await owen.asks('POST', `/api/people/${id}/link`), 403, []);
    expect(said(await person(id)).sort()).toEqual([
      'Owen Pritchard: Added a person', 'Owen Pritchard: Made a link with which they come in', 'Owen Pritchard: Made a link with which they come in', 'Samira Lindqvist: Used a link and chose a password',
    ]);
  });

  it('refuses an e-mail address that somebody has or had, a team that is not there and what is missing, at the field', async () => {
    expectProblem(await bringsIn({ email: amina.email.toUpperCase() }), 422, ['/email'], [amina.email]);
    expectProblem(await bringsIn({ email: 'other@test.example', teamId: randomUUID() }), 422, ['/teamId'], []);
    expectProblem(await bringsIn({ givenName: ' ', email: 'no address', jobTitle: 'x'.repeat(81), staffGroup: 'pilots', endsOn: '2026-02-30' }), 400,
      ['/givenName', '/email', '/jobTitle', '/staffGroup', '/endsOn'], ['no address']);
    expectProblem(await bringsIn({ email: 'another@test.example' }, amina.id), 409, [], []);
  });

  it('lists whoever has something to be seen to first, finds by name, and never says when anybody signed in', async () => {
    const { people, problems, working } = await search();
    expect(problems).toEqual([{ problem: 'no-supervisor', people: working }]);
    expect(people.find(({ id }) => id === amina.id)).toEqual({
      id: amina.id, givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', team: null, supervisors: [], state: 'active', problems: ['no-supervisor'],
    });
    expect((await search({ words: ' KHAL' })).people.map(({ id }) => id)).toEqual([amina.id]);
    expect((await search({ words: '%' })).people).toEqual([]);
    expectProblem(await owen.asks('POST', '/api/people/search', { cursor: 'bm9uc2Vuc2U' }), 400, ['/cursor'], []);
  });

  it('shows fifty a page and nobody twice', async () => {
    await hospital.behind.query(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) SELECT gen_random_uuid(), 'many' || n || '@test.example', 'Many', 'Person ' || n, 'Porter', 'non-clinical' FROM generate_series(1, 120) n`);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: PeoplePageResponse = await search({ words: 'porter', ...(cursor ? { cursor } : {}) });
      expect(page.people.length).toBeLessThanOrEqual(50);
      seen.push(...page.people.map(({ id }) => id));
      cursor = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
    await hospital.behind.query(`DELETE FROM staff_member WHERE email LIKE 'many%'`);
  });

  it('changes with the revision that was seen; whoever comes second gets both', async () => {
    const { revision, ...seen } = await person(amina.id);
    const request = { givenName: seen.givenName, familyName: 'Khalif-Hassan', email: seen.email, jobTitle: seen.jobTitle, staffGroup: seen.staffGroup, teamId: null, endsOn: '2027-01-31' };
    const put = (by: Person, body: object, of: number): Promise<Answer> => by.asks('PUT', `/api/people/${amina.id}`, body, { 'if-match': `"${of}"` });
    expect(await put(owen, request, revision)).toMatchObject({ status: 200, json: { familyName: 'Khalif-Hassan', endsOn: '2027-01-31', revision: revision + 1 } });
    const second = await put(ines, { ...request, jobTitle: 'Senior healthcare assistant' }, revision);
    expect(second).toMatchObject({ status: 412, json: { stored: { familyName: 'Khalif-Hassan', revision: revision + 1 }, sent: { jobTitle: 'Senior healthcare assistant' } } });
    expect(said(await person(amina.id))).toContain('Owen Pritchard: Changed what stands about a person');
    expect((await owen.asks('PUT', `/api/people/${amina.id}`, request)).status).toBe(400);
    await put(owen, { ...request, familyName: 'Khalif', endsOn: null }, revision + 1);
  });

  it('counts a move from the day of the move on', async () => {
    const team = randomUUID();
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, 'Rowan ward', 'ward')`, [team]);
    const { revision, givenName, familyName, email, jobTitle, staffGroup } = await person(grace.id);
    await owen.asks('PUT', `/api/people/${grace.id}`, { givenName, familyName, email, jobTitle, staffGroup, teamId: team, endsOn: null }, { 'if-match': `"${revision}"` });
    expect((await person(grace.id)).team).toEqual({ id: team, name: 'Rowan ward' });
    const { rows } = await hospital.behind.query('SELECT placed_on::text AS day FROM staff_member WHERE id = $1', [grace.id]);
    expect(rows).toEqual([{ day: '2026-11-22' }]);
  });

  it('suspends from the next request on and lets in again', async () => {
    const lola = await hospital.employ('lola', { givenName: 'Lola', familyName: 'Marchetti', jobTitle: 'Staff nurse', staffGroup: 'nursing' });
    expect((await owen.asks('PUT', `/api/people/${lola.id}/suspension`)).json).toMatchObject({ state: 'suspended', can: expect.not.arrayContaining(['suspend']) as string[] });
    expect((await lola.asks('GET', '/api/sign-in')).status).toBe(401);
    expect((await new Browser(hospital.url).signsIn(lola.email, PASSWORD)).status).toBe(401);
    expect((await owen.asks('DELETE', `/api/people/${lola.id}/suspension`)).json).toMatchObject({ state: 'active' });
    expect((await new Browser(hospital.url).signsIn(lola.email, PASSWORD)).status).toBe(200);
    expectProblem(await owen.asks('PUT', `/api/people/${owen.id}/suspension`), 403, []);
  });

  it('suspends whoever is past their last day by itself, once, and lets them in again only with another day', async () => {
    const agency = await hospital.employ('agency', { givenName: 'Sam', familyName: 'Lee', jobTitle: 'Agency nurse', staffGroup: 'nursing' });
    const share = await (async () => { await hospital.supervise(grace, agency); return agency.shares(await agency.writes('A first night.'), grace); })();
    const ends = (day: string | null) => hospital.behind.query('UPDATE staff_member SET ends_on = $2 WHERE id = $1', [agency.id, day]);
    const suspended = (): Promise<number> => hospital.app.get(LastDays).suspend();
    await ends('2026-11-22');
    expect(await suspended()).toBe(0);
    expect((await agency.asks('GET', '/api/sign-in')).status).toBe(200);
    await ends('2026-11-21');
    expect([await suspended(), await suspended()]).toEqual([1, 0]);
    expect((await agency.asks('GET', '/api/sign-in')).status).toBe(401);
    expect((await grace.asks('GET', `/api/shares/${share.id}`)).status).toBe(200);
    expect(said(await person(agency.id))).toEqual(['Afterword: Could not sign in any more, since the last day had passed']);
    expectProblem(await owen.asks('DELETE', `/api/people/${agency.id}/suspension`), 409, []);
    await ends('2027-01-31');
    expect((await owen.asks('DELETE', `/api/people/${agency.id}/suspension`)).status).toBe(200);
    expect(await suspended()).toBe(0);
    await agency.signsIn(PASSWORD);
  });

  it('keeps the last administrator, whatever their last day', async () => {
    await hospital.behind.query(`UPDATE staff_member SET ends_on = '2026-11-01' WHERE id = ANY ($1)`, [[owen.id, ines.id]]);
    expect(await hospital.app.get(LastDays).suspend()).toBe(1);
    const { rows } = await hospital.behind.query('SELECT FROM staff_member WHERE id = ANY ($1) AND suspended_on IS NULL', [[owen.id, ines.id]]);
    expect(rows).toHaveLength(1);
    await hospital.behind.query('UPDATE staff_member SET ends_on = NULL, suspended_on = NULL WHERE id = ANY ($1)', [[owen.id, ines.id]]);
    for (const each of [owen, ines]) await each.signsIn(PASSWORD);
  });

  it('grants and takes back, to others only, and keeps one administrator', async () => {
    const marie = await hospital.employ('marie', { givenName: 'Marie', familyName: 'Lefevre', jobTitle: 'Housekeeping lead', staffGroup: 'non-clinical' });
    expect((await marie.asks('POST', '/api/people/search', {})).status).toBe(403);
    expect((await owen.asks('PUT', `/api/people/${marie.id}/grants/administrator`)).json).toMatchObject({ roles: ['administrator'] });
    expect((await marie.asks('POST', '/api/people/search', {})).status).toBe(200);
    await marie.proves();
    expectProblem(await marie.asks('PUT', `/api/people/${marie.id}/grants/educator`), 403, []);
    expectProblem(await owen.asks('PUT', `/api/people/${marie.id}/grants/supervisor`), 404, []);
    await owen.asks('DELETE', `/api/people/${marie.id}/grants/administrator`);
    expect((await marie.asks('POST', '/api/people/search', {})).status).toBe(403);
    expect(said(await person(marie.id)).sort()).toEqual(['Owen Pritchard: Gave a role: administrator', 'Owen Pritchard: Took a role back: administrator']);

    await owen.asks('DELETE', `/api/people/${ines.id}/grants/administrator`);
    for (const [method, path] of [['DELETE', 'grants/administrator'], ['PUT', 'leaving']] as const) expectProblem(await owen.asks(method, `/api/people/${owen.id}/${path}`), 409, []);
    expect((await owen.asks('GET', `/api/people/${owen.id}`)).status).toBe(200);
    await owen.asks('PUT', `/api/people/${ines.id}/grants/administrator`);
  });

  it('gives no role to whoever leaves in the same moment, begins no supervision of theirs, and gives none to whoever left', async () => {
    const leaver = await hospital.employ('lee', { givenName: 'Lee', familyName: 'Moss', jobTitle: 'Clerk', staffGroup: 'non-clinical' });
    const app = await connect(addressFor('afterword_app', hospital.settings.databaseUrl, new MasterKey(hospital.settings.masterKey)));
    const leaving = await connect(hospital.databases.mainUrl);
    const going = async (): Promise<number> => (await hospital.behind.query(
      'SELECT FROM role_grant WHERE staff_id = $1 AND revoked_on IS NULL UNION ALL SELECT FROM supervision WHERE supervisor_id = $1 AND ended_on IS NULL', [leaver.id])).rowCount ?? -1;
    const waiting = async (): Promise<number> => (await hospital.behind.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rowCount ?? 0;
    try {
      await leaving.query('BEGIN');
      await leaving.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [leaver.id]);
      const both = Promise.all([
        owen.asks('PUT', `/api/people/${leaver.id}/grants/administrator`),
        owen.asks('POST', `/api/people/${grace.id}/supervisions`, { id: randomUUID(), supervisorId: leaver.id, type: 'professional' }),
      ]);
      for (let asked = 0; asked < 60 && (await waiting()) < 2; asked += 1) await new Promise((done) => setTimeout(done, 50));
      await leaving.query('COMMIT');
      expect([(await both).map(({ status }) => status), await going()]).toEqual([[200, 422], 0]);
      await app.query(`SELECT set_config('app.staff_id', $1, false)`, [owen.id]);
      for (const role of ['educator', 'administrator']) await app.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, $2, '2026-11-22')`, [leaver.id, role]);
      expect(await going()).toBe(0);
      expect((await owen.asks<PersonResponse>('PUT', `/api/people/${leaver.id}/return`)).json).toMatchObject({ state: 'active', roles: [], supervisions: [] });
    } finally {
      await leaving.end();
      await app.end();
    }
  });

  it('counts nobody as an administrator who stays who has not chosen a password', async () => {
    const noor = await hospital.employ('noor', { givenName: 'Noor', familyName: 'Haddad', jobTitle: 'Clerk', staffGroup: 'non-clinical' });
    await owen.asks('DELETE', `/api/people/${ines.id}/grants/administrator`);
    await owen.asks('PUT', `/api/people/${noor.id}/grants/administrator`);
    const { rows } = await hospital.behind.query<{ password_hash: string }>('DELETE FROM credential WHERE staff_id = $1 RETURNING password_hash', [noor.id]);
    expectProblem(await owen.asks('PUT', `/api/people/${owen.id}/leaving`), 409, []);
    await hospital.behind.query('INSERT INTO credential (staff_id, password_hash) VALUES ($1, $2)', [noor.id, rows[0]?.password_hash]);
    await owen.asks('DELETE', `/api/people/${noor.id}/grants/administrator`);
    await owen.asks('PUT', `/api/people/${ines.id}/grants/administrator`);
  });

  it('lets two administrators who end each other’s administration at once not leave the house without one', async () => {
    const statuses = (await Promise.all([owen.asks('DELETE', `/api/people/${ines.id}/grants/administrator`), ines.asks('DELETE', `/api/people/${owen.id}/grants/administrator`)])).map(({ status }) => status);
    const { rows } = await hospital.behind.query<{ n: number }>(`SELECT count(*)::integer AS n FROM role_grant WHERE role = 'administrator' AND revoked_on IS NULL`);
    expect([rows[0]?.n, statuses.filter((status) => status === 200).length]).toEqual([1, 1]);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) SELECT id, 'administrator', '2026-11-22' FROM staff_member WHERE id = ANY ($1) ON CONFLICT DO NOTHING`, [[owen.id, ines.id]]);
  });

  it('asks whoever grants, takes back, asks for a password or makes a link to show again that it is them, and changes nothing before', async () => {
    const before = await person(grace.id);
    const { rows } = await hospital.behind.query<{ id: string }>(`SELECT id FROM people_import LIMIT 1`);
    await owen.signsIn(PASSWORD);
    for (const [method, path] of [['PUT', 'grants/administrator'], ['PUT', 'grants/educator'], ['DELETE', 'grants/educator'], ['POST', 'link'], ['PUT', 'reset-request']] as const) {
      const refused = await owen.asks<{ wants?: string }>(method, `/api/people/${grace.id}/${path}`);
      expectProblem(refused, 403, []);
      expect([path, refused.json.wants]).toEqual([path, 'proof']);
    }
    expect((await owen.asks<{ wants?: string }>('POST', `/api/people-imports/${rows[0]?.id ?? randomUUID()}/links`, {})).json.wants).toBe('proof');
    expect(await person(grace.id)).toEqual(before);
    await owen.proves();
    expect((await owen.asks('PUT', `/api/people/${grace.id}/grants/educator`)).status).toBe(200);
    expect((await owen.asks('DELETE', `/api/people/${grace.id}/grants/educator`)).status).toBe(200);
  });

  it('sets a forgotten password anew only with two administrators', async () => {
    expectProblem(await owen.asks('POST', `/api/people/${amina.id}/link`), 403, []);
    expect((await owen.asks('PUT', `/api/people/${amina.id}/reset-request`)).json).toMatchObject({ resetAskedBy: 'Owen Pritchard' });
    expectProblem(await owen.asks('POST', `/api/people/${amina.id}/link`), 403, []);
    expect((await search({ problem: 'reset-asked' })).people.map(({ id }) => id)).toEqual([amina.id]);
    const { token, kind } = (await ines.asks<MadeLinkResponse>('POST', `/api/people/${amina.id}/link`)).json;
    expect(kind).toBe('reset');
    expectProblem(await ines.asks('POST', `/api/people/${amina.id}/link`), 403, []);
    expect((await amina.asks('GET', '/api/sign-in')).status).toBe(200);
    await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token, password: NEW_PASSWORD });
    expect((await amina.asks('GET', '/api/sign-in')).status).toBe(401);
    await amina.signsIn(NEW_PASSWORD);
    expect(said(await person(amina.id))).toEqual(expect.arrayContaining(['Ines Castell: Made a link to choose a new password', 'Owen Pritchard: Asked for a new password for a person']));
  });

  it('forgets after a week that somebody asked for a new password', async () => {
    await owen.asks('PUT', `/api/people/${grace.id}/reset-request`);
    await hospital.behind.query(`UPDATE reset_request SET asked_on = '2026-11-14' WHERE staff_id = $1`, [grace.id]);
    expect((await person(grace.id)).resetAskedBy).toBeNull();
    expectProblem(await ines.asks('POST', `/api/people/${grace.id}/link`), 403, []);
  });

  it('is for administrators, and is nothing to anybody else, whoever they ask about', async () => {
    for (const path of [`/api/people/${amina.id}`, '/api/people/teams']) expect((await grace.asks('GET', path)).status).toBe(403);
    expect((await grace.asks('POST', '/api/people', { id: randomUUID(), ...samira })).status).toBe(403);
    for (const path of [`/api/people/${randomUUID()}`, '/api/people/nobody']) expectProblem(await owen.asks('GET', path), 404, []);
  });
});
