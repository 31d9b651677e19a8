import type { DataSource, QueryRunner } from 'typeorm';
import { type BriefingDocument, type CountedTag, type GroupPublication, NOWHERE, type PlacesOfMonth } from '@afterword/journal';

// One number for all processes, so that a month is published once.
const PUBLICATION_LOCK = 7_301_128;

/** How often a month that changed while it was worked out is worked out anew, before it waits for the next hour. */
const TRIES = 3;

/** Figures that are written by one statement. */
const AT_ONCE = 20_000;

// The order of rows does not count, and a row that comes twice counts twice. It is compared inside one hour and never kept.
const STATE = `concat(count(*), ' ', sum(hash_record_extended(t, 0)))`;

/** Somebody kept changing what they let count of a closed month: nothing was published of it. */
export class MonthKeepsChanging extends Error {}

/** One closed month as it was read: what is counted, and where people stand. */
export interface MonthInHand {
  readonly tags: readonly CountedTag[];
  readonly documents: readonly BriefingDocument[];
  readonly places: PlacesOfMonth;
}

interface Names {
  readonly ofWard: ReadonlyMap<string, { readonly name: string; readonly line: string }>;
  readonly ofLine: ReadonlyMap<string, string>;
}

/** The publication's own login: it reads and deletes clear tags and adds published figures, and nothing else. */
export class PublicationRepository {
  constructor(private readonly source: DataSource) {}

  /** Closed months (`YYYY-MM`) that wait, oldest first: from the first ever counted on, months with nothing in them too. */
  async waiting(openMonth: string): Promise<string[]> {
    const rows = await this.source.query<{ month: string }[]>(
      `SELECT to_char(m, 'YYYY-MM') AS month
         FROM generate_series((SELECT least((SELECT min(month) FROM counted_tag), (SELECT max(month) + interval '1 month' FROM published_month))),
                              $1::date - interval '1 month', interval '1 month') AS m
        WHERE NOT EXISTS (SELECT FROM published_month p WHERE p.month = m::date) ORDER BY m`,
      [`${openMonth}-01`],
    );
    return rows.map((row) => row.month);
  }

  /**
   * Publishes one month: reads it, lets `decide` work out what may be shown while no transaction is open, and then in one transaction
   * deletes the clear tags and writes what may be shown. Where the deleted are not those that were counted, since somebody
   * took theirs back meanwhile, nothing is written and all begins anew. A month that another process publishes, or has
   * published, is left alone. Returns whether this call published it.
   */
  async publish(month: string, on: string, decide: (inHand: MonthInHand) => Promise<readonly GroupPublication[]>): Promise<boolean> {
    const first = `${month}-01`;
    const runner = this.source.createQueryRunner();
    try {
      // Held by the connection: who dies lets go of it, and it may be held for as long as the work takes.
      const [lock]: { mine: boolean }[] = await runner.query('SELECT pg_try_advisory_lock($1) AS mine', [PUBLICATION_LOCK]);
      if (!lock?.mine) return false;
      if ((await runner.query('SELECT month FROM published_month WHERE month = $1', [first])).length > 0) return false;
      for (let time = 0; time < TRIES; time++) {
        const read = await readMonth(runner, first);
        const decided = await decide(read.inHand);
        if (await writeMonth(runner, first, on, read, decided)) return true;
      }
      throw new MonthKeepsChanging('A closed month changed each time while it was worked out.');
    } finally {
      await runner.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
      await runner.release();
    }
  }

  /**
   * Rows of months that are published already are swept. Where any were, or when asked to, the table and its indexes are
   * written anew: a plain VACUUM frees the place of a dead row without overwriting it, so that its tag would stay readable.
   */
  async sweep(anyway: boolean): Promise<void> {
    const [swept] = await this.source.query<{ rows: number }[]>(
      `WITH gone AS (DELETE FROM counted_tag WHERE month IN (SELECT month FROM published_month) RETURNING 1)
       SELECT count(*)::integer AS rows FROM gone`,
    );
    if (anyway || (swept?.rows ?? 0) > 0) await this.source.query('VACUUM (FULL) counted_tag');
  }
}

interface ReadMonth {
  readonly inHand: MonthInHand;
  readonly names: Names;
  /** Tells whether the tags are still those that were read. */
  readonly state: string;
}

/** One picture of the month. */
async function readMonth(runner: QueryRunner, first: string): Promise<ReadMonth> {
  await runner.startTransaction('REPEATABLE READ');
  try {
    const documents: { document: BriefingDocument }[] = await runner.query('SELECT document FROM briefing ORDER BY published_on, code, version');
    // A tag that was saved in the very moment in which its author was moved has the place before. Whoever has not moved since the month ended
    // stands where they do now; of the others, tags may lie in two places, and they stand in one of them.
    const tags: CountedTag[] = await runner.query(
      `SELECT t.author_id AS "authorId", t.code, t.direction,
              CASE WHEN p.author_id IS NULL THEN first_value(t.team_id) OVER place ELSE p.team_id END AS ward,
              CASE WHEN p.author_id IS NULL THEN first_value(t.staff_group) OVER place ELSE p.staff_group END AS "staffGroup"
         FROM counted_tag t
         LEFT JOIN app.places_at_the_end((SELECT array_agg(DISTINCT author_id) FROM counted_tag WHERE month = $1), $1) p ON p.author_id = t.author_id
        WHERE t.month = $1 WINDOW place AS (PARTITION BY t.author_id ORDER BY t.team_id, t.staff_group)`,
      [first],
    );
    const [now]: { state: string }[] = await runner.query(`SELECT ${STATE} AS state FROM counted_tag t WHERE month = $1`, [first]);
    const { places, names } = await placesOf(runner, tags, first);
    return { inHand: { tags, documents: documents.map(({ document }) => document), places }, names, state: now!.state };
  } finally {
    await runner.rollbackTransaction();
  }
}

