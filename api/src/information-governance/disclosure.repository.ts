import { Injectable } from '@nestjs/common';
import type { DisclosureCovers, DisclosureField, DisclosureReason, Silence } from '@afterword/journal';
import { Database } from '../platform/database';
import type { DisclosureRequest } from './disclosure.dto';
import type { DisclosureFacts, Hindrance } from './disclosure.policy';
import type { DisclosedItemName, DisclosureOpening } from './disclosure.response';

export interface DisclosureRow extends Omit<DisclosureFacts, 'hindrance'> {
  readonly id: string;
  readonly covers: DisclosureCovers;
  readonly fields: DisclosureField[];
  readonly fromDay: string;
  readonly untilDay: string;
  readonly reason: DisclosureReason;
  readonly reference: string;
  readonly askedOn: string;
  readonly days: number;
  readonly approvedBy: string | null;
  readonly silence: Silence | null;
  readonly silenceReviewOn: string | null;
  readonly endedBy: string | null;
  /** of whoever asks, where they could approve */
  readonly hindrance: Hindrance | null;
}

/** One thing of a disclosure as it is sealed. */
export interface SealedItem {
  readonly entryId: string;
  readonly authorId: string;
  readonly day: string;
  readonly revision: number;
  readonly heading: string | null;
  readonly body: string | null;
  readonly sheet: string | null;
  readonly comments: SealedComment[] | null;
}

export interface SealedComment {
  readonly id: string;
  readonly writer: string;
  readonly writtenOn: string;
  readonly revision: number;
  readonly body: string;
  readonly edits: { readonly revision: number; readonly editedOn: string; readonly body: string }[];
}

const COLUMNS = `id, author_id AS "authorId", covers, fields, from_day::text AS "fromDay", until_day::text AS "untilDay", reason, reference, asked_by AS "askedBy",
  asked_on::text AS "askedOn", lapses_on::text AS "lapsesOn", days, approved_by AS "approvedBy", approved_on::text AS "approvedOn", ends_on::text AS "endsOn", silence,
  silence_by AS "silenceBy", silence_review_on::text AS "silenceReviewOn", told_on::text AS "toldOn", ended_by AS "endedBy", ended_on::text AS "endedOn", app.leads_since(id) AS "leadsSince"`;
const OVER = 50;

/**
 * Disclosures as the database shows them to whoever asks. They are changed, and what they hold is read, through named functions alone:
 * each looks itself who may, and each reading writes itself down before it answers.
 */
@Injectable()
export class DisclosureRepository {
  constructor(private readonly database: Database) {}

  /** Every disclosure of others that is not over or still has to be told, and the newest that are. */
  async list(leadId: string): Promise<DisclosureRow[]> {
    return this.database.rows<DisclosureRow>(
      `SELECT ${COLUMNS}, app.may_i_approve(id) AS hindrance FROM (
         (SELECT * FROM disclosure WHERE author_id <> $1 AND (ended_on IS NULL OR (approved_on IS NOT NULL AND told_on IS NULL)))
         UNION ALL
         (SELECT * FROM disclosure WHERE author_id <> $1 AND ended_on IS NOT NULL AND (approved_on IS NULL OR told_on IS NOT NULL) ORDER BY ended_on DESC, id LIMIT ${OVER})) d`,
      [leadId],
    );
  }

  /** Those of what somebody wrote themselves, as far as they may know. */
  async ofAuthor(authorId: string): Promise<DisclosureRow[]> {
    return this.database.rows<DisclosureRow>(
      `SELECT ${COLUMNS}, NULL AS hindrance FROM disclosure WHERE author_id = $1 ORDER BY approved_on DESC, id LIMIT ${OVER}`, [authorId]);
  }

  async find(id: string): Promise<DisclosureRow | null> {
    return (await this.database.rows<DisclosureRow>(`SELECT ${COLUMNS}, app.may_i_approve(id) AS hindrance FROM disclosure WHERE id = $1`, [id]))[0] ?? null;
  }

  /**
   * What was opened in these disclosures, newest first: each thing once for each day on which it was, at the last time, and so the list.
   * All of it, so that nothing opened is pushed out by looking often. The day of what is gone, or of another's entry, is null.
   */
  async openings(ids: readonly string[]): Promise<(DisclosureOpening & { readonly disclosureId: string })[]> {
    if (ids.length === 0) return [];
    return this.database.rows(
      `SELECT o.disclosure_id AS "disclosureId", to_char(o.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
              CASE WHEN o.item_id IS NULL THEN 'list' ELSE 'item' END AS what, coalesce(e.created_on, v.made_on)::text AS day
         FROM (SELECT disclosure_id, item_id, max(happened_at) AS at FROM audit_event WHERE disclosure_id = ANY ($1::uuid[])
                GROUP BY disclosure_id, item_id, (happened_at AT TIME ZONE 'Europe/London')::date) o
         LEFT JOIN entry e ON e.id = o.item_id LEFT JOIN entry_version v ON v.id = o.item_id
        ORDER BY o.at DESC, o.item_id NULLS LAST`,
      [ids],
    );
  }

  async ask(asked: DisclosureRequest, at: Date): Promise<string | null> {
    return this.act('SELECT app.ask_disclosure($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) AS said', [
      asked.id, asked.authorId, asked.covers, asked.fromDay, asked.untilDay, asked.fields, asked.reason, asked.reference, asked.days, asked.silence,
      asked.silence === null ? null : (asked.silenceDays ?? null), at,
    ]);
  }

  async approve(id: string, at: Date): Promise<string | null> {
    return this.act('SELECT app.approve_disclosure($1, $2) AS said', [id, at]);
  }

  async end(id: string, at: Date): Promise<string | null> {
    return this.act('SELECT app.end_disclosure($1, $2) AS said', [id, at]);
  }

  async renewSilence(id: string, days: number, at: Date): Promise<string | null> {
    return this.act('SELECT app.renew_silence_of_disclosure($1, $2, $3) AS said', [id, days, at]);
  }

  async tell(id: string, at: Date): Promise<string | null> {
    return this.act('SELECT app.tell_of_disclosure($1, $2) AS said', [id, at]);
  }

  /** What it holds, by its days; written down. Nothing for whomever it is not open to. */
  async items(id: string, at: Date): Promise<DisclosedItemName[]> {
    return this.database.rows<DisclosedItemName>('SELECT id, day::text, version FROM app.disclosed_items($1, $2)', [id, at]);
  }

  /** One thing of it; written down. Null for whomever it is not open to, and for what is not in it. */
  async open(id: string, item: string, at: Date): Promise<SealedItem | null> {
    const rows = await this.database.rows<SealedItem>(
      'SELECT entry_id AS "entryId", author_id AS "authorId", day::text, revision, heading, body, sheet, comments FROM app.open_disclosed($1, $2, $3)', [id, item, at]);
    return rows[0] ?? null;
  }

  /** How many ended by themselves. */
  async endByThemselves(): Promise<number> {
    return (await this.database.single<{ ended: number }>('SELECT app.end_disclosures() AS ended', []))[0]?.ended ?? 0;
  }

  private async act(sql: string, values: readonly unknown[]): Promise<string | null> {
    return (await this.database.rows<{ said: string | null }>(sql, values))[0]?.said ?? null;
  }
}
