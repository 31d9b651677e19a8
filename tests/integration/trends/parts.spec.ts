import { randomUUID } from 'node:crypto';
import { PublicationService } from '../../../api/src/trends';
import { connect } from '../../support/databases';
import { Hospital } from '../../support/hospital';

const TAGS = ['DIG1 upheld', 'COM strain', 'CON2 missed', 'DEC unsure', 'BOU1 upheld', 'UND2 seen'];

describe('the publication of lines, wards and staff groups', () => {
  let hospital: Hospital;
  const teams = new Map<string, string>();
  beforeAll(async () => {
    hospital = await Hospital.open();
    const lines = [randomUUID(), randomUUID()];
    await hospital.behind.query(`INSERT INTO service_line (id, name) VALUES ($1, 'Acute'), ($2, 'Long stay')`, lines);
    for (const [nth, name] of ['Alder', 'Birch', 'Cedar', 'Damson'].entries()) {
      teams.set(name, randomUUID());
      await hospital.behind.query(`INSERT INTO team (id, service_line_id, name, kind) VALUES ($1, $2, $3, 'ward')`, [teams.get(name), lines[nth >> 1], name]);
    }
  });
  beforeEach(() => hospital.behind.query('DELETE FROM counted_tag; DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month'));
  afterAll(() => hospital.close());

  const publish = (): Promise<string[]> => hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();

  /** So many people of a ward, each with three of the tags. */
  const people = async (ward: string, many: number, month = '2026-10'): Promise<string[]> => {
    const authors: string[] = [];
    for (let person = 0; person < many; person += 1) {
      const [author, entry] = [randomUUID(), randomUUID()];
      authors.push(author);
      await hospital.behind.query(
        `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, team_id) VALUES ($1, $2, 'A', 'B', 'Nurse', $3, $4)`,
        [author, `${author}@test.example`, person % 3 === 0 ? 'therapy' : 'nursing', teams.get(ward)],
      );
      await hospital.behind.query(
        `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
         VALUES ($1, $2, $3, 1, 1, $4, 'eyJx..a.b.c', 'eyJx..a.b.c', true)`,
        [entry, author, `${month}-15`, randomUUID()],
      );
      for (const nth of [person, person + 1, person + 2 + (person >> 2)]) {
        const [code, direction] = TAGS[nth % TAGS.length]!.split(' ');
        await hospital.behind.query('INSERT INTO counted_tag (entry_id, author_id, month, code, direction) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [entry, author, `${month}-01`, code, direction]);
      }
    }
    return authors;
  };
  const parts = async (): Promise<Record<string, number | null>> => {
    const { rows } = await hospital.behind.query<{ name: string; contributing: number | null }>('SELECT name, contributing FROM published_part ORDER BY cut, name');
    return Object.fromEntries(rows.map(({ name, contributing }) => [name, contributing]));
  };

  it('shows the parts that may be shown, rounded, and no figure of a part that may not', async () => {
    for (const [ward, many] of [['Alder', 40], ['Birch', 36], ['Cedar', 5], ['Damson', 38]] as const) await people(ward, many);
    expect(await publish()).toEqual(['2026-10']);
    // Damson is all but five of its line, so that neither it nor Cedar is shown beside the line.
    expect(await parts()).toEqual({ Acute: 75, 'Long stay': 45, Alder: 40, Birch: 35, Cedar: null, Damson: null, nursing: 80, therapy: 40 });
    const { rows } = await hospital.behind.query(`SELECT DISTINCT p.name FROM published_part_figure f JOIN published_part p USING (cut, part_id, month) ORDER BY 1`);
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(['Acute', 'Alder', 'Birch', 'Long stay', 'nursing', 'therapy']);
    expect((await hospital.behind.query('SELECT FROM counted_tag')).rowCount).toBe(0);
  });

  it('puts somebody with tags in two wards into one of them, and publishes the month', async () => {
    for (const ward of ['Alder', 'Birch', 'Damson']) await people(ward, 30);
    const [torn] = await people('Birch', 1);
    // Moved in the very moment of saving.
    await hospital.behind.query(`UPDATE counted_tag SET team_id = $2 WHERE author_id = $1 AND code = (SELECT min(code) FROM counted_tag WHERE author_id = $1)`, [torn, teams.get('Alder')]);
    expect(await publish()).toEqual(['2026-10']);
    expect((await hospital.behind.query('SELECT FROM counted_tag')).rowCount).toBe(0);
  });

  it('lets a month that cannot be worked out keep no other one waiting, and says that something failed', async () => {
    await people('Alder', 20, '2026-09');
    await people('Alder', 20, '2026-10');
    await hospital.behind.query(`UPDATE counted_tag SET code = 'ZZZ' WHERE month = '2026-09-01'`);
    await expect(publish()).rejects.toThrow();
    expect((await hospital.behind.query<{ month: string }>('SELECT month::text FROM published_month')).rows).toEqual([{ month: '2026-10-01' }]);
    expect((await hospital.behind.query('SELECT FROM counted_tag')).rowCount).toBeGreaterThan(0);
  });

  it('counts people where they stood on the last day of the month, also when it comes late', async () => {
    const moved = await people('Birch', 48);
    await people('Alder', 30);
    await people('Damson', 30);
    await people('Cedar', 30);
    const moveTo = (ward: string, day: string, who: readonly string[]) =>
      hospital.behind.query('UPDATE staff_member SET team_id = $1, placed_on = $2 WHERE id = ANY ($3::uuid[])', [teams.get(ward), day, who]);
    await moveTo('Alder', '2026-10-31', moved.slice(0, 12));
    await moveTo('Damson', '2026-11-02', moved.slice(24));
    await publish();
    expect(await parts()).toMatchObject({ Alder: 40, Birch: 35, Damson: 30 });
    const { rows } = await hospital.behind.query<{ placed: boolean }>(`SELECT current_setting('app.staff_id', true) IS NULL OR current_setting('app.staff_id', true) = '' AS placed`);
    expect(rows).toEqual([{ placed: true }]);
  });

  it('counts people where they stood also when they were moved in the very moment of saving', async () => {
    const moved = await people('Birch', 20);
    for (const ward of ['Alder', 'Cedar', 'Damson']) await people(ward, 30);
    const saving = await connect(hospital.databases.mainUrl);
    try {
      // Each has one more tag that is not committed yet, and some have no other one.
      await hospital.behind.query('DELETE FROM counted_tag WHERE author_id = ANY ($1::uuid[])', [moved.slice(0, 15)]);
      await saving.query('BEGIN');
      await saving.query(
        `INSERT INTO counted_tag (entry_id, author_id, month, code, direction) SELECT id, author_id, '2026-10-01', 'COM4', 'missed' FROM entry WHERE author_id = ANY ($1::uuid[])`, [moved],
      );
      await hospital.behind.query(`UPDATE staff_member SET team_id = $1, placed_on = '2026-10-20' WHERE id = ANY ($2::uuid[])`, [teams.get('Damson'), moved]);
      await saving.query('COMMIT');
    } finally {
      await saving.end();
    }
    await publish();
    expect(await parts()).toMatchObject({ Acute: 30, Cedar: 30, Damson: 50 });
  });

  it('is not changed by a later move, leaver or deletion, and happens once for several at a time', async () => {
    const authors = await people('Alder', 30);
    for (const ward of ['Birch', 'Cedar', 'Damson']) await people(ward, 30);
    expect((await Promise.all([publish(), publish(), publish()])).flat()).toEqual(['2026-10']);
    const all = async (): Promise<unknown> => [
      (await hospital.behind.query('SELECT * FROM published_part ORDER BY cut, part_id')).rows,
      (await hospital.behind.query('SELECT * FROM published_part_figure ORDER BY cut, part_id, code, direction')).rows,
    ];
    const before = await all();
    await hospital.behind.query('UPDATE staff_member SET team_id = $1 WHERE id = ANY ($2::uuid[])', [teams.get('Birch'), authors]);
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-01' WHERE id = ANY ($1::uuid[])`, [authors]);
    await hospital.behind.query('DELETE FROM entry WHERE author_id = ANY ($1::uuid[])', [authors]);
    expect(await publish()).toEqual([]);
    expect(await all()).toEqual(before);
  });

  it('takes the ward of the author, whatever is claimed', async () => {
    const [author] = await people('Alder', 1);
    const { rows } = await hospital.behind.query<{ entry: string }>('SELECT id AS entry FROM entry WHERE author_id = $1', [author]);
    await hospital.behind.query(
      `INSERT INTO counted_tag (entry_id, author_id, month, code, direction, team_id, staff_group) VALUES ($1, $2, '2026-10-01', 'BOU3', 'missed', $3, 'medical')`,
      [rows[0]!.entry, author, teams.get('Damson')],
    );
    const placed = await hospital.behind.query('SELECT DISTINCT team_id, staff_group FROM counted_tag WHERE author_id = $1', [author]);
    expect(placed.rows).toEqual([{ team_id: teams.get('Alder'), staff_group: 'therapy' }]);
  });
});
