import type { TrendsResponse } from '@afterword/api-types';
import { codesOf, directionsOf, firstBriefing } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const SENTENCE = 'Hidden: fewer than 8 people, or could be worked out from other figures.';

describe('the trends page and its file', () => {
  let hospital: Hospital;
  let priya: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    priya = await hospital.hire('priya');
    await hospital.behind.query(`INSERT INTO published_month (month, contributing, published_on)
      VALUES ('2026-08-01', 40, '2026-09-01'), ('2026-09-01', NULL, '2026-10-01'), ('2026-10-01', 55, '2026-11-01')`);
    await hospital.behind.query(`INSERT INTO published_figure (month, code, direction, people)
      VALUES ('2026-08-01', 'DIG', 'upheld', 25), ('2026-08-01', 'BOU1', 'strain', NULL), ('2026-10-01', 'DIG', 'upheld', 30),
             ('2026-10-01', 'BOU1', 'strain', 10), ('2026-10-01', 'UND', 'seen', 0)`);
  });
  afterAll(() => hospital.close());
  const read = async (query = ''): Promise<TrendsResponse> => {
    const answer = await priya.asks<TrendsResponse>('GET', `/api/trends${query}`);
    expect(answer.status).toBe(200);
    return answer.json;
  };

  it.each(['amina', 'grace', 'owen'] as const)('are for %s as for everyone here', async (key) => {
    const person = await hospital.hire(key);
    const { json, status } = await person.asks<TrendsResponse>('GET', '/api/trends');
    expect([status, json.can]).toEqual([200, ['read']]);
    expect({ ...json, can: [] }).toEqual({ ...(await read()), can: [] });
    expect((await person.asks('GET', '/api/trends.csv')).body).toBe((await priya.asks('GET', '/api/trends.csv')).body);
  });

  it('show the published figures and nothing else: what is not published is hidden', async () => {
    const trends = await read();
    expect([trends.months, trends.contributing, trends.hidden]).toEqual([['2026-08', '2026-09', '2026-10'], [40, null, 55], SENTENCE]);
    const shown = trends.lines.filter(({ people }) => people.some((each) => each !== null));
    expect(shown).toEqual([
      { code: 'DIG', direction: 'upheld', people: [25, null, 30] },
      { code: 'BOU1', direction: 'strain', people: [null, null, 10] },
      { code: 'UND', direction: 'seen', people: [null, null, 0] },
    ]);
    expect(trends.briefings).toEqual([{ title: firstBriefing.title, publishedOn: '2026-06-08' }]);
  });

  it('do not look at clear tags: a count that goes on changes nothing', async () => {
    const before = await read();
    await priya.writes('Counts.', { countsInTrends: true, tags: [{ code: 'DIG', direction: 'upheld' }] });
    expect(await read()).toEqual(before);
  });

  it('have a line for every theme and behaviour in each of its own directions, in the order of the briefing', async () => {
    const { lines, codes } = await read();
    expect(codes.map(({ code }) => code)).toEqual(codesOf(firstBriefing));
    expect(lines.map(({ code, direction }) => `${code} ${direction}`)).toEqual(
      codesOf(firstBriefing).flatMap((code) => directionsOf(firstBriefing, code).map((direction) => `${code} ${direction}`)),
    );
    expect(codes.find(({ code }) => code === 'BOU1')).toEqual({ code: 'BOU1', name: 'Friendly, not too familiar', theme: 'BOU', since: '2026-06' });
  });

  it.each([['?from=2026-09', ['2026-09', '2026-10']], ['?to=2026-08', ['2026-08']], ['?from=2026-09&to=2026-09', ['2026-09']], ['?from=2026-11', []], ['?last=2', ['2026-09', '2026-10']], ['?to=2026-09&last=1', ['2026-09']], ['?last=999', ['2026-08', '2026-09', '2026-10']]])(
    'draw the months of %s', async (query, months) => {
      const trends = await read(query);
      expect([trends.months, trends.contributing.length]).toEqual([months, months.length]);
      for (const { people } of trends.lines) expect(people).toHaveLength(months.length);
    },
  );

  it.each([['from=2026-13', '/from'], ['to=last', '/to'], ['from=2026-10-01', '/from'], ['last=0', '/last'], ['last=-1', '/last'], ['last=all', '/last'], ['ward=Larch', '/ward'], ['from=2026-08&from=2026-09', '/from']])(
    'refuse %s: the cuts are fixed', async (query, pointer) => {
      for (const path of ['/api/trends', '/api/trends.csv']) expectProblem(await priya.asks('GET', `${path}?${query}`), 400, [pointer]);
    },
  );

  it('come as a file with the same figures, a star for what is hidden, and the one sentence', async () => {
    const answer = await priya.asks('GET', '/api/trends.csv?to=2026-09');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200, 'text/csv; charset=utf-8', 'attachment; filename="afterword-trends.csv"',
    ]);
    const lines = answer.body.split('\r\n');
    expect(lines[0]).toBe('code,theme or behaviour,direction,2026-08,2026-09');
    expect(lines[1]).toBe(',people who chose to be counted,,40,*');
    expect(lines[2]).toBe('DIG,Dignity and respect,upheld,25,*');
    expect(lines).toContain('BOU1,"Friendly, not too familiar",strain,*,*');
    expect(lines.slice(-2)).toEqual([`"* ${SENTENCE} Each person counts once a month; figures are rounded to the nearest 5. An empty cell: it was not asked about yet."`, '']);
    expect(lines).toHaveLength((await read()).lines.length + 4);
    expect(answer.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('say nothing of a theme in months before anybody was asked about it, and nothing at all until a month that did is published', async () => {
    const later = (publishedOn: string, code: string): Promise<unknown> =>
      hospital.behind.query('INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 1, $2, $3)', [
        code, publishedOn, { ...firstBriefing, code, undermining: null, themes: [{ ...firstBriefing.themes[0], code: code.toUpperCase(), behaviours: [] }] },
      ]);
    await later('2026-10-05', 'oct');
    await later('2026-11-05', 'nov');
    expect((await read()).codes.filter(({ code }) => ['OCT', 'NOV'].includes(code)).map(({ code, since }) => [code, since])).toEqual([['OCT', '2026-10']]);
    const { body } = await priya.asks('GET', '/api/trends.csv');
    expect(body).toContain('\r\nOCT,Dignity and respect,upheld,,,*\r\n');
    expect(body).not.toContain('NOV');
  });

  it('say of what came after a month that it was not asked about then, though that month was published later with zeros', async () => {
    const zero = (direction: string, people: number | null): Promise<unknown> =>
      hospital.behind.query(`INSERT INTO published_figure (month, code, direction, people) VALUES ('2026-10-01', 'NOV', $1, $2)`, [direction, people]);
    await zero('upheld', 0);
    await zero('strain', 0);
    const late = await read();
    expect(late.codes.map(({ code }) => code)).not.toContain('NOV');
    expect(late.coming).toEqual([{ name: 'Dignity and respect', from: '2026-11', shownOn: '2026-12-01' }]);
    expect((await read('?to=2026-10')).coming).toEqual([]);
    // Somebody may have named it in an entry of that month all the same: then the month has it, zeros included.
    await zero('missed', null);
    const named = await read();
    expect([named.codes.find(({ code }) => code === 'NOV')?.since, named.coming]).toEqual(['2026-10', []]);
    expect(named.lines.filter(({ code, direction }) => code === 'NOV' && direction === 'upheld').map(({ people }) => people)).toEqual([[null, null, 0]]);
  });

  it('quote what a spreadsheet would take apart or take for a formula', async () => {
    const [dignity, ...others] = firstBriefing.themes;
    const odd = {
      ...firstBriefing, version: 2,
      themes: [{ ...dignity, name: '=HYPERLINK("http://elsewhere.example","x")', behaviours: [{ code: 'DIG1', name: '@sum\nand more', sentence: 'x' }, { code: 'DIG2', name: '-1, +1', sentence: 'x' }] }, ...others],
    };
    await hospital.behind.query(`INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 2, '2026-11-01', $2)`, [firstBriefing.code, odd]);
    const { body } = await priya.asks('GET', '/api/trends.csv?to=2026-08');
    expect(body).toContain(`\r\nDIG,"'=HYPERLINK(""http://elsewhere.example"",""x"")",upheld,25\r\n`);
    expect(body).toContain(`\r\nDIG1,"'@sum\nand more",upheld,*\r\n`);
    expect(body).toContain(`\r\nDIG2,"'-1, +1",upheld,*\r\n`);
  });
});
