import { createHash } from 'node:crypto';
import type { IdentifyingResponse } from '@afterword/api-types';
import { foldName, limits } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const ADDRESS = '/api/identifying-details';
const markOf = (word: string): string => createHash('sha256').update(word).digest('hex').slice(0, 16);
const named = (givenName: string, familyName: string): Parameters<Hospital['employ']>[1] => ({ givenName, familyName, jobTitle: 'Nurse', staffGroup: 'nursing' });

describe('looking through a text for identifying details', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    await hospital.employ('zorvath', named('Quenlora', 'Zorvath'));
  });
  afterAll(() => hospital.close());

  const look = (...texts: string[]): ReturnType<typeof amina.asks<IdentifyingResponse>> =>
    amina.asks('POST', ADDRESS, { sections: texts.map((text, at) => ({ section: ['text', 'what', 'so-what'][at], text })) });
  const words = async (text: string): Promise<string[]> => (await look(text)).json.details.map(({ start, end }) => text.slice(start, end));

  it('finds by the rules of the page, and says where in which section', async () => {
    const { status, json } = await look('Nothing here.', 'The number on the form was 999 000 0018.');
    expect(status).toBe(200);
    expect(json.details).toEqual([expect.objectContaining({ section: 'what', kind: 'nhs-number', start: 27, end: 39 })]);
  });

  it('finds the names of people who work here, whom no rule could know, and of those who have left', async () => {
    const text = 'The notes say zorvath twice.';
    expect(await words(text)).toContain('zorvath');
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-01' WHERE family_name = 'Zorvath'`);
    expect(await words(text)).toContain('zorvath');
    expect(await words('The notes say zorvathi twice.')).not.toContain('zorvathi');
  });

  it('tells from all sections together what none tells alone', async () => {
    const { json } = await look('He is a 59-year-old drummer.', 'It was last Tuesday night.', 'He spells it out on his eye-gaze board.');
    expect(new Set(json.together.map(({ section }) => section)).size).toBeGreaterThan(1);
  });

  it('folds every name in the database as the library folds a word', async () => {
    const names = ['Łukasz Żółć', 'Søren Þórsdóttir', 'Siân O’Shaughnessy', 'Nguyễn Thị Hạnh', 'İbrahim Işık', 'Đặng Weiß', 'Æthelred Œuvre', 'Влад Іванов', 'Kaur-Bhogal Anne–Marie', 'De la Cruz', 'Ħamed Ŋala'];
    for (const name of names) {
      const [given = '', ...family] = name.split(' ');
      const expected = name.split(' ').flatMap((word) => [word, ...word.split(/[-‐‑–]/u)]).map(foldName).filter((word) => word.length > 1).map(markOf);
      const { rows } = await hospital.behind.query<{ marks: string[] }>('SELECT app.name_marks($1, $2) AS marks', [given, family.join(' ')]);
      expect([name, rows[0]?.marks.sort()]).toEqual([name, [...new Set(expected)].sort()]);
    }
  });

  it('refuses more text or sections than an entry needs, and echoes none of it', async () => {
    expectProblem(await look('x'.repeat(limits.section + 1)), 400, ['/sections/0/text']);
    expectProblem(await amina.asks('POST', ADDRESS, { sections: [] }), 400, ['/sections']);
    expectProblem(await amina.asks('POST', ADDRESS, { sections: Array(limits.sections + 2).fill({ section: 'text', text: 'x' }) }), 400, ['/sections']);
    expectProblem(await look('secretly '.repeat(6_000), 'secretly '.repeat(6_000), 'secretly '.repeat(6_000)), 422, ['/sections'], ['secretly']);
  });

  it('answers 429 with the time to wait once one person has asked about too many words, and nobody else', async () => {
    const [tom, grace] = [await hospital.hire('tom'), await hospital.hire('grace')];
    const crowd = Array.from({ length: 499 }, (_, at) => `Xw${'abcdefghij'[Math.floor(at / 100)]}${'abcdefghij'[Math.floor(at / 10) % 10]}${'abcdefghij'[at % 10]}z`).join(' and ');
    const asks = (person: Person): ReturnType<typeof person.asks> => person.asks('POST', ADDRESS, { sections: [{ section: 'text', text: `I met ${crowd} there.` }] });
    for (let time = 0; time < 12; time += 1) expect((await asks(tom)).status).toBe(200);
    const refused = await asks(tom);
    expectProblem(refused, 429, [], ['Xwaa']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000);
    expect((await asks(grace)).status).toBe(200);
  });

  it('asks the directory by an index, whatever the number of people', async () => {
    await hospital.behind.query('BEGIN');
    await hospital.behind.query(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group)
       SELECT gen_random_uuid(), 'n' || n || '@test.example', 'Given' || n, 'Family' || n, 'Nurse', 'nursing' FROM generate_series(1, 3000) n`,
    );
    await hospital.behind.query('ANALYZE staff_member; SET LOCAL ROLE afterword_owner');
    const { rows } = await hospital.behind.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT 1 FROM staff_member s, unnest(app.name_marks(s.given_name, s.family_name)) AS mark
        WHERE app.name_marks(s.given_name, s.family_name) && $1 AND mark = ANY ($1)`.replaceAll('$1', `ARRAY['${markOf('family7')}']`),
    );
    await hospital.behind.query('ROLLBACK');
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('staff_member_by_name_marks');
  });
});
