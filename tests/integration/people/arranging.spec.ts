import { randomUUID } from 'node:crypto';
import type { AuditPageResponse, PersonResponse } from '@afterword/api-types';
import { testPeople } from '@afterword/test-people';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('arranging supervision', () => {
  let hospital: Hospital;
  let owen: Person;
  let amina: Person;
  let grace: Person;
  let joyce: Person;
  let hired = 0;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
  });
  beforeEach(async () => {
    hired += 1;
    const hire = (name: 'amina' | 'grace' | 'joyce'): Promise<Person> => hospital.employ(`${name}${hired}`, testPeople[name]);
    [amina, grace, joyce] = [await hire('amina'), await hire('grace'), await hire('joyce')];
  });
  afterAll(() => hospital.close());

  const begins = (supervisee: Person, supervisor: Person, rest: object = {}): Promise<Answer<PersonResponse>> =>
    owen.asks<PersonResponse>('POST', `/api/people/${supervisee.id}/supervisions`, { id: randomUUID(), supervisorId: supervisor.id, type: 'professional', ...rest });

  it('begins, closes what was shared when another takes its place, and shows nothing of it to the new supervisor', async () => {
    const id = randomUUID();
    expect(await begins(amina, grace, { id })).toMatchObject({ status: 200, json: { supervisions: [{ id, side: 'supervised-by', person: { givenName: 'Grace' }, type: 'professional', endedOn: null }] } });
    expect((await begins(amina, grace, { id })).status).toBe(200);
    expect((await grace.asks('GET', '/api/inbox')).status).toBe(200);
    const share = await amina.shares(await amina.writes('A hard night.'), grace);
    expect((await grace.asks('GET', `/api/shares/${share.id}`)).status).toBe(200);

    const changed = (await begins(amina, joyce, { inPlaceOf: id })).json;
    expect(changed.supervisions.map(({ person, endedOn }) => [person.givenName, endedOn])).toEqual([['Joyce', null], ['Grace', '2026-11-22']]);
    for (const reader of [grace, joyce]) expect((await reader.asks('GET', `/api/shares/${share.id}`)).status).toBe(404);
    expect(await amina.opens(share)).toMatchObject({ withdrawnOn: '2026-11-22' });
    expect((await grace.asks('GET', '/api/inbox')).json).toMatchObject({ shares: [] });
  });

  it('ends at once, and says nothing to an administrator of what was shared', async () => {
    const id = randomUUID();
    await begins(amina, grace, { id });
    const share = await amina.shares(await amina.writes('A hard night.'), grace);
    const ended = await owen.asks<PersonResponse>('PUT', `/api/people/${amina.id}/supervisions/${id}/ending`);
    expect(ended.json.supervisions).toMatchObject([{ id, endedOn: '2026-11-22' }]);
    expect(ended.body).not.toMatch(/share|entr|version/iu);
    expect((await grace.asks('GET', `/api/shares/${share.id}`)).status).toBe(404);
    expect((await owen.asks('PUT', `/api/people/${amina.id}/supervisions/${id}/ending`)).status).toBe(200);
    expectProblem(await owen.asks('PUT', `/api/people/${joyce.id}/supervisions/${id}/ending`), 404, []);
  });

  it('refuses oneself, twice the same, somebody who left, and a circle of line management, in words at the field', async () => {
    const line = { type: 'line-management' };
    expectProblem(await begins(amina, amina), 422, ['/supervisorId'], []);
    const { id } = (await begins(amina, grace)).json.supervisions[0]!;
    expectProblem(await begins(amina, grace), 422, ['/supervisorId'], []);
    expectProblem(await begins(grace, joyce, { id }), 422, ['/id'], []);
    expect((await begins(amina, grace, line)).status).toBe(200);
    expect((await begins(grace, joyce, line)).status).toBe(200);
    expect(expectProblem(await begins(joyce, amina, line), 422, ['/supervisorId'], []).detail).toContain('circle of line management');
    expect((await begins(joyce, amina)).status).toBe(200);
    expectProblem(await begins(amina, joyce, { type: 'restorative' }), 400, ['/type'], []);
    await owen.asks('PUT', `/api/people/${joyce.id}/leaving`);
    expectProblem(await begins(amina, joyce), 422, ['/supervisorId'], []);
    expectProblem(await owen.asks('POST', `/api/people/${joyce.id}/supervisions`, { id: randomUUID(), supervisorId: grace.id, type: 'professional' }), 403, []);
  });

  it('neither shows nor ends what is restorative', async () => {
    const id = await hospital.supervise(joyce, amina, 'restorative');
    const person = (await owen.asks<PersonResponse>('GET', `/api/people/${amina.id}`)).json;
    expect(person.supervisions).toEqual([]);
    expectProblem(await owen.asks('PUT', `/api/people/${amina.id}/supervisions/${id}/ending`), 404, []);
    expect((await owen.asks('POST', '/api/people/search', { words: amina.email })).json).toMatchObject({ people: [{ supervisors: [], problems: ['no-supervisor'] }] });
  });

  it('ends everything of whoever leaves from the next request on: sign-ins, supervisions on both sides, shares and grants', async () => {
    await begins(amina, grace);
    await begins(grace, joyce);
    await hospital.supervise(joyce, grace, 'restorative');
    const [own, theirs] = [await amina.shares(await amina.writes('A hard night.'), grace), await grace.shares(await grace.writes('A good day.'), joyce)];
    await owen.proves();
    await owen.asks('PUT', `/api/people/${grace.id}/grants/educator`);
    expect((await owen.asks('PUT', `/api/people/${grace.id}/leaving`)).status).toBe(204);

    expect((await grace.asks('GET', '/api/sign-in')).status).toBe(401);
    expect((await new Browser(hospital.url).signsIn(grace.email, PASSWORD)).status).toBe(401);
    expect((await joyce.asks('GET', `/api/shares/${theirs.id}`)).status).toBe(404);
    expect(await amina.opens(own)).toMatchObject({ withdrawnOn: '2026-11-22' });
    expect((await owen.asks('GET', `/api/people/${grace.id}`)).json).toMatchObject({ state: 'left', leftOn: '2026-11-22', roles: [], can: ['read', 'bring-back'] });
    const { rows } = await hospital.behind.query('SELECT FROM supervision WHERE ended_on IS NULL AND $1 IN (supervisee_id, supervisor_id)', [grace.id]);
    expect(rows).toEqual([]);
    expect((await owen.asks('PUT', `/api/people/${grace.id}/leaving`)).status).toBe(204);
    // The audit says what ended with it, and nothing that counts what was shared or with whom somebody talks apart.
    const { events } = (await owen.asks<AuditPageResponse>('GET', `/api/audit?person=${grace.id}`)).json;
    expect(events.map(({ words, to, about }) => [words, to?.givenName, about]).sort()).toEqual([
      ['Ended a supervision', 'Grace', 'with Joyce Amankwah'], ['Gave a role', 'Grace', 'practice educator'], ['Noted that a person leaves', 'Grace', null],
      ['Started a supervision', 'Grace', 'with Joyce Amankwah'], ['Took a role back', 'Grace', 'practice educator'],
    ]);
    const ofAmina = (await owen.asks<AuditPageResponse>('GET', `/api/audit?person=${amina.id}`)).json.events;
    expect(ofAmina.map(({ words, about }) => [words, about]).sort()).toEqual([['Ended a supervision', 'with Grace Okafor'], ['Started a supervision', 'with Grace Okafor']]);
  });
});
