import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { ADirectory, CORE, ENTERPRISE, PATCH_OP, type ScimError, type ScimList } from './a-directory';

const filterFor = (attribute: string, value: string): string => `/Users?filter=${encodeURIComponent(`${attribute} eq "${value}"`)}`;

/** The requests of two directories in the order and the words in which their makers say that they send them. */
describe('in the words of its maker', () => {
  let hospital: Hospital;
  let owen: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES (gen_random_uuid(), 'Maple ward', 'ward'), (gen_random_uuid(), 'Rowan ward', 'ward')`);
  });
  afterAll(() => hospital.close());

  const placed = async (id: string): Promise<unknown> =>
    (await hospital.behind.query('SELECT p.email, p.given_name, p.family_name, p.job_title, t.name AS team, p.suspended_on IS NOT NULL AS suspended FROM staff_member p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = $1', [id])).rows[0];

  // Microsoft: "Develop and plan provisioning for a SCIM endpoint in Microsoft Entra ID", with aadOptscim062020 off and on.
  it('Entra ID tests the connection, looks, brings in, changes, suspends, lets in again and deletes', async () => {
    const entra = await ADirectory.connectedBy(owen, hospital.url, 'Entra ID');
    const probe = await entra.asks<ScimList>('GET', filterFor('userName', 'AzureAD_Test-b3d5d2a8-1c0a-4a30-8b6e-9f1b4f7ad0f1'));
    expect([probe.status, probe.json.totalResults, probe.json.Resources]).toEqual([200, 0, []]);

    const userName = 'Ines.Castell@test.example';
    expect((await entra.asks<ScimList>('GET', filterFor('userName', userName))).json.totalResults).toBe(0);
    const { status, json: { id } } = await entra.asks('POST', '/Users', {
      schemas: [CORE, ENTERPRISE], externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef', userName, active: true, displayName: 'Castell, Ines', title: 'Staff nurse',
      emails: [{ primary: true, type: 'work', value: userName }], meta: { resourceType: 'User' }, name: { formatted: 'Ines Castell', familyName: 'Castell', givenName: 'Ines' }, roles: [], preferredLanguage: 'en-GB',
      addresses: [{ type: 'work', streetAddress: '1 Hill Road', locality: 'York' }], phoneNumbers: [{ type: 'mobile', value: '07700 900 001' }],
      [ENTERPRISE]: { employeeNumber: '42', department: 'Maple ward', manager: '' },
    });
    expect(status).toBe(201);
    expect(await placed(id)).toEqual({ email: userName, given_name: 'Ines', family_name: 'Castell', job_title: 'Staff nurse', team: 'Maple ward', suspended: false });
    expect((await entra.asks('GET', `/Users/${id}`)).status).toBe(200);

    // Later cycles: each attribute with its path, operations with a capital letter, flags as words.
    const changed = await entra.asks('PATCH', `/Users/${id}`, {
      schemas: [PATCH_OP], Operations: [
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'ines.moreau@test.example' }, { op: 'Replace', path: 'userName', value: 'ines.moreau@test.example' },
        { op: 'Replace', path: 'name.familyName', value: 'Moreau' }, { op: 'Add', path: 'name.formatted', value: 'Ines Moreau' }, { op: 'Replace', path: 'displayName', value: 'Moreau, Ines' },
        { op: 'Add', path: `${ENTERPRISE}:department`, value: 'Rowan ward' }, { op: 'Add', path: `${ENTERPRISE}:manager`, value: 'b9f9' }, { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '07700 900 002' },
      ],
    }, { 'content-type': 'application/scim+json; charset=utf-8' });
    expect([changed.status, changed.json.userName, changed.json.emails[0]?.value]).toEqual([200, 'ines.moreau@test.example', 'ines.moreau@test.example']);
    expect(await placed(id)).toEqual({ email: 'ines.moreau@test.example', given_name: 'Ines', family_name: 'Moreau', job_title: 'Staff nurse', team: 'Rowan ward', suspended: false });
    // Without a path, members by their whole path.
    const loose = await entra.patches(id, { op: 'replace', value: { 'name.givenName': 'Inès', title: 'Ward manager', [`${ENTERPRISE}:department`]: 'Maple ward', [ENTERPRISE]: { employeeNumber: '43' }, 'emails[type eq "work"].value': 'ines.moreau@test.example' } });
    expect(loose.status).toBe(200);
    expect(await placed(id)).toEqual({ email: 'ines.moreau@test.example', given_name: 'Inès', family_name: 'Moreau', job_title: 'Ward manager', team: 'Maple ward', suspended: false });
    // An address alone, as its validator sends it.
    expect((await entra.patches(id, { op: 'replace', path: 'emails[type eq "work"].value', value: 'ines@test.example' })).json.emails[0]?.value).toBe('ines@test.example');

    expect((await entra.patches(id, { op: 'Replace', path: 'active', value: 'False' })).json.active).toBe(false);
    expect((await entra.asks<ScimList>('GET', filterFor('externalId', '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef'))).json.Resources[0]).toMatchObject({ id, active: false });
    expect((await entra.patches(id, { op: 'Replace', path: 'active', value: 'True' })).json.active).toBe(true);
    expect((await entra.patches(id, { op: 'Add', value: { active: false } })).json.active).toBe(false);
    expect((await entra.asks('DELETE', `/Users/${id}`)).status).toBe(204);
    expect((await entra.asks('GET', `/Users/${id}`)).status).toBe(404);
    expect((await entra.asks<ScimList>('GET', filterFor('userName', 'ines@test.example'))).json.totalResults).toBe(0);
    expect(await placed(id)).toMatchObject({ email: 'ines@test.example', suspended: true });
  });

  // Okta: "SCIM 2.0 Protocol Reference" and the order of its provisioning agent: look, create, read, put, deactivate by patch.
  it('Okta pages through everyone, looks, brings in, replaces, deactivates and activates', async () => {
    const okta = await ADirectory.connectedBy(owen, hospital.url, 'Okta');
    const json = { 'content-type': 'application/scim+json; charset=utf-8', accept: 'application/scim+json', 'accept-charset': 'utf-8', 'user-agent': 'Okta SCIM Client 1.0.0' };
    const asks = <T>(method: string, path: string, body?: unknown): Promise<{ status: number; json: T }> => okta.asks<T>(method, path, body, json);
    const first = await asks<ScimList>('GET', '/Users?startIndex=1&count=2');
    expect([first.status, first.json.startIndex, first.json.itemsPerPage <= 2]).toEqual([200, 1, true]);
    expect((await asks<ScimList>('GET', '/Groups?startIndex=1&count=100')).json.totalResults).toBe(0);

    const userName = 'marta.roy@test.example';
    expect((await asks<ScimList>('GET', `${filterFor('userName', userName)}&startIndex=1&count=100`)).json.totalResults).toBe(0);
    const user = {
      schemas: [CORE], userName, name: { givenName: 'Marta', familyName: 'Roy' }, emails: [{ primary: true, value: userName, type: 'work' }], displayName: 'Marta Roy', locale: 'en-GB',
      externalId: '00ujl29u0le5T6Aj10h7', groups: [], password: '1mz050nq', active: true,
    };
    const { status, json: { id } } = await asks<{ id: string }>('POST', '/Users', user);
    expect(status).toBe(201);
    expect((await asks<ScimError>('POST', '/Users', user)).json).toMatchObject({ status: '409', scimType: 'uniqueness' });
    const read = await asks<Record<string, unknown>>('GET', `/Users/${id}`);
    // It sends back what it read, with its own changes in it.
    const replaced = await asks<typeof read.json>('PUT', `/Users/${id}`, { ...read.json, ...user, name: { givenName: 'Marta', familyName: 'Royle' }, title: 'Porter', [ENTERPRISE]: { department: 'Maple ward' } });
    expect([replaced.status, replaced.json['name']]).toEqual([200, { givenName: 'Marta', familyName: 'Royle', formatted: 'Marta Royle' }]);
    // Nothing is said of ward and job this time: nobody is moved.
    expect((await asks('PUT', `/Users/${id}`, { ...user, name: { givenName: 'Marta', familyName: 'Royle' } })).status).toBe(200);
    expect(await placed(id)).toEqual({ email: userName, given_name: 'Marta', family_name: 'Royle', job_title: 'Porter', team: 'Maple ward', suspended: false });
    const active = async (to: boolean): Promise<unknown> => (await asks<{ active: boolean }>('PATCH', `/Users/${id}`, { schemas: [PATCH_OP], Operations: [{ op: 'replace', value: { active: to } }] })).json.active;
    expect([await active(false), await active(true), await active(false)]).toEqual([false, true, false]);
    expect((await asks<ScimList>('GET', filterFor('userName', userName))).json.Resources[0]).toMatchObject({ id, active: false });
    expect((await asks<{ active: boolean }>('PUT', `/Users/${id}`, { ...user, active: true })).json.active).toBe(true);
    // Nothing that either sent has set a password.
    expect((await hospital.behind.query('SELECT FROM credential WHERE staff_id = $1', [id])).rowCount).toBe(0);
  });

  it('a thousand people come in one after the other at a rate that a directory can use', async () => {
    const entra = await ADirectory.connectedBy(owen, hospital.url, 'At night');
    const began = performance.now();
    for (let n = 0; n < 1_000; n += 1) {
      const { status } = await entra.asks('POST', '/Users', { schemas: [CORE], userName: `n${n}@test.example`, externalId: `n${n}`, name: { givenName: 'N', familyName: String(n) }, active: true, title: 'Porter', [ENTERPRISE]: { department: 'Maple ward' } });
      if (status !== 201) throw new Error(`${n}: ${status}`);
    }
    const seconds = (performance.now() - began) / 1_000;
    console.info(`1,000 people one after the other: ${seconds.toFixed(1)} s, ${Math.round(1_000 / seconds)} a second`);
    expect((await entra.asks<ScimList>('GET', '/Users?count=1')).json.totalResults).toBeGreaterThan(1_000);
    expect(await hospital.behind.query(`SELECT FROM administration_event WHERE action = 'person-added' AND actor_id = $1`, [entra.id])).toHaveProperty('rowCount', 1_000);
  }, 120_000);
});
