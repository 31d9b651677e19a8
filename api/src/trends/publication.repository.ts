import type { DataSource, QueryRunner } from 'typeorm';
import { type BriefingDocument, type CountedTag, type GroupPublication, NOWHERE, type PlacesOfMonth } from '@afterword/journal';

// One number for all processes, so that a month is published once.
const PUBLICATION_LOCK = 7_301_128;

/** One closed month inside its transaction: what is counted, and what may be shown of it. */
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
   * Publishes one month in one transaction: counts, keeps what may be shown, deletes the clear tags. A month that another
   * process publishes, or has published, is left alone. Returns whether this call published it.
   */
  async publish(month: string, on: string, decide: (inHand: MonthInHand) => Promise<readonly GroupPublication[]>): Promise<boolean> {
    const first = `${month}-01`;
    return this.source.transaction(async ({ queryRunner }) => {
      const runner = queryRunner as QueryRunner;
      await runner.query('SELECT pg_advisory_xact_lock($1)', [PUBLICATION_LOCK]);
      if ((await runner.query('SELECT month FROM published_month WHERE month = $1', [first])).length > 0) {
        // A straggler whose transaction outlived the month: it was not counted and must not stay in clear.
        await runner.query('DELETE FROM counted_tag WHERE month = $1', [first]);
        return false;
      }
      const documents: { document: BriefingDocument }[] = await runner.query('SELECT document FROM briefing ORDER BY published_on, code, version');
      const tags: CountedTag[] = await runner.query('SELECT author_id AS "authorId", code, direction, team_id AS ward, staff_group AS "staffGroup" FROM counted_tag WHERE month = $1', [first]);
      const { places, names } = await placesOf(runner, tags);
      const [organisation, ...parts] = await decide({ tags, documents: documents.map(({ document }) => document), places });
      const { contributing, figures } = organisation!;
      await runner.query('INSERT INTO published_month (month, contributing, published_on) VALUES ($1, $2, $3)', [first, contributing, on]);
      await runner.query(
        `INSERT INTO published_figure (month, code, direction, people)
         SELECT $1, f.code, f.direction, f.people FROM unnest($2::text[], $3::text[], $4::integer[]) AS f (code, direction, people)`,
        [first, figures.map((f) => f.code), figures.map((f) => f.direction), figures.map((f) => f.people)],
      );
      await writeParts(runner, first, parts, names);
      await runner.query('DELETE FROM counted_tag WHERE month = $1', [first]);
      return true;
    });
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

/**
 * Every ward and staff group in which anybody works, whoever wrote, and those of the tags themselves: people may have left
 * since. Whoever has no team stands in a ward of its own, outside every line.
 */
async function placesOf(runner: QueryRunner, tags: readonly CountedTag[]): Promise<{ places: PlacesOfMonth; names: Names }> {
  const work: { ward: string | null; staffGroup: string }[] = await runner.query('SELECT team_id AS ward, staff_group AS "staffGroup" FROM app.places_of_work()');
  const teams: { id: string; name: string; line: string | null; lineName: string | null }[] = await runner.query(
    'SELECT t.id, t.name, l.id AS line, l.name AS "lineName" FROM team t LEFT JOIN service_line l ON l.id = t.service_line_id ORDER BY l.name NULLS LAST, t.name',
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

/** Writes every part with its total, and the figures of those that show any. */
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
  for (const { cut, id, contributing, figures } of parts) {
    if (contributing === null) continue;
    await runner.query(
      `INSERT INTO published_part_figure (month, cut, part_id, code, direction, people)
       SELECT $1, $2, $3, f.code, f.direction, f.people FROM unnest($4::text[], $5::text[], $6::integer[]) AS f (code, direction, people)`,
      [first, cut, id, figures.map((f) => f.code), figures.map((f) => f.direction), figures.map((f) => f.people)],
    );
  }
}
