import type { SupervisionListResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const NOT_MET = { nextOn: null, lastMetOn: null, agreed: false, nextId: null, record: null, agreementWaits: false };

describe('my supervisions', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  afterAll(() => hospital.close());
  const list = async (person: Person): Promise<SupervisionListResponse['supervisions']> =>
    (await person.asks<SupervisionListResponse>('GET', '/api/supervisions')).json.supervisions;

  it('are the ones I am in, from my side, current ones first', async () => {
    const [amina, grace, joyce, tom] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('joyce'), await hospital.hire('tom')];
    const ended = await hospital.supervise(joyce, amina);
    await hospital.endSupervision(ended);
    const current = await hospital.supervise(grace, amina);
    const mine = await hospital.supervise(amina, tom);
    expect(await list(amina)).toEqual([
      { id: current, role: 'supervisee', person: { id: grace.id, givenName: 'Grace', familyName: 'Okafor' }, jobTitle: 'Ward manager', type: 'professional', startedOn: '2026-11-22', endedOn: null, ...NOT_MET },
      { id: mine, role: 'supervisor', person: { id: tom.id, givenName: 'Tom', familyName: 'Whitlock' }, jobTitle: 'Staff nurse', type: 'professional', startedOn: '2026-11-22', endedOn: null, ...NOT_MET },
      { id: ended, role: 'supervisee', person: { id: joyce.id, givenName: 'Joyce', familyName: 'Amankwah' }, jobTitle: 'Senior staff nurse', type: 'professional', startedOn: '2026-11-22', endedOn: '2026-11-22', ...NOT_MET },
    ]);
    expect((await list(grace)).map(({ id, role }) => [id, role])).toEqual([[current, 'supervisor']]);
    expect((await list(tom)).map(({ id, role }) => [id, role])).toEqual([[mine, 'supervisee']]);
  });

  it('are none for someone in none, an educator and an administrator too', async () => {
    for (const key of ['noor', 'priya', 'owen'] as const) expect(await list(await hospital.hire(key))).toEqual([]);
  });

  it('are not for the street', async () => {
    expectProblem(await new Browser(hospital.url).asks('GET', '/api/supervisions'), 401);
  });
});
