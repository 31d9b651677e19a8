import { PublicationService } from '../../../api/src/trends';
import { firstBriefing } from '@afterword/journal';
import { eachCopy, formsOf } from '../../support/canary';
import { Hospital } from '../../support/hospital';

describe('a tag', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-10-20');
  });
  afterAll(() => hospital.close());

  /** The tables of this database in which a code stands in clear, which is not inside a sealed text. */
  const tablesWith = async (code: string): Promise<string[]> => {
    const tables: string[] = [];
    const alone = new RegExp(`(?<![\\w+/-])${code}(?![\\w+/-])`, 'u');
    await eachCopy(hospital.databases.mainUrl, (place, bytes) => {
      if (place.startsWith('COPY text') && alone.test(bytes.toString('utf8'))) tables.push(place.replace(/COPY text (public\.)?/u, ''));
    });
    return tables;
  };

  it('stands in clear only where an entry counts, and only until the month is published', async () => {
    const [amina, tom, grace] = [await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace')];
    await hospital.supervise(grace, amina);
    const counts = await amina.writes('x', { countsInTrends: true, tags: [{ code: 'BOU2', direction: 'unsure' }] });
    const silent = await tom.writes('x', { begunFrom: { briefing: 'therapeutic-relationships', version: 1, question: 'Q3' }, tags: [{ code: 'DEC3', direction: 'missed' }] });
    await amina.shares(counts, grace);
    expect([counts.tags.length, silent.tags.length]).toEqual([1, 1]);
    // What the planner remembers of a table outlives its rows.
    await hospital.behind.query('ANALYZE');
    expect(await tablesWith('BOU2')).toEqual(['briefing', 'counted_tag']);
    expect(await tablesWith('DEC3')).toEqual(['briefing']);
    expect(await tablesWith('Q3')).toEqual(['briefing']);

    hospital.clock.moveTo('2026-11-01');
    await hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();
    // Every code is in every publication, whoever used it; the planner may remember what is published, if it has looked meanwhile.
    for (const code of ['BOU2', 'DEC3']) expect((await tablesWith(code)).filter((table) => table !== 'pg_catalog.pg_statistic')).toEqual(['briefing', 'published_figure']);
    const { rows } = await hospital.behind.query(`SELECT DISTINCT people FROM published_figure`);
    expect(rows).toEqual([{ people: null }]);
  });
});

describe('a mark that a briefing was read', () => {
  it('stands nowhere in clear, so that a dump does not tell who read what', async () => {
    const hospital = await Hospital.open();
    const code = 'nobody-knows-who-read-this';
    await hospital.behind.query('INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 7, $2, $3)', [code, '2026-11-01', { ...firstBriefing, code, version: 7 }]);
    const amina = await hospital.hire('amina');
    expect((await amina.asks('PUT', `/api/briefings/${code}/versions/7/read-mark`)).status).toBe(204);
    const places: string[] = [];
    await eachCopy(hospital.databases.mainUrl, (place, bytes) => {
      if ([...formsOf(code).values()].some((form) => bytes.includes(form))) places.push(place);
    });
    expect(places.filter((place) => !/ (public\.)?briefing$/u.test(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
    await hospital.close();
  });
});
