import { Injectable } from '@nestjs/common';
import type { BriefingDocument, Cut } from '@afterword/journal';
import { type Picture, PublishedFigures } from '../platform/database';

export interface PublishedMonthRow {
  readonly month: string;
  readonly contributing: number | null;
}

/** One theme or behaviour in one direction, by the first day of each month (`YYYY-MM-01`) in which something is said of it. */
export interface PublishedFigureRow {
  readonly code: string;
  readonly direction: string;
  readonly people: Readonly<Record<string, number | null>>;
}

export interface PublishedPartRow {
  readonly id: string;
  readonly cut: Cut;
  readonly name: string | null;
  readonly line: string | null;
  readonly lineName: string | null;
  readonly until: string | null;
}

/** How many of those who named the most named theme of a month (`YYYY-MM`) named another one too. */
export interface PublishedTogetherRow {
  readonly month: string;
  readonly besideCode: string;
  readonly besideDirection: string;
  readonly code: string;
  readonly direction: string;
  readonly people: number | null;
}

/** The first and the last of the published months that are read (`YYYY-MM`). */
export interface Span {
  readonly first: string;
  readonly last: string;
}

// A part that is no more says so; $1 and $2 are the first and the last month that are read.
const PARTS = `SELECT k.cut, k.part_id AS id, k.name, k.line_id AS line, (SELECT l.name FROM known_part l WHERE l.cut = 'service-line' AND l.part_id = k.line_id) AS "lineName",
              CASE WHEN k.last_month < $2::date THEN to_char(k.last_month, 'YYYY-MM') END AS until
         FROM known_part k WHERE k.first_month <= $2::date AND k.last_month >= $1::date`;
const NAMED = `($4 = '' OR strpos(lower(k.name), lower($4)) > 0 OR k.line_id IN (SELECT l.part_id FROM known_part l WHERE l.cut = 'service-line' AND strpos(lower(l.name), lower($4)) > 0))`;
const IN_ORDER = 'ORDER BY k.last_month DESC, k.name, k.part_id';

/** Reads published figures as the role that can read nothing else. */
@Injectable()
export class TrendsRepository {
  constructor(private readonly source: PublishedFigures) {}

  /** Runs the work on what is published at one moment, as far as this person may see it. */
  async asOfNow<T>(staffId: string, work: (published: Published) => Promise<T>): Promise<T> {
    return this.source.asOfNow(staffId, (picture) => work(new Published(picture)));
  }
}

/** What is published at one moment. */
export class Published {
  constructor(private readonly picture: Picture) {}

  /** Published months from one to another (`YYYY-MM`), oldest first. */
  async months(from: string, to: string): Promise<PublishedMonthRow[]> {
    return this.picture.rows<PublishedMonthRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, contributing FROM published_month
        WHERE month BETWEEN $1 AND $2 ORDER BY published_month.month`,
      [`${from}-01`, `${to}-01`],
    );
  }

  async figures(span: Span): Promise<PublishedFigureRow[]> {
    return this.picture.rows<PublishedFigureRow>(
      `SELECT code, direction, json_object_agg(month, people) AS people FROM published_figure WHERE month BETWEEN $1 AND $2 GROUP BY code, direction`,
      days(span),
    );
  }

  async together(span: Span): Promise<PublishedTogetherRow[]> {
    return this.picture.rows<PublishedTogetherRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, beside_code AS "besideCode", beside_direction AS "besideDirection", code, direction, people
         FROM published_together WHERE month BETWEEN $1 AND $2`,
      days(span),
    );
  }

  /** A line, ward or staff group of these months under its newest name. */
  async part(cut: Cut, id: string, span: Span): Promise<PublishedPartRow | null> {
    const [found] = await this.picture.rows<PublishedPartRow>(`${PARTS} AND k.cut = $3 AND k.part_id = $4`, [...days(span), cut, id]);
    return found ?? null;
  }

  /** So many parts of a cut by name, all without `most`; those that are no more last. With `words` only those in whose name or line's name they stand. */
  async parts(cut: Cut, span: Span, most: number | null, words = ''): Promise<PublishedPartRow[]> {
    return this.picture.rows<PublishedPartRow>(
      `${PARTS} AND k.cut = $3 AND ${NAMED} ${IN_ORDER} LIMIT $5`,
      [...days(span), cut, words, most],
    );
  }

  /** The same of the wards of one line. */
  async wardsOf(line: string, span: Span, most: number | null): Promise<PublishedPartRow[]> {
    return this.picture.rows<PublishedPartRow>(`${PARTS} AND k.cut = 'ward' AND k.line_id = $3 ${IN_ORDER} LIMIT $4`, [...days(span), line, most]);
  }

  async contributingTo(cut: Cut, part: string, span: Span): Promise<PublishedMonthRow[]> {
    return this.picture.rows<PublishedMonthRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, contributing FROM published_part WHERE cut = $1 AND part_id = $2 AND month BETWEEN $3 AND $4`,
      [cut, part, ...days(span)],
    );
  }

  async figuresOf(cut: Cut, part: string, span: Span): Promise<PublishedFigureRow[]> {
    return this.picture.rows<PublishedFigureRow>(
      `SELECT code, direction, json_object_agg(month, people) AS people FROM published_part_figure
        WHERE cut = $1 AND part_id = $2 AND month BETWEEN $3 AND $4 GROUP BY code, direction`,
      [cut, part, ...days(span)],
    );
  }

  /** One theme or behaviour in several parts of a cut. */
  async figureIn(cut: Cut, parts: readonly string[], code: string, span: Span): Promise<(Omit<PublishedFigureRow, 'code'> & { readonly part: string })[]> {
    return this.picture.rows(
      `SELECT part_id AS part, direction, json_object_agg(month, people) AS people FROM published_part_figure
        WHERE cut = $1 AND part_id = ANY ($2::text[]) AND code = $3 AND month BETWEEN $4 AND $5 GROUP BY part_id, direction`,
      [cut, parts, code, ...days(span)],
    );
  }

  /** Every version of every briefing, oldest first. */
  async briefings(): Promise<{ document: BriefingDocument; publishedOn: string }[]> {
    return this.picture.rows('SELECT document, published_on::text AS "publishedOn" FROM briefing ORDER BY published_on, code, version');
  }
}

function days({ first, last }: Span): [string, string] {
  return [`${first}-01`, `${last}-01`];
}
