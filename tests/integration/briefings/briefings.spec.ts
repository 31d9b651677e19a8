import type { BriefingListResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('briefings', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());
  const list = async (): Promise<BriefingListResponse['briefings']> => (await amina.asks<BriefingListResponse>('GET', '/api/briefings')).json.briefings;

  it('are for everyone who is signed in, whole and as published', async () => {
    expect(await list()).toEqual([JSON.parse(JSON.stringify({ ...firstBriefing, publishedOn: '2026-06-08', forMe: true, isNew: true }))]);
  });

  it('are not for the street', async () => {
    expectProblem(await new Browser(hospital.url).asks('GET', '/api/briefings'), 401);
  });

  it('leave no trace when they are read', async () => {
    await list();
    expect((await hospital.behind.query('SELECT FROM audit_event')).rowCount).toBe(0);
  });

  it('show the newest version of each, newest first, and tags of older versions go on being taken', async () => {
    const second = { ...firstBriefing, version: 2, title: 'Second version', themes: firstBriefing.themes.slice(1) };
    const other = { ...firstBriefing, code: 'another', version: 1, title: 'Another', themes: [{ ...firstBriefing.themes[0], code: 'SAF', behaviours: [] }] };
    await hospital.behind.query(`INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 2, '2026-09-01', $2), ('another', 1, '2026-10-01', $3)`, [firstBriefing.code, second, other]);
    expect((await list()).map(({ title, version, publishedOn }) => [title, version, publishedOn])).toEqual([['Another', 1, '2026-10-01'], ['Second version', 2, '2026-09-01']]);
    // The taxonomy is read once a minute.
    hospital.clock.moveTo('2026-11-22T12:02:00Z');
    const entry = await amina.writes('x', { tags: [{ code: 'DIG1', direction: 'upheld' }, { code: 'SAF', direction: 'missed' }] });
    expect(entry.tags.map(({ code }) => code)).toEqual(['DIG1', 'SAF']);
  });
});
