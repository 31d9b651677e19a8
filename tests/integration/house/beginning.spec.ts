import { randomUUID } from 'node:crypto';
import type { BeginningResponse } from '@afterword/api-types';
import { testPeople } from '@afterword/test-people';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('the list of what a new house needs', () => {
  let hospital: Hospital;
  let owen: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    await hospital.behind.query(`UPDATE organisation SET name = 'Your organisation'; DELETE FROM briefing`);
    owen = await hospital.hire('owen');
  });
  afterAll(() => hospital.close());

  const beginning = async (): Promise<BeginningResponse> => (await owen.asks<BeginningResponse>('GET', '/api/house/beginning')).json;
  const left = async (): Promise<string[]> => (await beginning()).steps.filter(({ done }) => !done).map(({ code }) => code);

  it('goes by what there is, step by step, until nothing is left', async () => {
    expect(await left()).toEqual(['name', 'wards', 'policy', 'signposts', 'people', 'administrators', 'supervisions', 'briefing']);
    await owen.asks('PUT', '/api/house', { name: 'Rowan House' }, { 'if-match': '"1"' });
    await owen.asks('POST', '/api/house/teams', { id: randomUUID(), name: 'Maple', kind: 'ward', lineId: null });
    await owen.asks('POST', '/api/limits', { points: [{ name: 'Harm', words: 'It is passed on.' }], signedBy: 'A', signedAs: 'B', reviewOn: '2027-01-01' }, { 'if-match': '"0"' });
    await owen.asks('POST', '/api/signposts', { code: randomUUID(), kind: 'danger', name: '999', forWhat: 'Danger.', phone: '999', place: null, hours: null, reviewOn: '2027-01-01' });
    expect(await left()).toEqual(['people', 'administrators', 'supervisions', 'briefing']);
    const [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    await hospital.supervise(grace, amina, 'restorative');
    expect(await left()).toEqual(['administrators', 'supervisions', 'briefing']);
    await hospital.supervise(grace, amina);
    await hospital.employ('ines', { ...testPeople.owen, givenName: 'Ines' });
    await hospital.behind.query(`INSERT INTO briefing (code, version, published_on, document) VALUES ('first', 1, '2026-11-01', '{}')`);
    expect(await left()).toEqual([]);
    await hospital.behind.query(`UPDATE team SET closed_on = '2026-11-22'`);
    expect(await left()).toEqual(['wards']);
  });

  it('names what is past its review', async () => {
    expect(await beginning()).toMatchObject({ signpostsOverdue: 0, limitsOverdue: false });
    await hospital.behind.query(`UPDATE signpost SET review_on = '2026-11-21'; UPDATE limits_version SET review_on = '2026-11-21'`);
    expect(await beginning()).toMatchObject({ signpostsOverdue: 1, limitsOverdue: true });
  });

  it('is for administrators', async () => {
    const tom = await hospital.hire('tom');
    expectProblem(await tom.asks('GET', '/api/house/beginning'), 403, []);
  });
});
