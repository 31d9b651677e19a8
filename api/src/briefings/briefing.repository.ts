import { Injectable } from '@nestjs/common';
import type { BriefingDocument, BriefingQuestion } from '@afterword/journal';
import { Database } from '../platform/database';

export interface BriefingRow {
  readonly document: BriefingDocument;
  readonly publishedOn: string;
}

/** A published version as one person finds it. */
export interface BriefingVersionRow {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly publishedOn: string;
  readonly retiredOn: string | null;
  readonly newest: boolean;
  /** it is for all, or for their team */
  readonly forMe: boolean;
  readonly questions: BriefingQuestion[];
  /** only where it was asked for */
  readonly document: BriefingDocument | null;
}

export interface ReaderRow {
  readonly teamId: string | null;
  readonly nonClinical: boolean;
}

/** $1 is the reader's team. */
const versions = (documentWhere: string): string => `
  SELECT b.code, b.version, b.document->>'title' AS title, b.published_on::text AS "publishedOn", r.retired_on::text AS "retiredOn",
         b.version = (SELECT max(n.version) FROM briefing n WHERE n.code = b.code) AS newest,
         b.addressed_to_all OR EXISTS (SELECT FROM briefing_team t WHERE t.code = b.code AND t.version = b.version AND t.team_id = $1) AS "forMe",
         b.document->'questions' AS questions, CASE WHEN ${documentWhere} THEN b.document END AS document
    FROM briefing b LEFT JOIN briefing_retirement r ON r.code = b.code`;

/** Published briefings; each version stays as it was published. */
@Injectable()
export class BriefingRepository {
  constructor(private readonly database: Database) {}

  /** Where a person works, which says what is for them. */
  async reader(staffId: string): Promise<ReaderRow> {
    const rows = await this.database.rows<ReaderRow>(
      `SELECT m.team_id AS "teamId", coalesce(t.kind = 'non-clinical', false) AS "nonClinical" FROM staff_member m LEFT JOIN team t ON t.id = m.team_id WHERE m.id = $1`,
      [staffId],
    );
    return rows[0] ?? { teamId: null, nonClinical: false };
  }

  /** Every version, the newest first; with its document where it is in force. */
  async versions(teamId: string | null): Promise<BriefingVersionRow[]> {
    return this.database.rows<BriefingVersionRow>(
      `SELECT * FROM (${versions('r.retired_on IS NULL AND b.version = (SELECT max(n.version) FROM briefing n WHERE n.code = b.code)')}) published
        ORDER BY "publishedOn" DESC, code, version DESC`,
      [teamId],
    );
  }

  /** Every version of one briefing, the newest first; with the documents of one of them and of the one before it. Null is the newest. */
  async versionsOf(code: string, version: number | null, teamId: string | null): Promise<BriefingVersionRow[]> {
    return this.database.rows<BriefingVersionRow>(
      `${versions('b.version BETWEEN coalesce($3, (SELECT max(n.version) FROM briefing n WHERE n.code = $2)) - 1 AND coalesce($3, b.version)')}
        WHERE b.code = $2 ORDER BY b.version DESC`,
      [teamId, code, version],
    );
  }

  /** Whether there is such a version. */
  async isPublished(code: string, version: number): Promise<boolean> {
    const rows = await this.database.rows<{ yes: boolean }>('SELECT EXISTS (SELECT FROM briefing WHERE code = $1 AND version = $2) AS yes', [code, version]);
    return rows[0]?.yes ?? false;
  }

  /** Every version of every briefing, oldest first: what a tag may have meant. */
  async all(): Promise<BriefingRow[]> {
    return this.database.rows<BriefingRow>('SELECT document, published_on::text AS "publishedOn" FROM briefing ORDER BY published_on, code, version');
  }
}
