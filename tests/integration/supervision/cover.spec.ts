import { randomUUID } from 'node:crypto';
import type { CoverListResponse, GroupSupervisionListResponse, GroupSupervisionResponse, SupervisionListResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('cover and supervision in a group', () => {
  let hospital: Hospital;
  let amina: Person;
  let tom: Person;
  let grace: Person;
  let ofAmina: string;
  let ofTom: string;
  beforeEach(async () => {
    hospital = await Hospital.open('2026-10-01');
    [amina, tom, grace] = [await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace')];
    [ofAmina, ofTom] = [await hospital.supervise(grace, amina), await hospital.supervise(grace, tom)];
    hospital.clock.moveTo('2026-11-22');
    for (const person of [amina, tom, grace]) await person.signsIn(PASSWORD);
  });
  afterEach(() => hospital.close());

  const cover = async (person: Person): Promise<string[]> =>
    (await person.asks<CoverListResponse>('GET', '/api/cover')).json.supervisees.map(({ person: { givenName }, weeks, lastMetOn, dueOn, state }) => `${givenName} ${weeks} ${lastMetOn ?? 'never'} ${dueOn} ${state}`);
  const groups = async (person: Person): Promise<GroupSupervisionResponse[]> => (await person.asks<GroupSupervisionListResponse>('GET', '/api/group-supervisions')).json.groupSupervisions;
  const records = (person: Person, supervisionIds: string[], rest: object = {}): ReturnType<Person['asks']> =>
    person.asks('POST', '/api/group-supervisions', { heldOn: '2026-11-20', supervisionIds, ...rest });

  it('counts six weeks, or what the organisation says of a staff group, from the day the supervision began', async () => {
    await hospital.behind.query(`INSERT INTO cover_weeks (staff_group, weeks, review_on) SELECT staff_group, 12, '2027-01-01' FROM staff_member WHERE id = $1`, [tom.id]);
    expect(await cover(grace)).toEqual(['Amina 6 never 2026-11-12 overdue', 'Tom 12 never 2026-12-24 covered']);
    expect(await cover(amina)).toEqual([]);
  });

  it('counts a session that was held and one in a group, and none that was cancelled or is to come', async () => {
    const session = (day: string, finished: string | null, cancelled: string | null): Promise<unknown> => hospital.behind.query(
      `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement, finished_on, cancelled_on, cancelled_by)
       VALUES (gen_random_uuid(), $1, $2, $3, $3, '2026-10-01', $4, '14:00', 45, 1, $5, $6, CASE WHEN $6::date IS NULL THEN NULL ELSE $3::uuid END)`,
      [ofAmina, amina.id, grace.id, day, finished, cancelled],
    );
    await session('2026-10-15', '2026-10-16', null);
    await session('2026-11-19', null, '2026-11-19');
    await session('2026-11-30', null, null);
    expect(await cover(grace)).toEqual(['Tom 6 never 2026-11-12 overdue', 'Amina 6 2026-10-15 2026-11-26 due']);
    await records(grace, [ofAmina]);
    expect(await cover(grace)).toEqual(['Tom 6 never 2026-11-12 overdue', 'Amina 6 2026-11-20 2027-01-01 covered']);
    const listed = (await amina.asks<SupervisionListResponse>('GET', '/api/supervisions')).json.supervisions[0];
    expect(listed).toMatchObject({ nextOn: '2026-11-30', lastMetOn: '2026-11-20' });
  });

  it('shows a group to whoever recorded it with all who took part, and to each of those without the others', async () => {
    expect((await records(grace, [ofAmina, ofTom])).status).toBe(201);
    expect((await groups(grace)).map(({ mine, people }) => [mine, people.map(({ givenName }) => givenName)])).toEqual([[true, ['Amina', 'Tom']]]);
    expect((await groups(amina)).map(({ mine, heldOn, people }) => [mine, heldOn, people.map(({ givenName }) => givenName)])).toEqual([[false, '2026-11-20', ['Grace']]]);
    expect(await groups(await hospital.hire('joyce'))).toEqual([]);
  });

  it('records once what is sent twice, and counts no more what was taken back', async () => {
    const id = randomUUID();
    for (const _ of [1, 2]) expect((await records(grace, [ofAmina], { id })).status).toBe(201);
    expect(await groups(grace)).toHaveLength(1);
    for (const _ of [1, 2]) expect((await grace.asks('DELETE', `/api/group-supervisions/${id}`)).status).toBe(204);
    expect(await groups(amina)).toMatchObject([{ id, withdrawnOn: '2026-11-22' }]);
    expect(await cover(grace)).toContain('Amina 6 never 2026-11-12 overdue');
  });

  it('is taken back by nobody else', async () => {
    const { id } = (await records(grace, [ofAmina])).json as { id: string };
    expectProblem(await amina.asks('DELETE', `/api/group-supervisions/${id}`), 403);
    for (const other of [id, randomUUID()]) expectProblem(await tom.asks('DELETE', `/api/group-supervisions/${other}`), 404);
    expectProblem(await records(tom, [ofTom], { id }), 409);
  });

  it('names only people one is in supervision with now, on a day that has come', async () => {
    expectProblem(await records(amina, [ofTom]), 422, ['/supervisionIds']);
    expectProblem(await records(grace, [ofAmina, randomUUID()]), 422, ['/supervisionIds']);
    expectProblem(await records(grace, []), 400, ['/supervisionIds']);
    expectProblem(await records(grace, [ofAmina], { heldOn: '2026-11-23' }), 422, ['/heldOn']);
    expectProblem(await records(grace, [ofAmina], { heldOn: '2025-11-21' }), 422, ['/heldOn']);
    expectProblem(await records(grace, [ofAmina], { heldOn: '2026-02-30' }), 422, ['/heldOn']);
    await hospital.endSupervision(ofAmina);
    expectProblem(await records(grace, [ofAmina]), 422, ['/supervisionIds']);
    expect(await groups(grace)).toEqual([]);
  });
});
