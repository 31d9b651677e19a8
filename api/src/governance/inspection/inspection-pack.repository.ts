import { Injectable } from '@nestjs/common';
import type { BriefingDocument } from '@afterword/journal';
import { Database } from '../../platform/database';

export interface PublishedBriefingRow {
  readonly document: BriefingDocument;
  readonly publishedOn: string;
}

/** How a part of the audit's chain stands. */
export interface CheckedLinksRow {
  readonly upTo: string;
  readonly links: number;
  readonly day: string;
  readonly faults: number;
}

const AT_ONCE = 20_000;

/** What a pack for an inspection says besides figures. */
@Injectable()
export class InspectionPackRepository {
  constructor(private readonly database: Database) {}

  /** The organisation's name, and what whoever asks is called. */
  async names(staffId: string): Promise<{ readonly organisation: string; readonly maker: string }> {
    const rows = await this.database.rows<{ organisation: string; maker: string }>(
      `SELECT coalesce((SELECT name FROM organisation), '') AS organisation, s.given_name || ' ' || s.family_name AS maker FROM staff_member s WHERE s.id = $1`,
      [staffId],
    );
    return rows[0] ?? { organisation: '', maker: '' };
  }

  /** The versions of briefings that were published in these months, oldest first. */
  async briefings(from: string, to: string): Promise<PublishedBriefingRow[]> {
    return this.database.rows<PublishedBriefingRow>(
      `SELECT document, published_on::text AS "publishedOn" FROM briefing
        WHERE published_on >= $1::date AND published_on < $2::date + interval '1 month' ORDER BY published_on, code, version`,
      [`${from}-01`, `${to}-01`],
    );
  }

  /** Compares so many links of the audit after this one with their rows and with one another; null where there are no more. Refused by the database for whoever is no administrator. */
  async checkedLinks(after: string): Promise<CheckedLinksRow | null> {
    const rows = await this.database.rows<CheckedLinksRow>(
      'SELECT up_to::text AS "upTo", links, day::text, faults FROM app.check_audit($1, $2) WHERE links > 0',
      [after, AT_ONCE],
    );
    return rows[0] ?? null;
  }
}
