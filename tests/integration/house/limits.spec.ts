import type { AgreementResponse, LimitsResponse, SignInResponse, WeeksResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem, type ProblemBody } from '../../support/problem';

describe('the limits of confidentiality', () => {
  let hospital: Hospital;
  let owen: Person;
  let ines: Person;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [owen, amina, grace] = [await hospital.hire('owen'), await hospital.hire('amina'), await hospital.hire('grace')];
    ines = await hospital.employ('ines', { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
  });
  afterAll(() => hospital.close());

  const text = { points: [{ name: ' Harm ', words: 'It is passed on.' }], signedBy: 'Helen Marsh', signedAs: 'Director of nursing', reviewOn: '2027-11-22' };
  const publishes = (seen: number, rest: object = {}, by = owen): Promise<Answer<LimitsResponse>> => by.asks('POST', '/api/limits', { ...text, ...rest }, { 'if-match': `"${seen}"` });
  const reads = async (by: Person): Promise<LimitsResponse> => (await by.asks<LimitsResponse>('GET', '/api/limits')).json;
  const toRead = async (by: Person): Promise<number | null> => (await by.asks<SignInResponse>('GET', '/api/sign-in')).json.limitsToRead;

  it('stand from their first version on, are shown to everyone until they say that they read them, and tell nobody who did', async () => {
    expect(await reads(amina)).toEqual({ current: null, read: false, can: ['read', 'mark-read'] });
    expect(await toRead(amina)).toBeNull();
    expect((await publishes(0)).json.current).toEqual({ version: 1, ...text, points: [{ name: 'Harm', words: 'It is passed on.' }], signedOn: '2026-11-22', mayBeOutOfDate: false });
    expect(await toRead(amina)).toBe(1);
    for (let time = 0; time < 2; time += 1) expect((await amina.asks('PUT', '/api/limits/1/reading')).status).toBe(204);
    expect([await toRead(amina), (await reads(amina)).read]).toEqual([null, true]);
    expect([await toRead(grace), (await reads(grace)).read]).toEqual([1, false]);
    const { rows } = await hospital.behind.query(`SELECT actor_id AS by, action FROM administration_event WHERE action LIKE 'limits%'`);
    expect(rows).toEqual([{ by: owen.id, action: 'limits-changed' }]);
    expect((await hospital.behind.query('SELECT FROM audit_event')).rowCount).toBe(0);
  });

  it('are shown once more in a new version, which takes the place of the one before and changes no word of it', async () => {
    expect((await publishes(1, { points: [{ name: 'Harm', words: 'It is passed on.\nYou are told first.' }] })).json.current).toMatchObject({ version: 2 });
    expect(await toRead(amina)).toBe(2);
    expectProblem(await amina.asks('PUT', '/api/limits/1/reading'), 404, []);
    expectProblem(await amina.asks('PUT', '/api/limits/3/reading'), 404, []);
    expect((await amina.asks('PUT', '/api/limits/2/reading')).status).toBe(204);
    const { rows } = await hospital.behind.query<{ words: string }>(`SELECT points -> 0 ->> 'words' AS words FROM limits_version ORDER BY version`);
    expect(rows.map(({ words }) => words)).toEqual(['It is passed on.', 'It is passed on.\nYou are told first.']);
    await expect(hospital.behind.query('SET ROLE afterword_app; UPDATE limits_version SET version = 9')).rejects.toThrow(/permission denied/u);
    await hospital.behind.query('RESET ROLE');
  });

  it('stand beside an agreement in the words that were published last', async () => {
    const supervision = await hospital.supervise(grace, amina);
    const page = (await amina.asks<AgreementResponse>('GET', `/api/supervisions/${supervision}/agreement`)).json;
    expect(page.standing).toEqual([expect.objectContaining({ name: 'Harm', words: 'It is passed on.\nYou are told first.' })]);
  });

  it('give the second of two administrators both texts', async () => {
    expect(await publishes(1, { points: [{ name: 'Crime', words: 'It is reported.' }] }, ines)).toMatchObject({
      status: 412, json: { stored: { version: 2, signedBy: 'Helen Marsh' }, sent: { points: [{ name: 'Crime', words: 'It is reported.' }] } },
    });
    const both = await Promise.all([publishes(2), publishes(2, {}, ines)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('refuse what nobody signs, what says nothing and a day that is past, at the field', async () => {
    expectProblem(await publishes(3, { signedBy: ' ', signedAs: '', points: [{ name: '', words: ' ' }] }), 400, ['/points/0/name', '/points/0/words', '/signedBy', '/signedAs'], []);
    for (const points of [[], [[]], [null]]) {
      const { status, json } = await publishes(3, { points });
      expect([status, (json as unknown as ProblemBody).errors?.every(({ pointer }) => pointer.startsWith('/points'))]).toEqual([400, true]);
    }
    expectProblem(await publishes(3, { reviewOn: '2026-11-22' }), 422, ['/reviewOn'], []);
    expectProblem(await owen.asks('POST', '/api/limits', text), 400, [], []);
    expectProblem(await publishes(3, {}, amina), 403, [], []);
  });

  it('forget whether somebody has read them when their account is erased', async () => {
    const read = (): Promise<{ rowCount: number | null }> => hospital.behind.query('SELECT FROM limits_reading WHERE staff_id = $1', [amina.id]);
    expect((await read()).rowCount).toBe(1);
    await hospital.behind.query('DELETE FROM credential WHERE staff_id = $1', [amina.id]);
    expect((await read()).rowCount).toBe(0);
  });
});

describe('the weeks between sessions', () => {
  let hospital: Hospital;
  let owen: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
  });
  afterAll(() => hospital.close());

  const sets = (revision: number, weeks: object[]): Promise<Answer<WeeksResponse>> => owen.asks('PUT', '/api/house/weeks', { weeks }, { 'if-match': `"${revision}"` });

  it('are six until somebody says otherwise, and count at once', async () => {
    const { weeks, revision } = (await owen.asks<WeeksResponse>('GET', '/api/house/weeks')).json;
    expect([...new Set(weeks.map((each) => each.weeks))]).toEqual([6]);
    const [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    await hospital.supervise(grace, amina);
    hospital.clock.moveTo('2026-12-21');
    for (const person of [grace, owen]) await person.signsIn(PASSWORD);
    const due = async (): Promise<unknown> => (await grace.asks<{ supervisees: { state: string }[] }>('GET', '/api/cover')).json;
    expect(JSON.stringify(await due())).not.toContain('overdue');
    expect((await sets(revision, [{ staffGroup: 'care', weeks: 3 }])).json.weeks).toContainEqual({ staffGroup: 'care', weeks: 3 });
    expect(JSON.stringify(await due())).toContain('overdue');
    const { rows } = await hospital.behind.query(`SELECT action, change FROM administration_event`);
    expect(rows).toEqual([{ action: 'cover-changed', change: { from: { 'weeks-care': 6 }, to: { 'weeks-care': 3 } } }]);
  });

  it('give the second of two administrators both, and refuse what is no number of weeks', async () => {
    expect(await sets(1, [{ staffGroup: 'care', weeks: 8 }])).toMatchObject({ status: 412, json: { stored: { revision: 2 }, sent: { weeks: [{ staffGroup: 'care', weeks: 8 }] } } });
    expectProblem(await sets(2, [{ staffGroup: 'care', weeks: 0 }, { staffGroup: 'pilots', weeks: 53 }]), 400, ['/weeks/0/weeks', '/weeks/1/staffGroup', '/weeks/1/weeks'], []);
    expectProblem(await sets(2, [{ staffGroup: 'care', weeks: 4 }, { staffGroup: 'care', weeks: 5 }]), 400, ['/weeks'], []);
  });
});
