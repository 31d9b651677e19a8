import type { DataSource, QueryRunner } from 'typeorm';
import type { BriefingDocument, CountedTag, MonthPublication } from '@afterword/journal';

// One number for all processes, so that a month is published once.
const PUBLICATION_LOCK = 7_301_128;

/** One closed month inside its transaction: what is counted, and what may be shown of it. */
export interface MonthInHand {
  readonly tags: readonly CountedTag[];
  readonly documents: readonly BriefingDocument[];
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
  async publish(month: string, on: string, decide: (inHand: MonthInHand) => MonthPublication): Promise<boolean> {
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
      const tags: CountedTag[] = await runner.query('SELECT author_id AS "authorId", code, direction FROM counted_tag WHERE month = $1', [first]);
      const { contributing, figures } = decide({ tags, documents: documents.map(({ document }) => document) });
      await runner.query('INSERT INTO published_month (month, contributing, published_on) VALUES ($1, $2, $3)', [first, contributing, on]);
      await runner.query(
        `INSERT INTO published_figure (month, code, direction, people)
         SELECT $1, f.code, f.direction, f.people FROM unnest($2::text[], $3::text[], $4::integer[]) AS f (code, direction, people)`,
        [first, figures.map((f) => f.code), figures.map((f) => f.direction), figures.map((f) => f.people)],
      );
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
