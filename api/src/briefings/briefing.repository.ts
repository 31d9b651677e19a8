import { Injectable } from '@nestjs/common';
import type { BriefingDocument } from '@afterword/journal';
import { Database } from '../platform/database';

export interface BriefingRow {
  readonly document: BriefingDocument;
  readonly publishedOn: string;
}

/** Published briefings; each version stays as it was published. */
@Injectable()
export class BriefingRepository {
  constructor(private readonly database: Database) {}

  /** The newest version of each briefing, newest first. */
  async current(): Promise<BriefingRow[]> {
    return this.database.rows<BriefingRow>(
      `SELECT document, "publishedOn" FROM (
         SELECT DISTINCT ON (code) code, document, published_on::text AS "publishedOn" FROM briefing ORDER BY code, version DESC
       ) newest ORDER BY "publishedOn" DESC, code`,
    );
  }

  /** Every version of every briefing, oldest first: what a tag may have meant. */
  async all(): Promise<BriefingRow[]> {
    return this.database.rows<BriefingRow>('SELECT document, published_on::text AS "publishedOn" FROM briefing ORDER BY published_on, code, version');
  }
}
