import { randomUUID } from 'node:crypto';
import type { HouseResponse, HouseTeamResponse, PeoplePageResponse, ServiceLineResponse } from '@afterword/api-types';
import { PublicationService } from '../../../api/src/trends/publication.service';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('arranging the house', () => {
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

  const house = async (): Promise<HouseResponse> => (await owen.asks<HouseResponse>('GET', '/api/house')).json;
  const addsLine = (name: string, id: string = randomUUID()): Promise<Answer<ServiceLineResponse>> => owen.asks('POST', '/api/house/lines', { id, name });
  const addsTeam = (name: string, rest: object = {}, id: string = randomUUID()): Promise<Answer<HouseTeamResponse>> => owen.asks('POST', '/api/house/teams', { id, name, kind: 'ward', lineId: null, ...rest });
  const changes = ({ id, revision }: HouseTeamResponse, body: object, by = owen): Promise<Answer<HouseTeamResponse>> =>
    by.asks('PUT', `/api/house/teams/${id}`, { lineId: null, lineFrom: null, ...body }, { 'if-match': `"${revision}"` });

  it('renames the house, and gives the second of two administrators both names', async () => {
    const { revision } = await house();
    expect(await owen.asks('PUT', '/api/house', { name: ' Willowmere ' }, { 'if-match': `"${revision}"` })).toMatchObject({ status: 200, json: { name: 'Willowmere', revision: revision + 1 } });
    const late = await ines.asks('PUT', '/api/house', { name: 'Willow Mere' }, { 'if-match': `"${revision}"` });
    expect(late).toMatchObject({ status: 412, json: { stored: { name: 'Willowmere' }, sent: { name: 'Willow Mere' } } });
    expect((await amina.asks('GET', '/api/sign-in')).json).toMatchObject({ organisation: 'Willowmere' });
    expectProblem(await owen.asks('PUT', '/api/house', { name: 'Without' }), 400, [], []);
    expectProblem(await owen.asks('PUT', '/api/house', { name: ' ' }, { 'if-match': '"2"' }), 400, ['/name'], []);
  });

  it('refuses half of a letter at the field, instead of keeping another', async () => {
    expectProblem(await owen.asks('PUT', '/api/house', { name: 'Rowan \ud800' }, { 'if-match': '"1"' }), 400, ['/name'], []);
    expectProblem(await addsLine('Line \udc00'), 400, ['/name'], []);
  });

  it('adds a line and a ward once, and refuses a name that one has, open or closed', async () => {
    const [lineId, id] = [randomUUID(), randomUUID()];
    expect(await addsLine('Neuro', lineId)).toMatchObject({ status: 201, json: { name: 'Neuro', teams: 0, can: ['read', 'change', 'close'] } });
    expect((await addsLine('Neuro', lineId)).status).toBe(201);
    expect(await addsTeam('Rowan', { lineId }, id)).toMatchObject({ status: 201, json: { name: 'Rowan', line: { name: 'Neuro' }, move: null, people: 0 } });
    expect((await addsTeam('Rowan', { lineId }, id)).status).toBe(201);
    expectProblem(await addsTeam('rowan'), 422, ['/name'], []);
    expectProblem(await addsTeam('Other', { lineId: randomUUID() }), 422, ['/lineId'], []);
    expectProblem(await addsTeam('Other', {}, id), 409, [], []);
    expect((await house()).teams.filter(({ name }) => name === 'Rowan')).toHaveLength(1);
    const { rows } = await hospital.behind.query('SELECT action, change FROM administration_event WHERE about_id = ANY ($1) ORDER BY about_id = $2', [[lineId, id], id]);
    expect(rows).toEqual([{ action: 'team-changed', change: { from: {}, to: { serviceLine: 'Neuro' } } }, { action: 'team-changed', change: { from: {}, to: { name: 'Rowan' } } }]);
  });

  it('moves a ward from a day on, shows where it stands until then, and takes the plan back', async () => {
    const [one, other] = [(await addsLine('Acute')).json, (await addsLine('Long stay')).json];
    const ward = (await addsTeam('Maple', { lineId: one.id })).json;
    for (const lineFrom of [null, '2026-11-21', '2027-12-01']) expectProblem(await changes(ward, { name: 'Maple', lineId: other.id, lineFrom }), 422, ['/lineFrom'], []);
    const planned = (await changes(ward, { name: 'Maple', lineId: other.id, lineFrom: '2026-12-01' })).json;
    expect(planned).toMatchObject({ line: { name: 'Acute' }, move: { line: { name: 'Long stay' }, from: '2026-12-01' } });
    expectProblem(await owen.asks('PUT', `/api/house/lines/${other.id}/closing`), 409, [], []);
    expectProblem(await owen.asks('PUT', `/api/house/lines/${one.id}/closing`), 409, [], []);
    const named = (await changes(planned, { name: 'Maple tree', lineId: other.id, lineFrom: '2026-12-01' })).json;
    expect(named).toMatchObject({ name: 'Maple tree', move: { from: '2026-12-01' } });
    const kept = (await changes(named, { name: 'Maple tree', lineId: one.id })).json;
    expect(kept).toMatchObject({ line: { name: 'Acute' }, move: null });
    expect((await owen.asks('PUT', `/api/house/lines/${other.id}/closing`)).json).toMatchObject({ closedOn: '2026-11-22', can: ['read', 'change', 'reopen'] });
    expectProblem(await changes(kept, { name: 'Maple tree', lineId: other.id, lineFrom: '2026-11-22' }), 422, ['/lineId'], []);
    expect((await owen.asks('DELETE', `/api/house/lines/${other.id}/closing`)).json).toMatchObject({ closedOn: null });
    expect((await changes(kept, { name: 'Maple tree', lineId: other.id, lineFrom: '2026-11-22' })).json).toMatchObject({ line: { name: 'Long stay' }, move: null });
  });

  it('gives the second of two administrators both', async () => {
    const ward = (await addsTeam('Birch')).json;
    await changes(ward, { name: 'Silver birch' });
    expect(await changes(ward, { name: 'Birch ward' }, ines)).toMatchObject({ status: 412, json: { stored: { name: 'Silver birch', revision: 2 }, sent: { name: 'Birch ward', lineId: null, lineFrom: null } } });
    const line = (await addsLine('Day care')).json;
    const renames = (name: string, by: Person): Promise<Answer> => by.asks('PUT', `/api/house/lines/${line.id}`, { name }, { 'if-match': '"1"' });
    expect((await renames('Day service', owen)).status).toBe(200);
    expect(await renames('Days', ines)).toMatchObject({ status: 412, json: { stored: { name: 'Day service' }, sent: { name: 'Days' } } });
    const name = 'Oak at once';
    const both = await Promise.all([addsTeam(name), addsTeam(name)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('closes a ward with people in it, who stay there, are to be seen to, and can be changed; nobody new comes in', async () => {
    const ward = (await addsTeam('Cedar')).json;
    await hospital.behind.query('UPDATE staff_member SET team_id = $2 WHERE id = $1', [amina.id, ward.id]);
    expect((await owen.asks('PUT', `/api/house/teams/${ward.id}/closing`)).json).toMatchObject({ closedOn: '2026-11-22', people: 1 });
    const listed = (await owen.asks<PeoplePageResponse>('POST', '/api/people/search', { problem: 'team-closed' })).json;
    expect(listed.people.map(({ id }) => id)).toEqual([amina.id]);
    expect((await owen.asks<{ teams: object[] }>('GET', '/api/people/teams')).json.teams).not.toContainEqual({ id: ward.id, name: 'Cedar' });
    expect((await owen.asks<{ teams: object[] }>('GET', '/api/cover/teams')).json.teams).toContainEqual(expect.objectContaining({ id: ward.id }));
    const fields = { givenName: 'Amina', familyName: 'Khalif', email: amina.email, jobTitle: 'Senior carer', staffGroup: 'care', teamId: ward.id, endsOn: null };
    expect((await owen.asks('PUT', `/api/people/${amina.id}`, fields, { 'if-match': '"1"' })).status).toBe(200);
    expectProblem(await owen.asks('POST', '/api/people', { ...fields, id: randomUUID(), email: 'new@test.example' }), 422, ['/teamId'], []);
    await hospital.behind.query('UPDATE staff_member SET team_id = NULL WHERE id = $1', [amina.id]);
    expect((await owen.asks<{ teams: object[] }>('GET', '/api/cover/teams')).json.teams).not.toContainEqual(expect.objectContaining({ id: ward.id }));
    expect((await owen.asks('DELETE', `/api/house/teams/${ward.id}/closing`)).json).toMatchObject({ closedOn: null });
  });

  it('publishes a month by the lines in which wards stood on its last day, whatever was moved since', async () => {
    const [before, after] = [(await addsLine('Before')).json, (await addsLine('After')).json];
    const ward = (await addsTeam('Larch', { lineId: before.id })).json;
    await hospital.behind.query('UPDATE staff_member SET team_id = $2 WHERE id = $1', [amina.id, ward.id]);
    await amina.writes('A good day.', { countsInTrends: true, tags: [{ code: 'COM4', direction: 'upheld' }] });
    hospital.clock.moveTo('2026-12-01');
    await owen.signsIn('a long enough test password');
    expect((await changes(ward, { name: 'Larch', lineId: after.id, lineFrom: '2026-12-01' })).json).toMatchObject({ line: { name: 'After' } });
    await hospital.app.get(PublicationService).publishClosedMonths();
    const { rows } = await hospital.behind.query(`SELECT name FROM published_part WHERE cut = 'service-line' AND part_id = ANY ($1)`, [[before.id, after.id]]);
    expect(rows).toEqual([{ name: 'Before' }]);
  });
});
