import type { EntryResponse, TrendsResponse } from '@afterword/api-types';
import { codesOf, directionsOf, firstBriefing, type Tag } from '@afterword/journal';
import { PublicationService } from '../../../api/src/trends';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';

const GROUPS = ['nursing', 'care', 'therapy', 'medical', 'housekeeping'];
const TABLES = { published_month: 'month', published_figure: 'month, code, direction', published_together: 'month, code, direction', published_part: 'month, cut, part_id', published_part_figure: 'month, cut, part_id, code, direction' };
const WRITERS = 4;

/** A hospital whose people write, change their minds, move and leave by chance, a few of them over HTTP and the others behind it. */
export class ChangingHospital {
  private writers: Person[] = [];
  private readonly entries: EntryResponse[] = [];
  private priya!: Person;
  private ids = 0;

  private constructor(readonly hospital: Hospital, private readonly chance: () => number) {}

  static async open(chance: () => number, people: number): Promise<ChangingHospital> {
    const those = new ChangingHospital(await Hospital.open('2026-08-01'), chance);
    await those.arrange(people);
    return those;
  }

  /** Everything that is published, as it is stored and as an educator reads it. */
  async published(months: readonly string[]): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const [table, order] of Object.entries(TABLES)) {
      const { rows } = await this.hospital.behind.query(`SELECT * FROM ${table} WHERE to_char(month, 'YYYY-MM') = ANY ($1) ORDER BY ${order}`, [months]);
      found[table] = rows;
    }
    for (const cut of ['organisation', 'service-line', 'ward', 'staff-group']) {
      const { contributing, lines } = (await this.priya.asks<TrendsResponse>('GET', `/api/trends?from=${months[0]}&to=${months.at(-1)}${cut === 'organisation' ? '' : `&cut=${cut}`}`)).json;
      found[`read ${cut}`] = { contributing, lines };
    }
    found['read together'] = (await this.priya.asks('GET', `/api/trends/together?from=${months[0]}&to=${months.at(-1)}`)).json;
    return found;
  }

  /** What a month is counted from. */
  async live(month: string): Promise<void> {
    const { behind, clock } = this.hospital;
    clock.moveTo(`${month}-20`);
    const { rows } = await behind.query<{ id: string }>(`SELECT id FROM staff_member WHERE left_on IS NULL AND email LIKE 'behind-%' ORDER BY id`);
    const written = rows.filter(() => this.chance() < 0.7).map(({ id }) => ({ id: this.nextId(), author_id: id }));
    await behind.query(
      `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
       SELECT id, author_id, $2::date, 1, 1, id, 'eyJx..a.b.c', 'eyJx..a.b.c', true FROM jsonb_to_recordset($1) AS e (id uuid, author_id uuid)`,
      [JSON.stringify(written), `${month}-15`],
    );
    await this.tag(written.flatMap((entry) => this.tags().map((tag) => ({ ...entry, ...tag }))), month);
    for (const writer of this.writers) this.entries.push(await writer.writes('Some words.', { tags: this.tags(), countsInTrends: this.chance() < 0.8 }, this.nextId()));
  }

  async publish(): Promise<string[]> {
    return this.hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();
  }

  /** Does some of what people do after a month was published; `month` is one that was. */
  async change(month: string): Promise<string[]> {
    const { behind, clock } = this.hospital;
    const today = clock.today();
    const mixed = (): string => `md5(id::text || '${this.chance()}')`;
    const some = (share: number): string => `('x' || left(${mixed()}, 4))::bit(16)::integer < ${Math.floor(65536 * share)}`;
    const any = (table: string): string => `(SELECT id FROM ${table} ORDER BY ${mixed()} LIMIT 1)`;
    const of = (): [Person, number] => {
      const nth = Math.floor(this.chance() * this.entries.length);
      return [this.writers[nth % WRITERS]!, nth];
    };
    const revise = async (rest: Parameters<Person['revises']>[2]): Promise<void> => {
      const [writer, nth] = of();
      const { status } = await writer.asks('GET', `/api/entries/${this.entries[nth]!.id}`);
      if (status === 200) this.entries[nth] = await writer.revises(this.entries[nth]!, 'Other words.', rest);
    };
    const changes: Record<string, () => Promise<unknown>> = {
      'an edit': () => revise({ tags: this.tags() }),
      'a switch turned off': () => revise({ countsInTrends: false }),
      'a switch turned on': () => revise({ countsInTrends: true }),
      'a deletion': () => this.entryOf(of(), 'DELETE', ''),
      'a deletion undone': () => this.entryOf(of(), 'DELETE', '/deletion'),
      'many deletions': () => behind.query(`DELETE FROM entry WHERE heading = 'eyJx..a.b.c' AND ${some(0.3)}`),
      'many switches turned off': () => behind.query(`WITH off AS (UPDATE entry SET counts_in_trends = false WHERE ${some(0.3)} RETURNING id) DELETE FROM counted_tag WHERE entry_id IN (SELECT id FROM off)`),
      moves: () => behind.query(`UPDATE staff_member SET team_id = ${any('team')}, staff_group = 'care', placed_on = $1 WHERE ${some(0.3)}`, [today]),
      'a move that was planned before the month': () => behind.query(`UPDATE staff_member SET staff_group = 'therapy', placed_on = NULL WHERE ${some(0.2)}`),
      leavers: () => behind.query(`UPDATE staff_member SET left_on = $1 WHERE email LIKE 'behind-%' AND ${some(0.15)}`, [today]),
      'another line for a ward': () => behind.query(`UPDATE team SET service_line_id = ${any('service_line')} WHERE id = ${any('team')}`),
      'another name for a ward': () => behind.query(`UPDATE team SET name = name || ' and more' WHERE id = ${any('team')}`),
      'a ward that is new': () => behind.query(`INSERT INTO team (id, name, kind) SELECT $1, 'Ward ' || 1 + count(*), 'ward' FROM team`, [this.nextId()]),
      'tags that come late': async () => {
        const { rows } = await behind.query<{ id: string; author_id: string }>(`SELECT id, author_id FROM entry ORDER BY ${mixed()} LIMIT 30`);
        await this.tag(rows.flatMap((entry) => this.tags().map((tag) => ({ ...entry, ...tag }))), month);
      },
      'a newer version of the briefing': () => behind.query(
        `INSERT INTO briefing (code, version, published_on, document) SELECT code, max(version) + 1, $1, $2 FROM briefing GROUP BY code`,
        [today, { ...firstBriefing, themes: firstBriefing.themes.slice(Math.floor(this.chance() * 3)) }],
      ),
    };
    const done = Object.keys(changes).filter(() => this.chance() < 0.6);
    for (const name of done) await changes[name]!();
    return done;
  }

  async close(): Promise<void> {
    await this.hospital.close();
  }

  private async arrange(people: number): Promise<void> {
    const { behind } = this.hospital;
    const lines = Array.from({ length: 1 + Math.floor(this.chance() * 3) }, () => this.nextId());
    for (const [nth, id] of lines.entries()) await behind.query('INSERT INTO service_line (id, name) VALUES ($1, $2)', [id, `Line ${nth + 1}`]);
    const teams = Array.from({ length: 2 + Math.floor(this.chance() * 5) }, () => this.nextId());
    for (const [nth, id] of teams.entries()) await behind.query(`INSERT INTO team (id, name, kind, service_line_id) VALUES ($1, $2, 'ward', $3)`, [id, `Ward ${nth + 1}`, lines[Math.floor(this.chance() * (lines.length + 0.3))] ?? null]);
    const staff = Array.from({ length: people }, () => ({ id: this.nextId(), staff_group: GROUPS[Math.floor(this.chance() ** 2 * GROUPS.length)], team_id: teams[Math.floor(this.chance() ** 1.5 * (teams.length + 0.5))] ?? null }));
    await behind.query(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, team_id)
       SELECT id, 'behind-' || id || '@test.example', 'A', 'B', 'Nurse', staff_group, team_id FROM jsonb_to_recordset($1) AS s (id uuid, staff_group text, team_id uuid)`,
      [JSON.stringify(staff)],
    );
    for (let nth = 0; nth < WRITERS; nth += 1) {
      this.writers.push(await this.hospital.employ(`writer-${nth}`, { givenName: 'Wanda', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' }, this.nextId()));
    }
    this.priya = await this.hospital.hire('priya');
    await behind.query(`UPDATE sign_in SET expires_at = '2027-12-31', unused_until = '2027-12-31'`);
  }

  /** The same ids for the same seed, so that the same are chosen. */
  private nextId(): string {
    return `00000000-0000-4000-8000-${String(++this.ids).padStart(12, '0')}`;
  }

  private async entryOf([writer, nth]: [Person, number], method: string, path: string): Promise<void> {
    await writer.asks(method, `/api/entries/${this.entries[nth]!.id}${path}`);
  }

  private async tag(tags: readonly ({ id: string; author_id: string } & Tag)[], month: string): Promise<void> {
    await this.hospital.behind.query(
      `INSERT INTO counted_tag (entry_id, author_id, month, code, direction)
       SELECT id, author_id, $2::date, code, direction FROM jsonb_to_recordset($1) AS t (id uuid, author_id uuid, code text, direction text) ON CONFLICT DO NOTHING`,
      [JSON.stringify(tags), `${month}-01`],
    );
  }

  /** One to three tags, some of them far more often than others. */
  private tags(): Tag[] {
    const codes = codesOf(firstBriefing);
    const chosen = new Set(Array.from({ length: 1 + Math.floor(this.chance() * 3) }, () => codes[Math.floor(this.chance() ** 4 * codes.length)]!));
    return [...chosen].map((code) => ({ code, direction: directionsOf(firstBriefing, code)[Math.floor(this.chance() ** 3 * directionsOf(firstBriefing, code).length)]! }));
  }
}
