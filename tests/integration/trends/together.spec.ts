import type { TrendsTogetherResponse } from '@afterword/api-types';
import { type CountedTag, firstBriefing, publishMonth, themesOfAll } from '@afterword/journal';
import { PublicationService } from '../../../api/src/trends';
import { countedMonth } from '../../support/counted-month';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const SENTENCE = 'Hidden: fewer than 8 people, or could be worked out from other figures.';

/** How many people said these tags. */
const SAID: readonly (readonly [number, readonly string[]])[] = [
  [20, ['DIG1 upheld', 'COM strain']], [62, ['DIG upheld']], [40, ['COM strain', 'CON missed']], [6, ['DIG upheld', 'CON missed']], [30, ['CON missed']], [5, ['BOU unsure']],
];

describe('themes that the same people named', () => {
  let hospital: Hospital;
  let priya: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    priya = await hospital.hire('priya');
    for (const [people, tags] of SAID) await countedMonth(hospital.behind, '2026-10', people, tags);
    await countedMonth(hospital.behind, '2026-09', 7, ['DIG1 upheld']);
    await hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();
  });
  afterAll(() => hospital.close());
  const read = async (query = ''): Promise<TrendsTogetherResponse> => {
    const answer = await priya.asks<TrendsTogetherResponse>('GET', `/api/trends/together${query}`);
    expect(answer.status).toBe(200);
    return answer.json;
  };

  it('stand beside the most named one, rounded or hidden, in the order of the briefing', async () => {
    const { months, hidden } = await read();
    expect([hidden, months.map(({ month }) => month)]).toEqual([SENTENCE, ['2026-09', '2026-10']]);
    const [, october] = months;
    expect(october?.beside).toEqual({ code: 'DIG', name: firstBriefing.themes[0]!.name, direction: 'upheld' });
    expect(october?.figures.slice(0, 2).map(({ code, direction }) => `${code} ${direction}`)).toEqual(['DIG strain', 'DIG missed']);
    expect(october?.figures).toHaveLength(22);
    const shown = Object.fromEntries(october!.figures.filter(({ people }) => people !== 0).map(({ code, direction, people }) => [`${code} ${direction}`, people]));
    // Twenty named both; six named both, or might have; five named a theme that is hidden itself.
    expect(shown).toEqual({ 'COM strain': 20, 'CON missed': null, 'BOU unsure': null });
  });

  it('are missing for a month of which they cannot be shown', async () => {
    expect((await read('?to=2026-09')).months).toEqual([{ month: '2026-09', beside: null, figures: [] }]);
  });

  it('are stored as they may be shown, and nothing more', async () => {
    const tags = SAID.flatMap(([people, those], group) => Array.from({ length: people }, (_, nth) => those.map((tag): CountedTag => ({ authorId: `${group} ${nth}`, code: tag.split(' ')[0]!, direction: tag.split(' ')[1]! })))).flat();
    const [{ together }] = publishMonth(tags, themesOfAll([firstBriefing]), { wards: [], staffGroups: [] }) as [ReturnType<typeof publishMonth>[number]];
    const { rows } = await hospital.behind.query(`SELECT beside_code || ' ' || beside_direction AS beside, code, direction, people FROM published_together`);
    expect(rows.length).toBe(22);
    for (const figure of together!.figures) expect(rows).toContainEqual({ beside: `${together!.code} ${together!.direction}`, ...figure });
    await expect(hospital.behind.query(`UPDATE published_together SET people = 21 WHERE people = 20`)).rejects.toThrow(/published_together_rounded/u);
  });

  it.each(['amina', 'grace', 'owen'] as const)('are for %s as for everyone here', async (key) => {
    const person = await hospital.hire(key);
    const { status, json } = await person.asks('GET', '/api/trends/together');
    expect([status, json]).toEqual([200, await read()]);
  });

  it('come as a file with the same figures, a star for what is hidden, and the one sentence', async () => {
    const answer = await priya.asks('GET', '/api/trends/together.csv');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200, 'text/csv; charset=utf-8', 'attachment; filename="afterword-trends-together.csv"',
    ]);
    const lines = answer.body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 1 + 22 + 1);
    expect(lines[0]).toBe('month,most named theme,its direction,code,other theme,direction,people who named both');
    expect(lines[1]).toBe('2026-09,not shown,,,,,');
    expect(lines.filter((line) => /,(?:20|\*)$/u.test(line)).map((line) => line.split(',').slice(-2).join(' '))).toEqual(['strain 20', 'missed *', 'unsure *']);
    expect(lines.at(-1)).toContain(SENTENCE);
  });

  it.each([['from=2026-13', '/from'], ['to=last', '/to'], ['cut=ward', '/cut'], ['code=COM', '/code']])('refuse %s: there is one row for each month of the hospital', async (query, pointer) => {
    for (const path of ['/api/trends/together', '/api/trends/together.csv']) expectProblem(await priya.asks('GET', `${path}?${query}`), 400, [pointer]);
  });
});
