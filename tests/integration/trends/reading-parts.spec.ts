import type { TrendChoicesResponse, TrendsOfPartsResponse, TrendsResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const PARTS = ['/api/trends?cut=ward', '/api/trends.csv?cut=staff-group', '/api/trends?cut=ward&part=alder', '/api/trends?part=alder', '/api/trends/parts?cut=ward&code=DIG', '/api/trends/parts.csv?cut=ward&code=DIG', '/api/trends/choices', '/api/trends/choices?words=Alder'];

describe('the figures of lines, wards and staff groups', () => {
  let hospital: Hospital;
  let priya: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    priya = await hospital.hire('priya');
    const { behind } = hospital;
    await behind.query(`INSERT INTO published_month (month, contributing, published_on) VALUES ('2026-08-01', 80, '2026-09-01'), ('2026-09-01', 75, '2026-10-01'), ('2026-10-01', 85, '2026-11-01')`);
    await behind.query(`INSERT INTO published_part (month, cut, part_id, name, line_id, contributing)
      SELECT m::date, p.cut, p.id, CASE WHEN p.id = 'alder' AND m = '2026-10-01' THEN 'Alder and Ash' ELSE p.name END, p.line, p.people FROM unnest(ARRAY['2026-08-01', '2026-09-01', '2026-10-01']) m,
        (VALUES ('service-line', 'acute', 'Acute', NULL, 40), ('service-line', 'long', 'Long stay', NULL, 40), ('ward', 'alder', 'Alder', 'acute', 20),
                ('ward', 'birch', '=Birch, East', 'acute', NULL), ('ward', 'cedar', 'Cedar', 'long', 20), ('ward', 'none', NULL, 'none', NULL), ('staff-group', 'nursing', 'nursing', NULL, 40)) p (cut, id, name, line, people)`);
    await behind.query(`INSERT INTO published_part (month, cut, part_id, name, line_id, contributing) VALUES ('2026-08-01', 'ward', 'larch', 'Larch', 'acute', 15)`);
    await behind.query(`INSERT INTO published_part_figure (month, cut, part_id, code, direction, people)
      VALUES ('2026-08-01', 'ward', 'alder', 'DIG', 'upheld', 10), ('2026-10-01', 'ward', 'alder', 'DIG', 'upheld', 15), ('2026-10-01', 'ward', 'alder', 'DIG', 'missed', 0),
             ('2026-08-01', 'ward', 'larch', 'DIG', 'upheld', 10), ('2026-10-01', 'ward', 'cedar', 'DIG', 'upheld', 10), ('2026-10-01', 'service-line', 'acute', 'DIG', 'upheld', 30)`);
  });
  afterAll(() => hospital.close());

  const read = async (query: string): Promise<TrendsResponse> => (await priya.asks<TrendsResponse>('GET', `/api/trends?${query}`)).json;
  const choices = async (query: string): Promise<TrendChoicesResponse> => (await priya.asks<TrendChoicesResponse>('GET', `/api/trends/choices?${query}`)).json;
  const sideBySide = async (query: string): Promise<TrendsOfPartsResponse> => (await priya.asks<TrendsOfPartsResponse>('GET', `/api/trends/parts?${query}`)).json;
  const upheld = ({ lines }: TrendsResponse): (number | null)[] => lines.find(({ code, direction }) => code === 'DIG' && direction === 'upheld')!.people;

  it.each(['amina', 'grace', 'owen'] as const)('are not for %s, who is no educator, and the answer holds none of them', async (key) => {
    const person = await hospital.hire(key);
    if (key === 'grace') await hospital.supervise(person, priya);
    for (const path of PARTS) expectProblem(await person.asks('GET', path), 403, [], ['alder', 'Alder', 'DIG', '15']);
    expect((await person.asks<TrendsResponse>('GET', '/api/trends')).json).toMatchObject({ part: null, can: ['read'] });
  });

  it('stand under the newest name, those that are no more last, with the month in which they were seen last', async () => {
    expect((await read('')).can).toEqual(['read', 'cut']);
    const { parts, more } = await choices('');
    expect(parts.filter(({ cut }) => cut === 'ward').map(({ name, lineName, until }) => [name, lineName, until])).toEqual([
      ['=Birch, East', 'Acute', null], ['Alder and Ash', 'Acute', null], ['Cedar', 'Long stay', null], [null, null, null], ['Larch', 'Acute', '2026-08'],
    ]);
    expect([more, [...new Set(parts.map(({ cut }) => cut))]]).toEqual([false, ['service-line', 'ward', 'staff-group']]);
    expect((await read('cut=ward&part=larch&to=2026-08')).part?.until).toBeNull();
  });

  it('were asked for since the whole hospital was, whatever is shown of a part', async () => {
    await hospital.behind.query(`INSERT INTO published_figure (month, code, direction, people) SELECT m::date, 'DIG', 'upheld', 30 FROM unnest(ARRAY['2026-08-01', '2026-09-01', '2026-10-01']) m`);
    await hospital.behind.query(`UPDATE briefing SET published_on = '2026-10-05'`);
    const sinceOf = async (query: string): Promise<string | undefined> => (await read(query)).codes.find(({ code }) => code === 'DIG')?.since;
    expect([await sinceOf(''), await sinceOf('cut=ward&part=cedar')]).toEqual(['2026-08', '2026-08']);
    await hospital.behind.query(`UPDATE briefing SET published_on = '2026-06-08'; DELETE FROM published_figure`);
  });

  it('stand under the name of the briefing that brought a theme in, whatever another one calls it', async () => {
    const themes = firstBriefing.themes.slice(0, 1).map((theme) => ({ ...theme, name: 'Something else' }));
    await hospital.behind.query('INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 1, $2, $3)', ['another', '2026-09-01', { ...firstBriefing, code: 'another', themes }]);
    expect((await read('cut=ward&part=alder')).codes.find(({ code }) => code === 'DIG')?.name).toBe(firstBriefing.themes[0]!.name);
    await hospital.behind.query(`DELETE FROM briefing WHERE code = 'another'`);
  });

  it('are found by a word of their name or their line, whatever it is', async () => {
    const found = async (words: string): Promise<string[]> => (await choices(`words=${encodeURIComponent(words)}`)).parts.map(({ id }) => id);
    expect([await found('ALDER'), await found(' east '), await found('long'), await found('nurs')]).toEqual([['alder'], ['birch'], ['long', 'cedar'], ['nursing']]);
    expect([await found('%'), await found('_'), await found("'; --"), await found('oak')]).toEqual([[], [], [], []]);
  });

  it('are named forty of a cut at a time, and drawn twenty-four at a time, however many there are; the file has all of them', async () => {
    await hospital.behind.query(`INSERT INTO published_part (month, cut, part_id, name, line_id) SELECT '2026-10-01', 'ward', 'many-' || n, 'Many ' || lpad(n::text, 3, '0'), 'many' FROM generate_series(1, 90) n`);
    const { parts, more } = await choices('words=many');
    expect([more, parts.length, parts.at(-1)?.name]).toEqual([true, 40, 'Many 040']);
    expect(await choices('words=many%20085')).toMatchObject({ more: false, parts: [{ id: 'many-85', name: 'Many 085' }] });
    const drawn = await sideBySide('cut=ward&line=many&code=DIG');
    expect([drawn.more, new Set(drawn.lines.map(({ part }) => part.id)).size]).toEqual([true, 24]);
    const { body } = await priya.asks('GET', '/api/trends/parts.csv?cut=ward&line=many&code=DIG');
    expect(body.match(/^ward,Many \d+,Dignity and respect,upheld,\*,\*,\*\r$/gmu)).toHaveLength(90);
    expect((await read('cut=ward&part=many-85')).part?.name).toBe('Many 085');
    await hospital.behind.query(`DELETE FROM published_part WHERE line_id = 'many'; DELETE FROM known_part WHERE line_id = 'many'`);
  });

  it('are those of one part in all months, also of a ward that was closed', async () => {
    const alder = await read('cut=ward&part=alder');
    expect([alder.part?.name, alder.contributing, upheld(alder)]).toEqual(['Alder and Ash', [20, 20, 20], [10, null, 15]]);
    const larch = await read('cut=ward&part=larch');
    expect([larch.part?.until, larch.months, larch.contributing, upheld(larch)]).toEqual(['2026-08', ['2026-08', '2026-09', '2026-10'], [15, null, null], [10, null, null]]);
    expect(await read('cut=ward&part=larch&last=1')).toMatchObject({ part: { until: '2026-08' }, months: ['2026-10'], contributing: [null] });
    expect((await read('cut=ward')).part?.id).toBe('birch');
    expect(upheld(await read('cut=ward&part=alder&from=2026-10'))).toEqual([15]);
  });

  it('go on for a theme that a newer version of its briefing leaves out', async () => {
    const { themes } = firstBriefing;
    await hospital.behind.query('UPDATE briefing SET document = $1', [{ ...firstBriefing, themes: themes.filter(({ code }) => code !== 'DIG') }]);
    expect((await read('cut=ward&part=alder')).codes.some(({ code }) => code === 'DIG')).toBe(false);
    expectProblem(await priya.asks('GET', '/api/trends/parts?cut=ward&code=DIG'), 404);
    await hospital.behind.query('UPDATE briefing SET document = $1', [firstBriefing]);
    await hospital.behind.query(`INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 2, '2026-11-01', $2)`, [
      firstBriefing.code, { ...firstBriefing, version: 2, themes: themes.filter(({ code }) => code !== 'DIG') },
    ]);
    const alder = await read('cut=ward&part=alder');
    expect([alder.codes.find(({ code }) => code === 'DIG')?.name, upheld(alder)]).toEqual(['Dignity and respect', [10, null, 15]]);
  });

  it('stand side by side, wards a line at a time', async () => {
    const parts = async (query: string): Promise<string[]> => [...new Set((await sideBySide(`${query}&code=DIG`)).lines.map(({ part }) => part.id))];
    expect(await parts('cut=service-line')).toEqual(['acute', 'long']);
    expect([await parts('cut=ward'), await parts('cut=ward&line=long'), await parts('cut=ward&line=none')]).toEqual([['birch', 'alder', 'larch'], ['cedar'], ['none']]);
    const { name, months, lines } = await sideBySide('cut=ward&line=acute&code=DIG&from=2026-09');
    expect([name, months]).toEqual(['Dignity and respect', ['2026-09', '2026-10']]);
    expect(lines.filter(({ part }) => part.id === 'alder').map(({ direction, people }) => [direction, people])).toEqual([['upheld', [null, 15]], ['strain', [null, null]], ['missed', [null, 0]], ['unsure', [null, null]]]);
  });

  it('come as a file with the same figures, and nothing in it is taken for a formula', async () => {
    const answer = await priya.asks('GET', '/api/trends/parts.csv?cut=ward&line=acute&code=DIG');
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="afterword-trends-side-by-side.csv"']);
    const { lines, months, hidden } = await sideBySide('cut=ward&line=acute&code=DIG');
    const name = (part: string | null): string => (part === '=Birch, East' ? `"'=Birch, East"` : (part ?? 'everyone else'));
    expect(answer.body.split('\r\n')).toEqual([
      `cut,part,theme or behaviour,direction,${months.join(',')}`,
      ...lines.map(({ part, direction, people }) => `ward,${name(part.name)},Dignity and respect,${direction},${people.map((each) => each ?? '*').join(',')}`),
      `"* ${hidden} Each person counts once a month; figures are rounded to the nearest 5."`, '',
    ]);
    const whole = await priya.asks('GET', '/api/trends.csv?cut=ward&part=alder');
    expect(whole.body.split('\r\n').slice(0, 4)).toEqual(['code,theme or behaviour,direction,2026-08,2026-09,2026-10', ',Alder and Ash,,,,', ',people who chose to be counted,,20,20,20', 'DIG,Dignity and respect,upheld,10,*,15']);
  });

  it.each(['?cut=ward&part=oak', '?cut=service-line&part=alder', '?cut=organisation&part=alder', '?part=alder', '?cut=ward&part=larch&from=2026-09', '?cut=ward&part='])(
    'answer 404 to %s: there is no such part', async (query) => {
      for (const path of ['/api/trends', '/api/trends.csv']) expectProblem(await priya.asks('GET', `${path}${query}`), 404);
    },
  );

  it.each(['cut=ward&line=oak&code=DIG', 'cut=staff-group&line=acute&code=DIG', 'cut=ward&code=NONE'])('answer 404 to parts of %s', async (query) => {
    for (const path of ['/api/trends/parts', '/api/trends/parts.csv']) expectProblem(await priya.asks('GET', `${path}?${query}`), 404);
  });

  it.each([
    ['/api/trends?cut=wards', '/cut'], ['/api/trends?cut=ward&cut=staff-group', '/cut'], [`/api/trends?cut=ward&part=${'x'.repeat(201)}`, '/part'], ['/api/trends?cut=ward&part=a&part=b', '/part'],
    ['/api/trends/parts?code=DIG', '/cut'], ['/api/trends/parts?cut=organisation&code=DIG', '/cut'], ['/api/trends/parts?cut=ward', '/code'], ['/api/trends/parts?cut=ward&code=dig%20or', '/code'],
    ['/api/trends/parts.csv?cut=ward&code=DIG&from=soon', '/from'], ['/api/trends/parts?cut=ward&code=DIG&direction=upheld', '/direction'],
    [`/api/trends/choices?words=${'x'.repeat(101)}`, '/words'], ['/api/trends/choices?words=a&words=b', '/words'], ['/api/trends/choices?cut=ward', '/cut'],
  ])('refuse %s and say at which field', async (path, pointer) => {
    expectProblem(await priya.asks('GET', path), 400, [pointer]);
  });
});
