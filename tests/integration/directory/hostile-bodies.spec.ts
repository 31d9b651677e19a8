import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { ADirectory, colleague, CORE, ENTERPRISE, type ScimError, type ScimList } from './a-directory';

const CANARY = 'zaunkoenigslied';

/** What a directory that is broken, or that somebody else has taken over, might send. */
describe('a directory that sends what it should not', () => {
  let hospital: Hospital;
  let owen: Person;
  let directory: ADirectory;
  let id: string;
  let before: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    directory = await ADirectory.connectedBy(owen, hospital.url);
    ({ id } = await directory.bringsIn(colleague('whole@test.example')));
    before = await everybody();
  });
  afterAll(() => hospital.close());
  afterEach(async () => expect(await everybody()).toBe(before));

  const everybody = async (): Promise<string> =>
    JSON.stringify((await hospital.behind.query('SELECT p.*, d.* FROM staff_member p LEFT JOIN scim_person d ON d.staff_id = p.id ORDER BY p.id')).rows) + JSON.stringify((await hospital.behind.query('SELECT * FROM role_grant')).rows);
  const expectRefused = (answer: { status: number; headers: Headers; json: unknown; body: string }, statuses: readonly number[]): void => {
    expect([statuses.includes(answer.status), answer.status, answer.body.slice(0, 200)]).toEqual([true, answer.status, answer.body.slice(0, 200)]);
    const { schemas, status, detail } = answer.json as ScimError;
    expect([schemas, status]).toEqual([['urn:ietf:params:scim:api:messages:2.0:Error'], String(answer.status)]);
    expect(detail).toMatch(/\.$/u);
    expect(answer.headers.get('content-type')).toMatch(/^application\/scim\+json/u);
    expect([answer.body.length < 700, answer.body.includes(CANARY)]).toEqual([true, false]);
  };

  const deep = (levels: number): string => `${'{"name":'.repeat(levels)}1${'}'.repeat(levels)}`;

  it.each<[string, string]>([
    ['nothing', ''], ['no JSON', `{"userName": ${CANARY}`], ['a list', '[]'], ['a word', `"${CANARY}"`], ['null', 'null'], ['nobody', '{}'], ['half a letter', '{"userName":"\\ud800@test.example"}'],
    ['no address', JSON.stringify(colleague(CANARY))], ['an address with a line in it', JSON.stringify(colleague('a@test.example\nBcc: b@test.example'))],
    ['a name that is a number', JSON.stringify(colleague('n@test.example', { name: { givenName: 7, familyName: 'B' } }))],
    ['a name that is a list', JSON.stringify(colleague('n@test.example', { name: [CANARY] }))],
    ['a name that is too long', JSON.stringify(colleague('n@test.example', { name: { givenName: 'x'.repeat(81), familyName: 'B' } }))],
    ['a name with a nought in it', JSON.stringify(colleague('n@test.example', { name: { givenName: 'A\0', familyName: 'B' } }))],
    ['a name with thousands of accents', JSON.stringify(colleague('n@test.example', { name: { givenName: `a${'\u0301\u0316'.repeat(3_000)}`, familyName: 'B' } }))],
    ['activity that is neither', JSON.stringify(colleague('n@test.example', { active: 'maybe' }))], ['activity that is a number', JSON.stringify(colleague('n@test.example', { active: 0 }))],
    ['a long title', JSON.stringify(colleague('n@test.example', { title: 'x'.repeat(300_000) }))],
    ['a role', JSON.stringify(colleague('n@test.example', { roles: [{ value: 'administrator' }] }))], ['an entitlement', JSON.stringify(colleague('n@test.example', { entitlements: ['all'] }))],
    ['depth', deep(50_000)], ['depth within bounds', deep(300)], ['breadth', JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n])))],
    ['a thousand addresses', JSON.stringify({ ...colleague('n@test.example'), emails: Array.from({ length: 1_000 }, (_, n) => ({ value: `${n}@test.example` })) })],
    ['more than a body may be', JSON.stringify(colleague('n@test.example', { title: 'x'.repeat(3_000_000) }))],
  ])('is told so and brings nobody in: %s', async (_, body) => {
    expectRefused(await directory.asks<ScimError>('POST', '/Users', body), [400, 413]);
  });

  it('sets nothing through the names that JavaScript gives to everything', async () => {
    const bodies = ['{"__proto__":{"active":false,"userName":"p@test.example"}}', '{"constructor":{"prototype":{"active":false}}}'];
    for (const body of bodies) expectRefused(await directory.asks<ScimError>('POST', '/Users', body), [400]);
    const answer = await directory.asks('PATCH', `/Users/${id}`, `{"Operations":[{"op":"replace","value":{"__proto__":{"active":false},"constructor":{"title":"x"},"toString":"x","hasOwnProperty":1}}]}`);
    expect([answer.status, answer.json.active, ({} as { active?: boolean }).active]).toEqual([200, true, undefined]);
    for (const path of ['__proto__', '__proto__.active', 'name.__proto__', 'constructor.prototype.active']) {
      const { status } = await directory.patches(id, { op: 'replace', path, value: false });
      expect([path, [200, 400].includes(status)]).toEqual([path, true]);
    }
  });

  it.each<[string, unknown]>([
    ['no operations', {}], ['operations that are none', { Operations: {} }], ['none at all', { Operations: [] }], ['an operation that is none', { Operations: [CANARY] }],
    ['an unknown operation', { Operations: [{ op: 'execute', path: 'active', value: false }] }], ['an operation without a name', { Operations: [{ path: 'active', value: false }] }],
    ['a path that is none', { Operations: [{ op: 'replace', path: ['active'], value: false }] }], ['a path like a query', { Operations: [{ op: 'replace', path: `active'; DROP TABLE ${CANARY}`, value: false }] }],
    ['a path without an end', { Operations: [{ op: 'replace', path: `emails[type eq "${'x'.repeat(5_000)}`, value: 'a@test.example' }] }],
    ['taking the name away', { Operations: [{ op: 'remove', path: 'name.familyName' }] }], ['taking the address away', { Operations: [{ op: 'remove', path: 'userName' }] }], ['taking activity away', { Operations: [{ op: 'remove', path: 'active' }] }],
    ['taking nothing away', { Operations: [{ op: 'remove' }] }], ['a role among others', { Operations: [{ op: 'replace', path: 'title', value: 'Porter' }, { op: 'add', path: 'roles', value: [{ value: 'administrator' }] }] }],
    ['a role as Entra ID writes it', { Operations: [{ op: 'Add', path: 'roles[primary eq "True"].value', value: 'administrator' }] }],
    ['a role without a path', { Operations: [{ op: 'replace', value: { roles: ['administrator'] } }] }],
    ['more operations than there are things to say', { Operations: Array.from({ length: 101 }, () => ({ op: 'replace', path: 'title', value: 'x' })) }],
  ])('changes nothing: %s', async (_, body) => {
    expectRefused(await directory.asks<ScimError>('PATCH', `/Users/${id}`, body), [400]);
  });

  it.each(['userName', 'userName eq', `userName eq ${CANARY}`, 'userName co "a"', 'userName eq "a" or userName eq "b"', 'password eq "x"', 'meta.lastModified gt "2020"', `userName eq "${'x'.repeat(1_500)}"`, `${'('.repeat(500)}userName eq "a"${')'.repeat(500)}`, 'userName eq "a\\u0000"', 'roles eq "administrator"'])(
    'is told what a filter is: %s', async (filter) => {
      expectRefused(await directory.asks<ScimError>('GET', `/Users?filter=${encodeURIComponent(filter)}`), [400]);
    });

  it('finds nobody by a value that only looks like one', async () => {
    for (const value of ['%', '_', "' OR '1'='1", '\\\\', '*', 'whole@test.example\\n']) {
      const { status, json } = await directory.asks<ScimList>('GET', `/Users?filter=${encodeURIComponent(`userName eq "${value}"`)}`);
      expect([value, status, json.totalResults]).toEqual([value, 200, 0]);
    }
    expectRefused(await directory.asks<ScimError>('GET', '/Users?filter=a&filter=b'), [400]);
    expectRefused(await directory.asks<ScimError>('GET', '/Users/not-an-id'), [404]);
    expectRefused(await directory.asks<ScimError>('GET', '/Bulk'), [404]);
  });

  it('has to say that it sends JSON, and is no page of another site', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', 'application/scim+xml']) {
      expectRefused(await directory.asks<ScimError>('POST', '/Users', JSON.stringify(colleague('t@test.example')), { 'content-type': type }), [415]);
    }
    expectRefused(await directory.asks<ScimError>('POST', '/Users', colleague('t@test.example'), { origin: 'https://elsewhere.example' }), [403]);
    // What is for directories is for nobody else: elsewhere the type opens nothing.
    expect((await owen.asks('POST', '/api/people/search', '{}', { 'content-type': 'application/scim+json' })).status).toBe(415);
  });

  it('passes over what is not kept here, in plain JSON too', async () => {
    const body = {
      schemas: [CORE, ENTERPRISE, 'urn:ietf:params:scim:schemas:extension:hospital:2.0:User'], userName: 'whole@test.example', name: { givenName: 'Samira', familyName: 'Lindqvist', honorificPrefix: 'Dr' },
      nickName: 'Sam', phoneNumbers: [{ value: '01632 960 001', type: 'work' }], addresses: [{ locality: 'York' }], locale: 'en-GB', photos: [], groups: [{ value: 'g', display: 'Administrators' }], password: CANARY,
      [ENTERPRISE]: { employeeNumber: '7', manager: { value: 'x', displayName: CANARY } }, 'urn:ietf:params:scim:schemas:extension:hospital:2.0:User': { ward: CANARY }, id: 'mine', meta: { resourceType: 'Group' },
    };
    const { status, json, body: answer } = await directory.asks('PUT', `/Users/${id}`, body, { 'content-type': 'application/json; charset=utf-8' });
    expect([status, json.id, answer.includes(CANARY)]).toEqual([200, id, false]);
  });
});