/** Takes the clear tags away and writes what may be shown, or does neither: returns whether it did. */
async function writeMonth(runner: QueryRunner, first: string, on: string, { names, state }: ReadMonth, [organisation, ...parts]: readonly GroupPublication[]): Promise<boolean> {
  await runner.startTransaction();
  try {
    const [gone]: { state: string }[] = await runner.query(`WITH t AS (DELETE FROM counted_tag WHERE month = $1 RETURNING *) SELECT ${STATE} AS state FROM t`, [first]);
    if (gone!.state !== state) {
      await runner.rollbackTransaction();
      return false;
    }
    const { contributing, figures } = organisation!;
    await runner.query('INSERT INTO published_month (month, contributing, published_on) VALUES ($1, $2, $3)', [first, contributing, on]);
    await runner.query(
      `INSERT INTO published_figure (month, code, direction, people)
       SELECT $1, f.code, f.direction, f.people FROM unnest($2::text[], $3::text[], $4::integer[]) AS f (code, direction, people)`,
      [first, figures.map((f) => f.code), figures.map((f) => f.direction), figures.map((f) => f.people)],
    );
    await writeTogether(runner, first, organisation!);
    await writeParts(runner, first, parts, names);
    await runner.commitTransaction();
    return true;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  }
}

/**
 * Every ward and staff group in which anybody works, whoever wrote, and those of the tags themselves: people may have left
 * since. Whoever has no team stands in a ward of its own, outside every line. A ward stands in the line in which it did on the last
 * day of the month.
 */
async function placesOf(runner: QueryRunner, tags: readonly CountedTag[], first: string): Promise<{ places: PlacesOfMonth; names: Names }> {
  const work: { ward: string | null; staffGroup: string }[] = await runner.query('SELECT team_id AS ward, staff_group AS "staffGroup" FROM app.places_of_work()');
  const teams: { id: string; name: string; line: string | null; lineName: string | null }[] = await runner.query(
    `SELECT t.id, t.name, l.id AS line, l.name AS "lineName" FROM team t
       LEFT JOIN service_line l ON l.id = CASE WHEN t.line_from >= $1::date + interval '1 month' THEN t.line_before ELSE t.service_line_id END
      ORDER BY l.name NULLS LAST, t.name`,
    [first],
  );
  const wards = new Set([...work, ...tags].map(({ ward }) => ward ?? NOWHERE));
  const staffGroups = new Set([...work, ...tags].map(({ staffGroup }) => staffGroup ?? NOWHERE));
  const standing = teams.filter(({ id }) => wards.has(id));
  return {
    places: {
      wards: [...standing.map(({ id, line }) => ({ id, serviceLine: line })), ...(wards.has(NOWHERE) ? [{ id: NOWHERE, serviceLine: null }] : [])],
      staffGroups: [...staffGroups].sort(),
    },
    names: {
      ofWard: new Map(standing.map(({ id, name, line }) => [id, { name, line: line ?? NOWHERE }])),
      ofLine: new Map(standing.flatMap(({ line, lineName }) => (line && lineName ? [[line, lineName]] : []))),
    },
  };
}

/** Writes which themes stand beside the most named one, where that can be shown. */
async function writeTogether(runner: QueryRunner, first: string, { together }: GroupPublication): Promise<void> {
  if (!together) return;
  const { code, direction, figures } = together;
  await runner.query(
    `INSERT INTO published_together (month, beside_code, beside_direction, code, direction, people)
     SELECT $1, $2, $3, f.code, f.direction, f.people FROM unnest($4::text[], $5::text[], $6::integer[]) AS f (code, direction, people)`,
    [first, code, direction, figures.map((f) => f.code), figures.map((f) => f.direction), figures.map((f) => f.people)],
  );
}

/** Writes every part with its total, and the figures that are shown; what is not there is hidden. */
async function writeParts(runner: QueryRunner, first: string, parts: readonly GroupPublication[], { ofWard, ofLine }: Names): Promise<void> {
  const nameOf = ({ cut, id }: GroupPublication): string | null => (cut === 'ward' ? (ofWard.get(id)?.name ?? null) : cut === 'service-line' ? (ofLine.get(id) ?? null) : id === NOWHERE ? null : id);
  await runner.query(
    `INSERT INTO published_part (month, cut, part_id, name, line_id, contributing)
     SELECT $1, p.cut, p.part_id, p.name, p.line_id, p.contributing
       FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::integer[]) AS p (cut, part_id, name, line_id, contributing)`,
    [
      first,
      parts.map(({ cut }) => cut),
      parts.map(({ id }) => id),
      parts.map(nameOf),
      parts.map(({ cut, id }) => (cut === 'ward' ? (ofWard.get(id)?.line ?? NOWHERE) : null)),
      parts.map(({ contributing }) => contributing),
    ],
  );
  const shown = parts.flatMap(({ cut, id, figures }) => figures.flatMap(({ code, direction, people }) => (people === null ? [] : [{ cut, id, code, direction, people }])));
  for (let from = 0; from < shown.length; from += AT_ONCE) {
    const some = shown.slice(from, from + AT_ONCE);
    await runner.query(
      `INSERT INTO published_part_figure (month, cut, part_id, code, direction, people)
       SELECT $1, f.cut, f.part_id, f.code, f.direction, f.people
         FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::integer[]) AS f (cut, part_id, code, direction, people)`,
      [first, some.map((f) => f.cut), some.map((f) => f.id), some.map((f) => f.code), some.map((f) => f.direction), some.map((f) => f.people)],
    );
  }
}
