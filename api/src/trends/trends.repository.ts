import { Injectable } from '@nestjs/common';
import type { BriefingDocument, Cut } from '@afterword/journal';
import { PublishedFigures } from '../platform/database';

export interface PublishedMonthRow {
  readonly month: string;
  readonly contributing: number | null;
}

export interface PublishedFigureRow {
  readonly month: string;
  readonly code: string;
  readonly direction: string;
  readonly people: number | null;
}

export interface PublishedPartRow {
  readonly id: string;
  readonly cut: Cut;
  readonly name: string | null;
  readonly line: string | null;
}

/** Reads published figures as the role that can read nothing else. */
@Injectable()
export class TrendsRepository {
  constructor(private readonly source: PublishedFigures) {}

  /** Published months from one to another (`YYYY-MM`), oldest first. */
  async months(from: string, to: string): Promise<PublishedMonthRow[]> {
    return this.source.rows<PublishedMonthRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, contributing FROM published_month
        WHERE month BETWEEN $1 AND $2 ORDER BY published_month.month`,
      [`${from}-01`, `${to}-01`],
    );
  }

  async figures(from: string, to: string): Promise<PublishedFigureRow[]> {
    return this.source.rows<PublishedFigureRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, code, direction, people FROM published_figure WHERE month BETWEEN $1 AND $2`,
      [`${from}-01`, `${to}-01`],
    );
  }

  /** The lines, wards and staff groups of the newest of these months that has any. */
  async parts(from: string, to: string): Promise<PublishedPartRow[]> {
    return this.source.rows<PublishedPartRow>(
      `SELECT cut, part_id AS id, name, line_id AS line FROM published_part
        WHERE month = (SELECT max(month) FROM published_part WHERE month BETWEEN $1 AND $2)
        ORDER BY cut, name NULLS LAST, part_id`,
      [`${from}-01`, `${to}-01`],
    );
  }

  async contributingTo(cut: Cut, part: string, from: string, to: string): Promise<PublishedMonthRow[]> {
    return this.source.rows<PublishedMonthRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, contributing FROM published_part WHERE cut = $1 AND part_id = $2 AND month BETWEEN $3 AND $4`,
      [cut, part, `${from}-01`, `${to}-01`],
    );
  }

  async figuresOf(cut: Cut, part: string, from: string, to: string): Promise<PublishedFigureRow[]> {
    return this.source.rows<PublishedFigureRow>(
      `SELECT to_char(month, 'YYYY-MM') AS month, code, direction, people FROM published_part_figure
        WHERE cut = $1 AND part_id = $2 AND month BETWEEN $3 AND $4`,
      [cut, part, `${from}-01`, `${to}-01`],
    );
  }

  /** One theme or behaviour in several parts of a cut. */
  async figureIn(cut: Cut, parts: readonly string[], code: string, from: string, to: string): Promise<(PublishedFigureRow & { readonly part: string })[]> {
    return this.source.rows(
      `SELECT part_id AS part, to_char(month, 'YYYY-MM') AS month, code, direction, people FROM published_part_figure
        WHERE cut = $1 AND part_id = ANY ($2::text[]) AND code = $3 AND month BETWEEN $4 AND $5`,
      [cut, parts, code, `${from}-01`, `${to}-01`],
    );
  }

  /** Every version of every briefing, oldest first. */
  async briefings(): Promise<{ document: BriefingDocument; publishedOn: string }[]> {
    return this.source.rows('SELECT document, published_on::text AS "publishedOn" FROM briefing ORDER BY published_on, code, version');
  }
}
