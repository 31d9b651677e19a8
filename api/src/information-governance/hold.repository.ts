import { Injectable } from '@nestjs/common';
import type { HoldReason, Silence } from '@afterword/journal';
import { Database } from '../platform/database';
import type { HoldRequest } from './hold.dto';
import type { HoldFacts } from './hold.policy';
import type { FoundAuthor } from './hold.response';

export interface HoldRow extends HoldFacts {
  readonly id: string;
  readonly fromDay: string | null;
  readonly untilDay: string | null;
  readonly reason: HoldReason;
  readonly reference: string;
  readonly askedOn: string;
  readonly lapsesOn: string;
  readonly confirmedBy: string | null;
  readonly reviewOn: string;
  readonly silence: Silence | null;
  readonly silenceReviewOn: string | null;
  readonly endedBy: string | null;
}

export interface NameRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

const COLUMNS = `id, author_id AS "authorId", from_day::text AS "fromDay", until_day::text AS "untilDay", reason, reference, asked_by AS "askedBy", asked_on::text AS "askedOn",
  lapses_on::text AS "lapsesOn", confirmed_by AS "confirmedBy", confirmed_on::text AS "confirmedOn", review_on::text AS "reviewOn", silence, silence_by AS "silenceBy",
  silence_review_on::text AS "silenceReviewOn", told_on::text AS "toldOn", lift_asked_by AS "liftAskedBy", ended_by AS "endedBy", ended_on::text AS "endedOn"`;
const ENDED = 50;

/** Holds as the database shows them to whoever asks; changed through named functions, each of which looks itself who may. */
@Injectable()
export class HoldRepository {
  constructor(private readonly database: Database) {}

  /** Every hold on others that stands or still has to be told, and the newest that ended. */
  async list(leadId: string): Promise<HoldRow[]> {
    return this.database.rows<HoldRow>(
      `(SELECT ${COLUMNS} FROM legal_hold WHERE author_id <> $1 AND (ended_on IS NULL OR told_on IS NULL))
       UNION ALL (SELECT ${COLUMNS} FROM legal_hold WHERE author_id <> $1 AND ended_on IS NOT NULL AND told_on IS NOT NULL ORDER BY legal_hold.ended_on DESC, id LIMIT ${ENDED})`,
      [leadId],
    );
  }

  /** Those that somebody's own writing is under, as far as they may know. */
  async ofAuthor(authorId: string): Promise<HoldRow[]> {
    return this.database.rows<HoldRow>(`SELECT ${COLUMNS} FROM legal_hold WHERE author_id = $1 ORDER BY ended_on DESC NULLS FIRST, asked_on DESC, id LIMIT ${ENDED}`, [authorId]);
  }

  async find(id: string): Promise<HoldRow | null> {
    return (await this.database.rows<HoldRow>(`SELECT ${COLUMNS} FROM legal_hold WHERE id = $1`, [id]))[0] ?? null;
  }

  /** The names of those who stand in what whoever asks can see. */
  async names(): Promise<NameRow[]> {
    return this.database.rows<NameRow>('SELECT id, given_name AS "givenName", family_name AS "familyName" FROM app.names_in_governance()');
  }

  async authors(words: string): Promise<FoundAuthor[]> {
    return this.database.rows<FoundAuthor>(
      'SELECT id, given_name AS "givenName", family_name AS "familyName", job_title AS "jobTitle", team, left_on::text AS "leftOn" FROM app.people_to_govern($1)', [words]);
  }

  async place({ id, authorId, fromDay, untilDay, reason, reference, reviewDays, silence, silenceDays }: HoldRequest, at: Date): Promise<string | null> {
    return this.act('SELECT app.place_hold($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS said',
      [id, authorId, fromDay, untilDay, reason, reference, reviewDays, silence, silenceDays ?? null, at]);
  }

  async confirm(id: string, at: Date): Promise<string | null> {
    return this.act('SELECT app.confirm_hold($1, $2) AS said', [id, at]);
  }

  async review(id: string, days: number, at: Date): Promise<string | null> {
    return this.act('SELECT app.review_hold($1, $2, $3) AS said', [id, days, at]);
  }

  /** `asked` where another lead has to do the same now, `ended` where it is lifted; anything else says why not. */
  async lift(id: string, at: Date): Promise<string | null> {
    return this.act('SELECT app.lift_hold($1, $2) AS said', [id, at]);
  }

  async renewSilence(id: string, days: number, at: Date): Promise<string | null> {
    return this.act('SELECT app.renew_silence_of_hold($1, $2, $3) AS said', [id, days, at]);
  }

  async tell(id: string, at: Date): Promise<string | null> {
    return this.act('SELECT app.tell_of_hold($1, $2) AS said', [id, at]);
  }

  /** How many lapsed. */
  async lapse(): Promise<number> {
    return (await this.database.single<{ lapsed: number }>('SELECT app.lapse_holds() AS lapsed', []))[0]?.lapsed ?? 0;
  }

  private async act(sql: string, values: readonly unknown[]): Promise<string | null> {
    return (await this.database.rows<{ said: string | null }>(sql, values))[0]?.said ?? null;
  }
}
