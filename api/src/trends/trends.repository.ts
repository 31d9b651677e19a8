import { Injectable } from '@nestjs/common';
import type { BriefingDocument } from '@afterword/journal';
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

  /** Every version of every briefing, oldest first. */
  async briefings(): Promise<{ document: BriefingDocument; publishedOn: string }[]> {
    return this.source.rows('SELECT document, published_on::text AS "publishedOn" FROM briefing ORDER BY published_on, code, version');
  }
}
