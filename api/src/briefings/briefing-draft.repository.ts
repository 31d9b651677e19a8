import { Injectable } from '@nestjs/common';
import { type BriefingDocument, type DraftDocument, draftLimits } from '@afterword/journal';
import { Database } from '../platform/database';

export interface BriefingDraftRow {
  readonly id: string;
  readonly revision: number;
  readonly nextOf: string | null;
  readonly document: DraftDocument;
  readonly source: string[];
  readonly changedOn: string;
}

export interface ListedDraftRow {
  readonly id: string;
  readonly title: string;
  readonly nextOf: string | null;
  readonly changedOn: string;
}

export interface PublishedRow {
  readonly code: string;
  readonly version: number;
  readonly publishedOn: string;
}

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ward' | 'non-clinical';
}

const COLUMNS = `id, revision, next_of AS "nextOf", document, source, changed_on::text AS "changedOn"`;
const LISTED = `id, left(document #>> '{title,text}', 150) AS title, next_of AS "nextOf", changed_on::text AS "changedOn"`;
// One number for all processes, so that two publications never mint the same code.
const PUBLICATION_LOCK = 7_301_129;

/** Drafts and what becomes of them. Row level security keeps them among educators. */
@Injectable()
export class BriefingDraftRepository {
  constructor(private readonly database: Database) {}

  /** All there are; the newest change first. */
  async list(): Promise<ListedDraftRow[]> {
    return this.database.rows<ListedDraftRow>(
      `SELECT ${LISTED} FROM briefing_draft ORDER BY changed_on DESC, id LIMIT ${draftLimits.drafts}`,
    );
  }

  async find(id: string): Promise<BriefingDraftRow | null> {
    const rows = await this.database.rows<BriefingDraftRow>(`SELECT ${COLUMNS} FROM briefing_draft WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** A draft, held until the transaction ends. */
  async findForChange(id: string): Promise<BriefingDraftRow | null> {
    const rows = await this.database.rows<BriefingDraftRow>(`SELECT ${COLUMNS} FROM briefing_draft WHERE id = $1 FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  /** The draft of the same lines that was changed last; null where there is none. */
  async ofSource(source: readonly string[]): Promise<ListedDraftRow | null> {
    const rows = await this.database.rows<ListedDraftRow>(`SELECT ${LISTED} FROM briefing_draft WHERE source = $1 ORDER BY changed_on DESC, id LIMIT 1`, [source]);
    return rows[0] ?? null;
  }

  /** Keeps a new one; false when the id is taken or there are as many as there may be. */
  async begin(row: Omit<BriefingDraftRow, 'revision'>, madeBy: string): Promise<boolean> {
    // One after the other, or those begun at once would all be within the limit.
    await this.publishAlone();
    const kept = await this.database.touched(
      `INSERT INTO briefing_draft (id, revision, document, source, next_of, made_by, changed_on)
       SELECT $1, 1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM briefing_draft) < ${draftLimits.drafts}
       ON CONFLICT (id) DO NOTHING`,
      [row.id, JSON.stringify(row.document), row.source, row.nextOf, madeBy, row.changedOn],
    );
    return kept === 1;
  }

  async correct(id: string, revision: number, document: DraftDocument, on: string): Promise<void> {
    await this.database.touched('UPDATE briefing_draft SET revision = $2, document = $3, changed_on = $4 WHERE id = $1', [id, revision, JSON.stringify(document), on]);
  }

  /** Whether there was one to throw away. */
  async discard(id: string): Promise<boolean> {
    return (await this.database.touched('DELETE FROM briefing_draft WHERE id = $1', [id])) === 1;
  }

  /** What a draft was published as. */
  async publishedFrom(draftId: string): Promise<PublishedRow | null> {
    const rows = await this.database.rows<PublishedRow>('SELECT code, version, published_on::text AS "publishedOn" FROM briefing WHERE draft_id = $1', [draftId]);
    return rows[0] ?? null;
  }

  /** Whom the newest version of a briefing is for; null where none was published. */
  async addressed(code: string): Promise<{ all: boolean; teams: string[] } | null> {
    const rows = await this.database.rows<{ all: boolean; teams: string[] }>(
      `SELECT b.addressed_to_all AS "all", ARRAY(SELECT t.team_id::text FROM briefing_team t JOIN team m ON m.id = t.team_id
               WHERE t.code = b.code AND t.version = b.version AND m.closed_on IS NULL ORDER BY m.name) AS teams
         FROM briefing b WHERE b.code = $1 ORDER BY b.version DESC LIMIT 1`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** Lets one publication at a time look which codes there are. */
  async publishAlone(): Promise<void> {
    await this.database.touched('SELECT pg_advisory_xact_lock($1)', [PUBLICATION_LOCK]);
  }

  /** Publishes it, for all or for these teams, and takes the draft away. */
  async publish(document: BriefingDocument, draftId: string, teams: readonly string[] | null, by: string, on: string): Promise<void> {
    const { code, version } = document;
    await this.database.touched(
      'INSERT INTO briefing (code, version, published_on, document, addressed_to_all, published_by, draft_id) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [code, version, on, JSON.stringify(document), teams === null, by, draftId],
    );
    if (teams) await this.database.touched('INSERT INTO briefing_team (code, version, team_id) SELECT $1, $2, t FROM unnest($3::uuid[]) t', [code, version, teams]);
    await this.discard(draftId);
  }

  async teams(): Promise<TeamRow[]> {
    return this.database.rows<TeamRow>('SELECT id, name, kind FROM team WHERE closed_on IS NULL ORDER BY kind DESC, name');
  }

  /** Since when a briefing is retired; undefined when none was ever published under this code. */
  async retiredOn(code: string): Promise<string | null | undefined> {
    const rows = await this.database.rows<{ retiredOn: string | null }>(
      `SELECT r.retired_on::text AS "retiredOn" FROM (SELECT code FROM briefing WHERE code = $1 LIMIT 1) b LEFT JOIN briefing_retirement r ON r.code = b.code`,
      [code],
    );
    return rows[0]?.retiredOn;
  }

  async retire(code: string, on: string, by: string): Promise<void> {
    await this.database.touched('INSERT INTO briefing_retirement (code, retired_on, retired_by) VALUES ($1, $2, $3) ON CONFLICT (code) DO NOTHING', [code, on, by]);
  }

  async bringBack(code: string): Promise<void> {
    await this.database.touched('DELETE FROM briefing_retirement WHERE code = $1', [code]);
  }
}
