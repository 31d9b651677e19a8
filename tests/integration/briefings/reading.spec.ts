import { randomUUID } from 'node:crypto';
import type { BriefingListResponse, BriefingReadingResponse } from '@afterword/api-types';
import { type BriefingDocument, firstBriefing } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const HEARD = { ...firstBriefing, code: 'being-heard', title: 'Being heard', themes: [{ ...firstBriefing.themes[0]!, code: 'HEA', name: 'Hearing', behaviours: [] }], undermining: null };

describe('reading a briefing', () => {
  let hospital: Hospital;
  let [amina, priya, marie]: Person[] = [];
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, priya] = [await hospital.hire('amina'), await hospital.hire('priya')] as const;
    marie = await hospital.employ('marie', { givenName: 'Marie', familyName: 'Lund', jobTitle: 'Housekeeping lead', staffGroup: 'Housekeeping' });
    const team = randomUUID();
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, 'Housekeeping', 'non-clinical')`, [team]);
    await hospital.behind.query('UPDATE staff_member SET team_id = $1 WHERE id = $2', [team, marie!.id]);
    await publish({ ...HEARD, version: 1, questions: HEARD.questions.slice(0, 1) }, '2026-08-01', true);
    await publish({ ...HEARD, version: 2, title: 'Being heard, again' }, '2026-09-01', false);
    await hospital.behind.query(`INSERT INTO briefing_team (code, version, team_id) VALUES ('being-heard', 2, $1)`, [team]);
    await publish({ ...HEARD, code: 'long-over', version: 1, title: 'Long over', themes: [{ ...HEARD.themes[0]!, code: 'OLD', name: 'Something old' }] }, '2026-01-01', true);
    await hospital.behind.query(`INSERT INTO briefing_retirement (code, retired_on, retired_by) VALUES ('long-over', '2026-07-01', $1)`, [priya!.id]);
  });
  afterAll(() => hospital.close());

  async function publish(document: BriefingDocument, on: string, toAll: boolean): Promise<void> {
    await hospital.behind.query('INSERT INTO briefing (code, version, published_on, document, addressed_to_all) VALUES ($1, $2, $3, $4, $5)', [document.code, document.version, on, document, toAll]);
  }
  const list = async (person = amina!): Promise<BriefingListResponse> => (await person.asks<BriefingListResponse>('GET', '/api/briefings')).json;
  const reads = async (path: string, person = amina!): Promise<BriefingReadingResponse> => (await person.asks<BriefingReadingResponse>('GET', `/api/briefings/${path}`)).json;
  const news = async (person = amina!): Promise<string[]> => (await list(person)).briefings.filter(({ isNew }) => isNew).map(({ code, version }) => `${code} ${version}`);
  const mark = (path: string, person = amina!, method = 'PUT'): ReturnType<Person['asks']> => person.asks(method, `/api/briefings/${path}/read-mark`);

  it('tells what is in force from what was published before, and what is for whom', async () => {
    const found = async (person: Person): Promise<unknown> => (await list(person)).briefings.map(({ code, version, forMe }) => [code, version, forMe]);
    expect(await found(amina!)).toEqual([['being-heard', 2, false], [firstBriefing.code, 1, true]]);
    expect(await found(marie!)).toEqual([['being-heard', 2, true], [firstBriefing.code, 1, true]]);
    expect([(await list()).audience, (await list(marie!)).audience]).toEqual(['all', 'non-clinical']);
    expect((await list()).earlier).toMatchObject([
      { code: 'being-heard', version: 1, title: 'Being heard', publishedOn: '2026-08-01', retiredOn: null, questions: [{ code: 'Q1' }] },
      { code: 'long-over', version: 1, title: 'Long over', retiredOn: '2026-07-01' },
    ]);
    expect((await list()).names).toEqual([{ code: 'OLD', name: 'Something old', theme: 'OLD', directions: [...firstBriefing.themes[0]!.directions] }]);
  });

  it('shows every version with the one before it, also what is retired, and the newest by default', async () => {
    expect(await reads('being-heard')).toEqual(await reads('being-heard/versions/2'));
    expect(await reads('being-heard')).toMatchObject({
      briefing: { version: 2, title: 'Being heard, again', publishedOn: '2026-09-01' }, before: { version: 1, title: 'Being heard', publishedOn: '2026-08-01' },
      versions: [{ version: 2, publishedOn: '2026-09-01' }, { version: 1, publishedOn: '2026-08-01' }], retiredOn: null, can: ['read'],
    });
    expect(await reads('being-heard/versions/1')).toMatchObject({ briefing: { version: 1, title: 'Being heard' }, before: null });
    expect(await reads('long-over')).toMatchObject({ briefing: { title: 'Long over' }, retiredOn: '2026-07-01' });
    expect((await reads('long-over', priya!)).can).toEqual(['read', 'revise', 'bring-back']);
  });

  it.each(['nothing-here', 'being-heard/versions/3', 'being-heard/versions/0', 'being-heard/versions/1e1', 'being-heard/versions/999999999', '%00', 'A%20B', `${'x'.repeat(200)}`])('answers 404 for %s', async (path) => {
    expectProblem(await amina!.asks('GET', `/api/briefings/${path}`), 404);
    expectProblem(await mark(path.includes('versions') ? path : `${path}/versions/1`), 404);
  });

  it('is new until it is marked as read, for the person who marks it and for nobody else', async () => {
    expect(await news()).toEqual(['being-heard 2', `${firstBriefing.code} 1`]);
    for (let twice = 0; twice < 2; twice += 1) expect((await mark('being-heard/versions/2')).status).toBe(204);
    expect(await news()).toEqual([`${firstBriefing.code} 1`]);
    expect((await reads('being-heard')).briefing.isNew).toBe(false);
    expect(await news(marie!)).toHaveLength(2);
    for (let twice = 0; twice < 2; twice += 1) expect((await mark('being-heard/versions/2', amina!, 'DELETE')).status).toBe(204);
    expect(await news()).toHaveLength(2);
    expect((await mark('being-heard/versions/1', marie!, 'DELETE')).status).toBe(204);
  });

  it('is new again in a newer version', async () => {
    await mark(`${firstBriefing.code}/versions/1`, priya);
    await publish({ ...firstBriefing, version: 2 }, '2026-11-20', true);
    expect(await news(priya)).toEqual([`${firstBriefing.code} 2`, 'being-heard 2']);
  });

  it('keeps all of what somebody marks at once', async () => {
    const tom = await hospital.hire('tom');
    const paths = ['being-heard/versions/1', 'being-heard/versions/2', `${firstBriefing.code}/versions/1`, 'long-over/versions/1'];
    expect((await Promise.all(paths.map((path) => mark(path, tom)))).map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    const still = await Promise.all(paths.map(async (path) => (await reads(path, tom)).briefing.isNew));
    expect(still).toEqual([false, false, false, false]);
  });

  it('leaves one sealed row a person, as long for one mark as for many, and no line in the audit', async () => {
    const { rows } = await hospital.behind.query<{ staff_id: string; marks: string }>('SELECT * FROM read_marks');
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['key_id', 'marks', 'staff_id']);
    expect(new Set(rows.map(({ marks }) => marks.length)).size).toBe(1);
    expect((await hospital.behind.query('SELECT FROM audit_event')).rowCount).toBe(0);
  });

  it('never refuses a draft that carries what is not offered any more', async () => {
    const begunFrom = { briefing: 'long-over', version: 1, question: 'Q2' };
    const entry = await amina!.writes('Begun before it was retired.', { tags: [{ code: 'OLD', direction: 'missed' }, { code: 'HEA', direction: 'upheld' }], begunFrom });
    expect([entry.tags.map(({ code }) => code), entry.begunFrom]).toEqual([['OLD', 'HEA'], begunFrom]);
  });

  it('keeps the words of whoever writes after marking, and the marks of whoever wrote before', async () => {
    const noor = await hospital.hire('noor');
    await mark('being-heard/versions/2', noor);
    expect((await noor.writes('Words after a mark.')).sections).toMatchObject([{ text: 'Words after a mark.' }]);
    expect(await news(noor)).toEqual([`${firstBriefing.code} 2`]);
  });
});
