import { randomUUID } from 'node:crypto';
import type { HouseCoverResponse, TeamCoverPageResponse } from '@afterword/api-types';
import { canary } from '../../support/canary';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';

describe('cover of the house', () => {
  let hospital: Hospital;
  let owen: Person;
  let amina: Person;
  let tom: Person;
  let grace: Person;
  let ofAmina: string;
  const ward = randomUUID();
  beforeEach(async () => {
    hospital = await Hospital.open('2026-10-01');
    [owen, amina, tom, grace] = [await hospital.hire('owen'), await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace')];
    ofAmina = await hospital.supervise(grace, amina);
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, 'Rowan', 'non-clinical')`, [ward]);
    await hospital.behind.query('UPDATE staff_member SET team_id = $1 WHERE id = ANY ($2)', [ward, [amina.id, tom.id]]);
    hospital.clock.moveTo('2026-11-10');
    for (const person of [owen, amina, grace]) await person.signsIn(PASSWORD);
  });
  afterEach(() => hospital.close());

  const counts = async (): Promise<string[]> =>
    (await owen.asks<HouseCoverResponse>('GET', '/api/cover/teams')).json.teams.map(({ name, covered, due, overdue, alone }) => `${name}: ${covered} ${due} ${overdue} ${alone}`);
  const team = async (id: string = ward): Promise<TeamCoverPageResponse> => (await owen.asks<TeamCoverPageResponse>('GET', `/api/cover/teams/${id}`)).json;
  const held = (day: string): Promise<unknown> => hospital.behind.query(
    `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement, finished_on)
     VALUES (gen_random_uuid(), $1, $2, $3, $3, '2026-10-01', $4, '14:00', 45, 1, $4)`,
    [ofAmina, amina.id, grace.id, day],
  );

  it('says by team who is due and who has nobody, and names them with days alone', async () => {
    expect(await counts()).toEqual(['Rowan: 0 1 0 1', 'In no team: 0 0 0 2']);
    expect((await team()).people.map(({ person, state, supervisor, dueOn }) => [person.givenName, state, supervisor?.givenName, dueOn])).toEqual([
      ['Tom', 'alone', undefined, null], ['Amina', 'due', 'Grace', '2026-11-12'],
    ]);
    hospital.clock.moveTo('2026-11-20');
    await owen.signsIn(PASSWORD);
    expect(await counts()).toEqual(['Rowan: 0 0 1 1', 'In no team: 0 0 0 2']);
    expect((await team('none')).people.map(({ person }) => person.givenName)).toEqual(['Grace', 'Owen']);
  });

  it('counts a one-to-one that was held, and a group, until it was taken back', async () => {
    await held('2026-10-15');
    expect(await counts()).toEqual(['Rowan: 1 0 0 1', 'In no team: 0 0 0 2']);
    hospital.clock.moveTo('2026-12-20');
    for (const person of [owen, grace]) await person.signsIn(PASSWORD);
    const id = randomUUID();
    await grace.asks('POST', '/api/group-supervisions', { id, heldOn: '2026-12-18', supervisionIds: [ofAmina] });
    expect((await counts())[0]).toBe('Rowan: 1 0 0 1');
    await grace.asks('DELETE', `/api/group-supervisions/${id}`);
    expect((await counts())[0]).toBe('Rowan: 0 0 1 1');
  });

  it('counts whoever meets one of two supervisors in time, and looks at nothing restorative', async () => {
    await hospital.supervise(owen, tom, 'restorative');
    expect((await counts())[0]).toBe('Rowan: 0 1 0 1');
    await hospital.supervise(owen, amina, 'line-management');
    expect((await counts())[0]).toBe('Rowan: 1 0 0 1');
  });

  it('holds nobody who has left, and treats somebody whose supervisor has left as having nobody', async () => {
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-01' WHERE id = $1`, [tom.id]);
    expect((await counts())[0]).toBe('Rowan: 0 1 0 0');
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-01' WHERE id = $1`, [grace.id]);
    expect((await counts())[0]).toBe('Rowan: 0 0 0 1');
  });

  it('stays the same whether anybody writes or shares, and holds no word', async () => {
    const before = JSON.stringify([await counts(), await team()]);
    const word = canary();
    await amina.shares(await amina.writes(`About ${word}.`), grace);
    await grace.promises(ofAmina, word);
    const after = JSON.stringify([await counts(), await team()]);
    expect(after).toBe(before);
    expect(after).not.toContain(word);
  });

  it('is for administrators: supervisors and staff are refused, and an unknown team is not there', async () => {
    for (const person of [amina, grace]) {
      for (const path of ['/api/cover/teams', `/api/cover/teams/${ward}`, '/api/cover/teams/none']) expect((await person.asks('GET', path)).status).toBe(403);
    }
    expect((await owen.asks('GET', `/api/cover/teams/${randomUUID()}`)).status).toBe(404);
    await hospital.employ('ines', { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-11-10' WHERE staff_id = $1`, [owen.id]);
    expect((await owen.asks('GET', '/api/cover/teams')).status).toBe(403);
  });
});
