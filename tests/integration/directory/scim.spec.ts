import { randomUUID } from 'node:crypto';
import { AuditChain } from '../../../api/src/audit/audit-chain';
import { AuditReading } from '../../../api/src/verify-audit/audit-reading.repository';
import { verifyChain } from '../../../api/src/verify-audit/verify-chain';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { ADirectory, colleague, ENTERPRISE, type ScimError, type ScimList } from './a-directory';

describe('a directory', () => {
  let hospital: Hospital;
  let owen: Person;
  let entra: ADirectory;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    await hospital.behind.query(`INSERT INTO team (id, name, kind, closed_on) VALUES (gen_random_uuid(), 'Maple ward', 'ward', NULL), (gen_random_uuid(), 'Elm ward', 'ward', '2026-10-01'), (gen_random_uuid(), 'Rowan ward', 'ward', NULL)`);
    entra = await ADirectory.connectedBy(owen, hospital.url);
  });
  afterAll(() => hospital.close());

  const problemsOf = async (id: string): Promise<string[]> =>
    (await owen.asks<{ people: { id: string; problems: string[] }[] }>('POST', '/api/people/search', {})).json.people.find((each) => each.id === id)?.problems ?? [];
  const stored = async (id: string): Promise<Record<string, unknown>> => (await hospital.behind.query('SELECT p.*, t.name AS team FROM staff_member p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = $1', [id])).rows[0] as Record<string, unknown>;
  const acts = async (id: string): Promise<string[]> => (await hospital.behind.query<{ action: string }>('SELECT action FROM administration_event WHERE subject_id = $1 ORDER BY happened_at, id', [id])).rows.map(({ action }) => action).sort();
  const expectRefused = (answer: { status: number; headers: Headers; json: unknown }, status: number, scimType?: string): void => {
    const { schemas, status: said, detail, scimType: type } = answer.json as ScimError;
    expect([answer.status, said, type]).toEqual([status, String(status), scimType]);
    expect(schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
    expect(detail).toMatch(/^[A-Z][^{}]+\.$/u);
    expect(answer.headers.get('content-type')).toMatch(/^application\/scim\+json/u);
  };

  it('says what it takes', async () => {
    const config = await entra.asks<Record<string, unknown>>('GET', '/ServiceProviderConfig');
    expect([config.status, config.headers.get('content-type')]).toEqual([200, 'application/scim+json; charset=utf-8']);
    expect(config.json).toMatchObject({ patch: { supported: true }, bulk: { supported: false }, filter: { supported: true }, etag: { supported: true } });
    expect((await entra.asks<ScimList>('GET', '/ResourceTypes')).json.Resources).toHaveLength(1);
    expect((await entra.asks<ScimList>('GET', '/Schemas')).json.Resources.map(({ id }) => id)).toEqual(['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE]);
    expect((await entra.asks<ScimList>('GET', '/Groups?count=100')).json).toMatchObject({ totalResults: 0, Resources: [] });
  });

  it('brings somebody in, with their ward and a staff group that their job has here, and no role, no link and no password', async () => {
    await hospital.employ('porter', { givenName: 'Pat', familyName: 'Example', jobTitle: 'Porter', staffGroup: 'non-clinical' });
    const { status, json, headers } = await entra.asks('POST', '/Users', colleague('samira@test.example', { title: 'porter', [ENTERPRISE]: { department: 'maple WARD', manager: { value: 'x' } }, password: 'S3cret-from-directory', roles: [] }));
    expect(status).toBe(201);
    expect([headers.get('location'), headers.get('etag')]).toEqual([`${hospital.url}/api/scim/v2/Users/${json.id}`, 'W/"1"']);
    expect(json).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE], id: json.id, externalId: 'ext-samira@test.example', userName: 'samira@test.example',
      name: { givenName: 'Samira', familyName: 'Lindqvist', formatted: 'Samira Lindqvist' }, displayName: 'Samira Lindqvist', title: 'porter', active: true,
      emails: [{ value: 'samira@test.example', type: 'work', primary: true }], [ENTERPRISE]: { department: 'Maple ward' },
      meta: { resourceType: 'User', location: `${hospital.url}/api/scim/v2/Users/${json.id}`, version: 'W/"1"' },
    });
    expect(await stored(json.id)).toMatchObject({ staff_group: 'non-clinical', team: 'Maple ward', job_title: 'porter' });
    for (const table of ['credential', 'one_time_link', 'role_grant']) expect((await hospital.behind.query(`SELECT FROM ${table} WHERE staff_id = $1`, [json.id])).rowCount).toBe(0);
    expect((await entra.asks('GET', `/Users/${json.id}`)).json).toEqual(json);
    expect(await problemsOf(json.id)).toEqual(['no-supervisor', 'not-yet-in']);
  });

  it('takes no address that is reserved for erased accounts', async () => {
    const { status, json } = await entra.asks<ScimError>('POST', '/Users', colleague('erased-00000000-0000-4000-8000-000000000000@afterword.invalid'));
    expect([status, json.scimType]).toEqual([400, 'invalidValue']);
  });

  it('guesses nothing: a ward and a job that are not known stand under what is to be seen to, until an administrator has looked', async () => {
    const { id } = await entra.bringsIn(colleague('unknown@test.example', { title: 'Diversional therapist II', [ENTERPRISE]: { department: 'Elm ward' } }));
    expect(await stored(id)).toMatchObject({ staff_group: null, team: null, job_title: 'Diversional therapist II' });
    expect(await problemsOf(id)).toEqual(['place-unknown', 'no-supervisor', 'not-yet-in']);
    const page = await owen.asks<{ revision: number; staffGroup: null; events: { by: string; words: string }[] }>('GET', `/api/people/${id}`);
    expect([page.status, page.json.staffGroup, page.json.events[0]]).toEqual([200, null, { on: '2026-11-22', by: 'Directory Entra ID', words: 'Added a person' }]);
    const rowan = (await hospital.behind.query<{ id: string }>(`SELECT id FROM team WHERE name = 'Rowan ward'`)).rows[0]?.id;
    const body = { givenName: 'Samira', familyName: 'Lindqvist', email: 'unknown@test.example', jobTitle: 'Diversional therapist II', teamId: rowan, endsOn: null };
    expect((await owen.asks('PUT', `/api/people/${id}`, { ...body, staffGroup: null }, { 'if-match': `"${page.json.revision}"` })).status).toBe(400);
    expect((await owen.asks('PUT', `/api/people/${id}`, { ...body, staffGroup: 'therapy' }, { 'if-match': `"${page.json.revision}"` })).status).toBe(200);
    expect(await problemsOf(id)).toEqual(['no-supervisor', 'not-yet-in']);
    // The same word again moves nobody; another one does, and one that is not known asks again.
    const whole = (department: string): object => colleague('unknown@test.example', { title: 'Diversional therapist II', [ENTERPRISE]: { department } });
    expect((await entra.asks('PUT', `/Users/${id}`, whole('Elm ward'))).json[ENTERPRISE]).toEqual({ department: 'Rowan ward' });
    expect(await acts(id)).toEqual(['person-added', 'person-changed']);
    expect((await entra.asks('PUT', `/Users/${id}`, whole('Maple ward'))).json[ENTERPRISE]).toEqual({ department: 'Maple ward' });
    await entra.asks('PUT', `/Users/${id}`, whole('Beech ward'));
    expect([(await stored(id))['team'], await problemsOf(id)]).toEqual(['Maple ward', ['place-unknown', 'no-supervisor', 'not-yet-in']]);
    // The next with this job is placed as this one was.
    expect(await stored((await entra.bringsIn(colleague('known@test.example', { title: 'diversional therapist ii' }))).id)).toMatchObject({ staff_group: 'therapy' });
  });

  it('is told of somebody who is there already, whatever it calls them, and then finds and takes them over', async () => {
    const tom = await hospital.hire('tom');
    expectRefused(await entra.asks('POST', '/Users', colleague('TOM@test.example')), 409, 'uniqueness');
    const found = await entra.finds('Tom@Test.Example');
    expect(found).toMatchObject({ id: tom.id, userName: 'tom@test.example', active: true });
    expect(found).not.toHaveProperty('externalId');
    expect((await entra.patches(tom.id, { op: 'Add', path: 'externalId', value: 'tom-1' })).json.externalId).toBe('tom-1');
    expectRefused(await entra.asks('POST', '/Users', colleague('somebody@test.example', { externalId: 'tom-1' })), 409, 'uniqueness');
    const byExternal = await entra.asks<ScimList>('GET', `/Users?filter=${encodeURIComponent('externalId eq "tom-1"')}`);
    expect(byExternal.json.Resources.map(({ id }) => id)).toEqual([tom.id]);
    expect((await tom.asks('GET', '/api/entries')).status).toBe(200);
  });

  it('lists people in pages that together hold everyone once', async () => {
    const { totalResults } = (await entra.asks<ScimList>('GET', '/Users')).json;
    const ids: string[] = [];
    for (let start = 1; start <= totalResults; start += 3) {
      const { json } = await entra.asks<ScimList>('GET', `/Users?startIndex=${start}&count=3`);
      expect([json.totalResults, json.startIndex, json.itemsPerPage]).toEqual([totalResults, start, json.Resources.length]);
      ids.push(...json.Resources.map(({ id }) => id));
    }
    expect([ids.length, new Set(ids).size]).toEqual([totalResults, totalResults]);
    const beyond = await entra.asks<ScimList>('GET', '/Users?startIndex=900&count=3');
    expect([beyond.status, beyond.json.totalResults, beyond.json.Resources]).toEqual([200, totalResults, []]);
    expect((await entra.asks<ScimList>('GET', '/Users?count=0')).json.Resources).toEqual([]);
    expect((await entra.asks<ScimList>('GET', '/Users?startIndex=-4&count=many')).json.Resources.length).toBe(totalResults);
    expect((await entra.asks<ScimList>('GET', `/Users?filter=${encodeURIComponent('userName eq "nobody@test.example"')}`)).json).toMatchObject({ totalResults: 0, Resources: [] });
  });

  it('suspends with active false: the sign-in ends on the next request, nothing of theirs goes, and active true lets them in again', async () => {
    const amina = await hospital.hire('amina');
    const grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
    const share = await amina.shares(await amina.writes('It was a long night.'), grace);
    const before = await hospital.behind.query('SELECT * FROM entry WHERE author_id = $1', [amina.id]);
    expect((await entra.patches(amina.id, { op: 'Replace', path: 'active', value: 'False' })).json.active).toBe(false);
    expect((await amina.asks('GET', '/api/entries')).status).toBe(401);
    expect((await amina.asks('POST', '/api/sign-in', { email: amina.email, password: 'a long enough test password' })).status).toBe(401);
    expect((await grace.asks('GET', `/api/shares/${share.id}`)).status).toBe(200);
    expect((await hospital.behind.query('SELECT * FROM entry WHERE author_id = $1', [amina.id])).rows).toEqual(before.rows);
    expect(await acts(amina.id)).toEqual(['person-suspended']);
    expect((await entra.patches(amina.id, { op: 'replace', value: { active: true } })).json.active).toBe(true);
    await amina.signsIn('a long enough test password');
    const events = await amina.asks<{ events: { by: string; words: string }[] }>('GET', '/api/account/events');
    expect(events.json.events.map(({ by, words }) => `${words}, by ${by}`).sort()).toEqual(['Your account was opened again, by Directory Entra ID', 'Your account was suspended, by Directory Entra ID']);
  });

  it('suspends whom it deletes, erases nothing, sees them no more, and gets them back only by an administrator', async () => {
    const lola = await hospital.employ('lola', { givenName: 'Lola', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' });
    const entry = await lola.writes('Mine.');
    expect((await entra.asks('DELETE', `/Users/${lola.id}`)).status).toBe(204);
    expectRefused(await entra.asks('DELETE', `/Users/${lola.id}`), 404);
    expectRefused(await entra.asks('GET', `/Users/${lola.id}`), 404);
    expect(await entra.finds(lola.email)).toBeUndefined();
    expect((await lola.asks('GET', `/api/entries/${entry.id}`)).status).toBe(401);
    const again = await entra.asks<ScimError>('POST', '/Users', colleague(lola.email));
    expectRefused(again, 409, 'uniqueness');
    expect(again.json.detail).toContain('an administrator ends the suspension');
    expect((await owen.asks('DELETE', `/api/people/${lola.id}/suspension`)).status).toBe(200);
    expect(await entra.finds(lola.email)).toMatchObject({ id: lola.id, active: true });
    await lola.signsIn('a long enough test password');
    expect((await lola.asks('GET', `/api/entries/${entry.id}`)).status).toBe(200);
  });

  it('does not lift what an administrator suspended, nor a last day that has passed, nor bring back who left', async () => {
    const dan = await hospital.employ('dan', { givenName: 'Dan', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' });
    expect((await owen.asks('PUT', `/api/people/${dan.id}/suspension`)).status).toBe(200);
    expectRefused(await entra.patches(dan.id, { op: 'replace', path: 'active', value: true }), 409);
    expect((await entra.patches(dan.id, { op: 'replace', path: 'name.familyName', value: 'Daniels' })).json).toMatchObject({ active: false, name: { familyName: 'Daniels' } });
    // What the directory says once more is not its own suspension.
    await entra.patches(dan.id, { op: 'replace', path: 'active', value: false });
    expectRefused(await entra.patches(dan.id, { op: 'replace', path: 'active', value: true }), 409);
    await hospital.behind.query(`UPDATE staff_member SET ends_on = '2026-11-01' WHERE id = $1`, [dan.id]);
    const past = await entra.patches(dan.id, { op: 'replace', path: 'active', value: true });
    expectRefused(past, 409);
    expect(past.json.detail).toContain('last day');
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-20' WHERE id = $1`, [dan.id]);
    expectRefused(await entra.patches(dan.id, { op: 'replace', path: 'active', value: true }), 409);
    expect((await entra.patches(dan.id, { op: 'replace', path: 'active', value: false })).json.active).toBe(false);
  });

  it('grants nothing, and neither suspends an administrator nor changes their address', async () => {
    const ines = await hospital.employ('ines', { givenName: 'Ines', familyName: 'Example', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
    for (const { id } of [owen, ines]) {
      expectRefused(await entra.patches(id, { op: 'replace', path: 'userName', value: 'mine@test.example' }), 409, 'mutability');
      expectRefused(await entra.patches(id, { op: 'replace', path: 'active', value: false }), 409, 'mutability');
      expectRefused(await entra.asks('DELETE', `/Users/${id}`), 409, 'mutability');
    }
    expect((await entra.patches(ines.id, { op: 'replace', path: 'name.familyName', value: 'Castell' })).status).toBe(200);
    await ines.proves();
    expect((await ines.asks('DELETE', `/api/people/${ines.id}/grants/administrator`)).status).toBe(200);
    expect((await entra.patches(ines.id, { op: 'replace', path: 'active', value: false })).json.active).toBe(false);
    expectRefused(await entra.patches(owen.id, { op: 'add', path: 'roles', value: [{ value: 'administrator' }] }), 400, 'mutability');
    expectRefused(await entra.patches(owen.id, { op: 'add', path: 'roles[primary eq "True"].value', value: 'administrator' }), 400, 'mutability');
    expectRefused(await entra.asks('POST', '/Users', colleague('king@test.example', { roles: [{ value: 'administrator' }] })), 400, 'mutability');
    expect((await owen.asks('GET', '/api/directory-tokens')).status).toBe(200);
    expect(await acts(owen.id)).toEqual([]);
  });

  it('changes only what it has read, when it says so', async () => {
    const { id } = await entra.bringsIn(colleague('tagged@test.example'));
    expect((await entra.patches(id, { op: 'replace', path: 'title', value: 'Porter' })).headers.get('etag')).toBe('W/"2"');
    expectRefused(await entra.asks('PATCH', `/Users/${id}`, { Operations: [{ op: 'replace', path: 'title', value: 'Nurse' }] }, { 'if-match': 'W/"1"' }), 412);
    expectRefused(await entra.asks('DELETE', `/Users/${id}`, undefined, { 'if-match': 'W/"1"' }), 412);
    expect((await entra.asks('GET', `/Users/${id}`)).json.active).toBe(true);
    expectRefused(await entra.asks('PUT', `/Users/${id}`, colleague('tagged@test.example'), { 'if-match': 'of old' }), 400);
    expect((await entra.asks('PUT', `/Users/${id}`, colleague('tagged@test.example', { name: { givenName: 'Sam', familyName: 'Lind' } }), { 'if-match': 'W/"2"' })).json).toMatchObject({ name: { givenName: 'Sam' }, title: 'Porter' });
  });

  it('does the same again and changes nothing, and of ten at once brings one in', async () => {
    const user = colleague('again@test.example', { title: 'Porter' });
    const { id } = await entra.bringsIn(user);
    for (let time = 0; time < 3; time += 1) expect((await entra.asks('PUT', `/Users/${id}`, user)).headers.get('etag')).toBe('W/"1"');
    expect(await acts(id)).toEqual(['person-added']);
    const answers = await Promise.all(Array.from({ length: 10 }, () => entra.asks('POST', '/Users', colleague('once@test.example'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    const changed = await Promise.all(Array.from({ length: 3 }, (_, n) => entra.patches(id, { op: 'replace', path: 'title', value: `Porter ${n}` })));
    expect(changed.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('stands in the audit by its name, which is chained like everything else', async () => {
    const { json } = await owen.asks<{ events: { words: string; by: { id: string; givenName: string; familyName: string }; about: string | null }[] }>('GET', '/api/audit');
    expect(json.events.some(({ words, by }) => words === 'Added a person' && by.id === entra.id && `${by.givenName} ${by.familyName}` === 'Directory Entra ID')).toBe(true);
    const made = await owen.asks<typeof json>('GET', '/api/audit?kind=settings');
    expect(made.json.events.map(({ words, about }) => [words, about])).toContainEqual(['Made a token for a directory', 'Entra ID']);
    expect((await owen.asks<typeof json>('GET', `/api/audit?person=${entra.id}`)).json.events.length).toBeGreaterThan(5);
    await hospital.app.get(AuditChain).extend();
    const reading = await AuditReading.open(hospital.databases.mainUrl);
    const verdict = await verifyChain(reading.links(), await reading.unlinked(), null);
    await reading.close();
    expect(verdict.faults).toEqual([]);
  });

  it('gets in with a token that works, and with nothing else', async () => {
    const wrong = new ADirectory(hospital.url, 'A'.repeat(43));
    for (const headers of [{} as Record<string, string>, { authorization: '' }, { authorization: 'Basic b3dlbjpwYXNz' }, { authorization: `Bearer ${entra.token}x` }, { authorization: `Bearer ${entra.token} ` + 'x'.repeat(5_000) }]) {
      const answer = await wrong.asks('GET', '/Users', undefined, headers);
      expectRefused(answer, 401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/u);
    }
    // An administrator's own sign-in opens nothing here, and a token opens nothing else.
    expect((await owen.asks('GET', '/api/scim/v2/Users')).status).toBe(401);
    expect((await owen.asks('GET', '/api/people/teams', undefined, { cookie: '', authorization: `Bearer ${entra.token}` })).status).toBe(401);
    const other = await ADirectory.connectedBy(owen, hospital.url, 'Okta');
    expect((await other.asks('GET', '/Users?count=1')).status).toBe(200);
    expect((await owen.asks('PUT', `/api/directory-tokens/${other.id}/ending`)).json).toMatchObject({ endedOn: '2026-11-22', lastUsedOn: '2026-11-22', can: ['read', 'make'] });
    expectRefused(await other.asks('GET', '/Users?count=1'), 401);
    expect((await owen.asks('PUT', `/api/directory-tokens/${randomUUID()}/ending`)).status).toBe(404);
    const { rows } = await hospital.behind.query<{ line: string }>('SELECT to_jsonb(t)::text AS line FROM scim_token t');
    expect(rows.map(({ line }) => line).join()).not.toContain(entra.token);
  });

  it('that guesses at tokens has to wait, and one whose token works does not', async () => {
    const wrong = new ADirectory(hospital.url, 'B'.repeat(43));
    let refused = 0;
    for (let tries = 0; tries < 320 && refused === 0; tries += 1) refused = (await wrong.asks('GET', '/Users')).status === 429 ? tries : 0;
    expect(refused).toBeGreaterThan(200);
    expect((await wrong.asks('GET', '/Users')).headers.get('retry-after')).toMatch(/^\d+$/u);
    expect((await entra.asks('GET', '/Users?count=1')).status).toBe(200);
    expect((await owen.asks('POST', '/api/one-time-links/reading', { token: 'C'.repeat(43) })).status).toBe(404);
  });

  it('holds no more than ten tokens at once, each after a proof, shown once', async () => {
    await owen.proves();
    const names = async (): Promise<number[]> => {
      const statuses: number[] = [];
      for (let n = 0; n < 10; n += 1) statuses.push((await owen.asks('POST', '/api/directory-tokens', { id: randomUUID(), name: `Directory ${n}` })).status);
      return statuses;
    };
    expect(await names()).toEqual([...Array<number>(9).fill(200), 409]);
    const id = randomUUID();
    const list = await owen.asks<{ tokens: { id: string }[] }>('GET', '/api/directory-tokens');
    await owen.asks('PUT', `/api/directory-tokens/${list.json.tokens[0]?.id}/ending`);
    expect((await owen.asks('POST', '/api/directory-tokens', { id, name: '  ' })).status).toBe(400);
    expect((await owen.asks('POST', '/api/directory-tokens', { id, name: 'One' })).status).toBe(200);
    expect((await owen.asks('POST', '/api/directory-tokens', { id, name: 'One' })).status).toBe(409);
    expect(list.body).not.toContain(entra.token);
  });
});
