import { randomUUID } from 'node:crypto';
import type { KeptSignpost, KeptSignpostListResponse, SignpostListResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('keeping signposts', () => {
  let hospital: Hospital;
  let owen: Person;
  let ines: Person;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    ines = await hospital.employ('ines', { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());

  const lead = { kind: 'safeguarding', name: ' Safeguarding lead ', forWhat: 'Somebody may be harmed.', phone: '01632 960 001', place: null, hours: ' ', reviewOn: '2027-05-22' };
  const adds = (rest: object = {}, code: string = randomUUID()): Promise<Answer<KeptSignpost>> => owen.asks('POST', '/api/signposts', { code, ...lead, ...rest });
  const changes = ({ code, revision }: KeptSignpost, rest: object, by = owen): Promise<Answer<KeptSignpost>> => by.asks('PUT', `/api/signposts/${code}`, { ...lead, ...rest }, { 'if-match': `"${revision}"` });
  const seen = async (): Promise<SignpostListResponse['signposts']> => (await amina.asks<SignpostListResponse>('GET', '/api/signposts')).json.signposts;

  it('adds one once, which everyone sees, and writes down who did it', async () => {
    const code = randomUUID();
    expect(await adds({}, code)).toMatchObject({ status: 201, json: { code, name: 'Safeguarding lead', hours: null, revision: 1, mayBeOutOfDate: false, can: ['read', 'change', 'take-down'] } });
    expect((await adds({}, code)).status).toBe(201);
    expect(await seen()).toMatchObject([{ code, name: 'Safeguarding lead', phone: '01632 960 001' }]);
    const { rows } = await hospital.behind.query('SELECT actor_id AS by, action, change FROM administration_event WHERE about_id = $1', [code]);
    expect(rows).toEqual([{ by: owen.id, action: 'signpost-changed', change: { from: {}, to: { name: 'Safeguarding lead' } } }]);
  });

  it('names those past their review first, until somebody has checked them', async () => {
    const old = (await adds({ name: 'Chaplain', kind: 'support' })).json;
    await hospital.behind.query(`UPDATE signpost SET review_on = '2026-11-21' WHERE code = $1`, [old.code]);
    const [first] = (await owen.asks<KeptSignpostListResponse>('GET', '/api/signposts/kept')).json.signposts;
    expect(first).toMatchObject({ name: 'Chaplain', mayBeOutOfDate: true });
    expect((await changes(old, { name: 'Chaplain', kind: 'support' })).json).toMatchObject({ reviewOn: '2027-05-22', mayBeOutOfDate: false, revision: 2 });
  });

  it('gives the second of two administrators both', async () => {
    const made = (await adds({ name: 'Night manager' })).json;
    await changes(made, { name: 'Site manager' });
    expect(await changes(made, { name: 'Night sister' }, ines)).toMatchObject({ status: 412, json: { stored: { name: 'Site manager', revision: 2 }, sent: { name: 'Night sister' } } });
    expectProblem(await owen.asks('PUT', `/api/signposts/${made.code}`, lead), 400, [], []);
  });

  it('refuses what leads nowhere and a day that is past or far off, at the field', async () => {
    expectProblem(await adds({ phone: ' ', place: null }), 422, ['/phone'], []);
    for (const reviewOn of ['2026-11-22', '2029-01-01']) expectProblem(await adds({ reviewOn }), 422, ['/reviewOn'], []);
    expectProblem(await adds({ kind: 'gossip', name: ' ', forWhat: '', phone: 'x'.repeat(41), reviewOn: '2027-02-30' }), 400, ['/kind', '/name', '/forWhat', '/phone', '/reviewOn'], []);
    expect((await adds({ kind: 'supervision', name: 'What stays private', phone: null })).status).toBe(201);
  });

  it('takes one down for good, once', async () => {
    const made = (await adds({ name: 'Old line' })).json;
    for (let time = 0; time < 2; time += 1) expect((await owen.asks('PUT', `/api/signposts/${made.code}/withdrawal`)).status).toBe(204);
    expect((await seen()).map(({ name }) => name)).not.toContain('Old line');
    expectProblem(await changes({ ...made, revision: 2 }, {}), 403, [], []);
    expectProblem(await owen.asks('PUT', `/api/signposts/${randomUUID()}/withdrawal`), 404, []);
  });

  it('is not for anyone else', async () => {
    for (const [method, path] of [['GET', '/api/signposts/kept'], ['POST', '/api/signposts'], ['PUT', `/api/signposts/${randomUUID()}`], ['PUT', `/api/signposts/${randomUUID()}/withdrawal`]] as const) {
      expectProblem(await amina.asks(method, path, method === 'GET' ? undefined : {}), 403, [], []);
    }
  });

  it('can be changed also when its code came in capitals', async () => {
    const made = await adds({}, randomUUID().toUpperCase());
    expect([made.status, (await changes(made.json, { hours: 'Monday to Friday' })).status]).toEqual([201, 200]);
  });
});
