import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

/** One revision as stored. `agreedOn` is null on a draft. */
export interface AgreementRow {
  readonly id: string;
  readonly revision: number;
  readonly writtenBy: string;
  readonly writtenOn: string;
  readonly reviewOn: string | null;
  readonly agreedOn: string | null;
  readonly terms: string;
}

export interface AnswerRow {
  readonly position: number;
  readonly personId: string;
  readonly answer: 'agreed' | 'refused';
  readonly answeredOn: string;
  readonly words: string | null;
}

export interface StandingLimitRow {
  readonly code: string;
  readonly name: string;
  readonly words: string;
  readonly reviewOn: string;
}

/** The three ids that each row of a supervision carries. */
export interface People {
  readonly supervisionId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
}

export type NewAgreement = People & Pick<AgreementRow, 'id' | 'revision' | 'writtenBy' | 'writtenOn' | 'reviewOn' | 'terms'>;
export type NewAnswer = People & Omit<AnswerRow, 'position'> & { readonly agreementId: string; readonly position: number };

const COLUMNS = `id, revision, written_by AS "writtenBy", written_on::text AS "writtenOn", review_on::text AS "reviewOn",
              agreed_on::text AS "agreedOn", terms`;

/** Drafts, agreements and answers as stored. Row level security shows them to the two people of the supervision. */
@Injectable()
export class AgreementRepository {
  constructor(private readonly database: Database) {}

  /** Makes the two of a supervision, and two windows of one of them, wait for each other until the transaction ends. */
  async hold(supervisionId: string): Promise<void> {
    await this.database.rows('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 24))', [supervisionId]);
  }

  /** The newest revision, and what was agreed before it, newest first. */
  async standing(supervisionId: string, count: number): Promise<AgreementRow[]> {
    return this.database.rows<AgreementRow>(
      `SELECT ${COLUMNS} FROM agreement a
        WHERE supervision_id = $1 AND (agreed_on IS NOT NULL OR revision = (SELECT max(b.revision) FROM agreement b WHERE b.supervision_id = $1))
        ORDER BY revision DESC LIMIT $2`,
      [supervisionId, count],
    );
  }

  /** Of each of the two, the latest answer to a draft, the newer first. */
  async answers(agreementId: string): Promise<AnswerRow[]> {
    return this.database.rows<AnswerRow>(
      `SELECT position, "personId", answer, "answeredOn", words FROM (
         SELECT DISTINCT ON (person_id) position, person_id AS "personId", answer, answered_on::text AS "answeredOn", words
           FROM agreement_answer WHERE agreement_id = $1 ORDER BY person_id, position DESC) latest
        ORDER BY position DESC`,
      [agreementId],
    );
  }

  async draft(agreement: NewAgreement): Promise<void> {
    await this.database.touched(
      `INSERT INTO agreement (id, supervision_id, supervisee_id, supervisor_id, revision, written_by, written_on, review_on, terms)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        agreement.id, agreement.supervisionId, agreement.superviseeId, agreement.supervisorId, agreement.revision, agreement.writtenBy,
        agreement.writtenOn, agreement.reviewOn, agreement.terms,
      ],
    );
  }

  async answer(answer: NewAnswer): Promise<void> {
    await this.database.touched(
      `INSERT INTO agreement_answer (agreement_id, supervision_id, supervisee_id, supervisor_id, position, person_id, answer, answered_on, words)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        answer.agreementId, answer.supervisionId, answer.superviseeId, answer.supervisorId, answer.position, answer.personId,
        answer.answer, answer.answeredOn, answer.words,
      ],
    );
  }

  /** What the organisation says to everyone, in its order: as it was last published, or as it was kept before anything was. */
  async standingLimits(count: number): Promise<StandingLimitRow[]> {
    return this.database.rows<StandingLimitRow>(
      `WITH newest AS (SELECT points, review_on FROM limits_version ORDER BY version DESC LIMIT 1)
       SELECT code, name, words, review_on::text AS "reviewOn" FROM (
         SELECT code, name, words, review_on, position FROM standing_limit WHERE withdrawn_on IS NULL AND NOT EXISTS (SELECT FROM newest)
         UNION ALL
         SELECT 'point-' || p.position, p.point ->> 'name', p.point ->> 'words', n.review_on, p.position FROM newest n, jsonb_array_elements(n.points) WITH ORDINALITY AS p (point, position)
       ) l ORDER BY position LIMIT $1`,
      [count],
    );
  }
}
