import { createRequire } from 'node:module';
import { Organisation } from './organisation.mjs';

const require = createRequire(import.meta.url);
const { firstBriefing, themesOf } = require('@afterword/journal');

/** Five years. */
export const MONTHS = 60;
const FIRST_YEAR = 2021;
const AT_ONCE = 20_000;

/** The name of a month by its number: `2021-11` is the first. */
export function monthName(nth) {
  const month = 10 + nth;
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** An invented organisation in a database, its counted tags and its published months. */
export class PublishedHistory {
  constructor(behind, staff) {
    this.behind = behind;
    this.organisation = new Organisation(staff, themesOf(firstBriefing));
  }

  async hire() {
    const { wards, people } = this.organisation;
    await this.behind.query("INSERT INTO organisation (name) VALUES ('Bench')");
    await this.behind.query('INSERT INTO briefing VALUES ($1, 1, current_date, $2)', [firstBriefing.code, firstBriefing]);
    const lines = [...new Map(wards.map(({ line, lineName }) => [line, lineName]))].map(([id, name]) => ({ id, name }));
    await this.write('service_line', lines);
    await this.write('team', wards.map(({ id, name, line }) => ({ id, name, kind: 'ward', service_line_id: line })));
    await this.write('staff_member', people.map(({ id, ward, staffGroup }, nth) => ({ id, email: `bench-${nth}@bench.example`, given_name: 'Bench', family_name: 'Author', job_title: 'Nurse', staff_group: staffGroup, team_id: ward })));
  }

  /** The tags of a month as they stand in clear before it is published; their entries are left out, since nobody reads them. Returns how many people let them count. */
  async count(nth) {
    const [tags, authors] = [new Map(), new Set()];
    for (const { authorId, ward, staffGroup, entry, code, direction } of this.organisation.month(nth)) {
      const id = `${authorId.slice(0, 14)}4${String(entry).padStart(3, '0')}-8${String(nth).padStart(3, '0')}-${authorId.slice(24)}`;
      authors.add(authorId);
      tags.set(`${id} ${code} ${direction}`, { entry_id: id, author_id: authorId, month: `${monthName(nth)}-01`, code, direction, team_id: ward, staff_group: staffGroup });
    }
    // Without entries there is nothing for the foreign key to find.
    await this.behind.query("SET session_replication_role = 'replica'");
    await this.write('counted_tag', [...tags.values()]);
    await this.behind.query("SET session_replication_role = 'origin'");
    return authors.size;
  }

  /** The figures of the first month again in all months from one up to another. */
  async repeat(from, until) {
    for (const [table, columns] of [['published_month', 'contributing, published_on'], ['published_figure', 'code, direction, people'], ['published_together', 'beside_code, beside_direction, code, direction, people'], ['published_part', 'cut, part_id, name, line_id, contributing'], ['published_part_figure', 'cut, part_id, code, direction, people']]) {
      await this.behind.query(
        `INSERT INTO ${table} (month, ${columns}) SELECT ($1::date + n * interval '1 month')::date, ${columns} FROM generate_series($2::integer, $3::integer - 1) n, ${table} WHERE month = $1`,
        [`${monthName(0)}-01`, from, until],
      );
    }
    await this.behind.query('VACUUM ANALYZE');
  }

  async rows() {
    const { rows } = await this.behind.query('SELECT (SELECT count(*) FROM published_part) AS parts, (SELECT count(*) FROM published_figure) + (SELECT count(*) FROM published_part_figure) AS figures');
    return rows[0];
  }

  /** The ward of which most is shown, and its line. */
  async busiest() {
    const { rows } = await this.behind.query(`SELECT p.part_id AS ward, p.line_id AS line FROM published_part p JOIN published_part_figure f USING (cut, part_id, month)
      WHERE p.cut = 'ward' GROUP BY 1, 2 ORDER BY count(*) DESC, 1 LIMIT 1`);
    return rows[0] ?? { ward: this.organisation.wards[0].id, line: this.organisation.wards[0].line };
  }

  async write(table, rows) {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE);
      const columns = Object.keys(some[0]).join(', ');
      await this.behind.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(some)]);
    }
  }
}
