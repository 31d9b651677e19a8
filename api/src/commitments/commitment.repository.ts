import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SupervisionFacts } from './commitment.policy';

export const closings = ['done', 'dropped'] as const;
export type Closing = (typeof closings)[number];

/** A commitment with the people of its supervision, as stored. */
export interface CommitmentRow {
  readonly id: string;
  readonly supervisionId: string;
  readonly sessionId: string | null;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly ownerId: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly position: number;
  readonly revision: number;
  readonly wordsRevision: number;
  readonly sealed: string;
  readonly dueOn: string;
  readonly firstDueOn: string;
  readonly carriedOn: string | null;
  readonly closedOn: string | null;
  readonly closedBy: string | null;
  readonly closedAs: Closing | null;
  /** the day on which both had confirmed the session in which it was promised */
  readonly confirmedOn: string | null;
  readonly endedOn: string | null;
  readonly otherId: string;
  readonly otherGivenName: string;
  readonly otherFamilyName: string;
}

export interface NewCommitment {
  readonly id: string;
  readonly supervisionId: string;
  readonly sessionId: string | null;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly ownerId: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly sealed: string;
  readonly dueOn: string;
}

export interface RevisedCommitment {
  readonly ownerId: string;
  readonly revision: number;
  /** null where the words stay as they are */
  readonly sealed: string | null;
  readonly dueOn: string;
  readonly firstDueOn: string;
  readonly carriedOn: string | null;
}

/** Where a page of a list ended: the date it is ordered by, then position and id. */
export interface CommitmentPlace {
  readonly day: string;
  readonly position: number;
  readonly id: string;
}

const SELECT = `SELECT c.id, c.supervision_id AS "supervisionId", c.session_id AS "sessionId", c.supervisee_id AS "superviseeId", c.supervisor_id AS "supervisorId",
       c.owner_id AS "ownerId", c.made_by AS "madeBy", c.made_on::text AS "madeOn", c.position, c.revision,
       c.words_revision AS "wordsRevision", c.words AS sealed, m.confirmed_on::text AS "confirmedOn",
       c.due_on::text AS "dueOn", c.first_due_on::text AS "firstDueOn", c.carried_on::text AS "carriedOn",
       c.closed_on::text AS "closedOn", c.closed_by AS "closedBy", c.closed_as AS "closedAs", s.ended_on::text AS "endedOn",
       p.id AS "otherId", p.given_name AS "otherGivenName", p.family_name AS "otherFamilyName"
  FROM commitment c JOIN supervision s ON s.id = c.supervision_id LEFT JOIN session m ON m.id = c.session_id
  JOIN staff_member p ON p.id = CASE WHEN c.supervisee_id = $1 THEN c.supervisor_id ELSE c.supervisee_id END`;

/** Commitments as stored. Row level security shows those of the person who asks. */
@Injectable()
export class CommitmentRepository {
  constructor(private readonly database: Database) {}

  /** The facts of a supervision that the person who asks is in, and how many promises are open in it. */
  async supervision(id: string): Promise<(SupervisionFacts & { readonly open: number }) | null> {
    const rows = await this.database.rows<SupervisionFacts & { readonly open: number }>(
      `SELECT supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", type, ended_on::text AS "endedOn",
              (SELECT count(*)::integer FROM commitment c WHERE c.supervision_id = supervision.id AND c.closed_on IS NULL) AS open
         FROM supervision WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Whether a session of this supervision can still take a promise; null when there is none such. */
  async sessionIsOpen(sessionId: string, supervisionId: string): Promise<boolean | null> {
    const rows = await this.database.rows<{ open: boolean }>(
      'SELECT confirmed_on IS NULL AND cancelled_on IS NULL AS open FROM session WHERE id = $1 AND supervision_id = $2',
      [sessionId, supervisionId],
    );
    return rows[0]?.open ?? null;
  }

  /** Lets nobody change a session until the transaction ends; false when it is closed, or was in this moment. */
  async holdSession(sessionId: string): Promise<boolean> {
    return (await this.database.rows('SELECT id FROM session WHERE id = $1 FOR NO KEY UPDATE', [sessionId])).length > 0;
  }

  async exists(id: string): Promise<boolean> {
    return (await this.database.rows('SELECT id FROM commitment WHERE id = $1', [id])).length > 0;
  }

  async find(askerId: string, id: string): Promise<CommitmentRow | null> {
    const rows = await this.database.rows<CommitmentRow>(`${SELECT} WHERE c.id = $2`, [askerId, id]);
    return rows[0] ?? null;
  }

  /** The same, held until the transaction ends; null also where the supervision has ended and nothing can be changed. */
  async findForChange(askerId: string, id: string): Promise<CommitmentRow | null> {
    const rows = await this.database.rows<CommitmentRow>(`${SELECT} WHERE c.id = $2 FOR NO KEY UPDATE OF c`, [askerId, id]);
    return rows[0] ?? null;
  }

  /** What is still to do, the soonest first: of everyone the asker is with, or of one supervision. */
  async open(askerId: string, supervisionId: string | null, from: CommitmentPlace | null, count: number): Promise<CommitmentRow[]> {
    return this.database.rows<CommitmentRow>(
      `${SELECT} WHERE $1 IN (c.supervisee_id, c.supervisor_id) AND c.closed_on IS NULL AND s.ended_on IS NULL
          AND ($2::uuid IS NULL OR c.supervision_id = $2) AND ($3::date IS NULL OR (c.due_on, c.position, c.id) > ($3::date, $4, $5::uuid))
        ORDER BY c.due_on, c.position, c.id LIMIT $6`,
      [askerId, supervisionId, from?.day ?? null, from?.position ?? 0, from?.id ?? null, count],
    );
  }

  /** What is done, was let go, or belongs to a supervision that has ended; the newest first. */
  async past(askerId: string, supervisionId: string | null, from: CommitmentPlace | null, count: number): Promise<CommitmentRow[]> {
    return this.database.rows<CommitmentRow>(
      `${SELECT} WHERE $1 IN (c.supervisee_id, c.supervisor_id) AND (c.closed_on IS NOT NULL OR s.ended_on IS NOT NULL)
          AND ($2::uuid IS NULL OR c.supervision_id = $2)
          AND ($3::date IS NULL OR (coalesce(c.closed_on, s.ended_on), c.position, c.id) < ($3::date, $4, $5::uuid))
        ORDER BY coalesce(c.closed_on, s.ended_on) DESC, c.position DESC, c.id DESC LIMIT $6`,
      [askerId, supervisionId, from?.day ?? null, from?.position ?? 0, from?.id ?? null, count],
    );
  }

  /** Keeps a new commitment; false when the id is taken. */
  async make(made: NewCommitment): Promise<boolean> {
    const kept = await this.database.touched(
      `INSERT INTO commitment (id, supervision_id, supervisee_id, supervisor_id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on, session_id)
       SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(c.position), 0) + 1, 1, $8, $9, $9, $10::uuid FROM commitment c WHERE c.supervision_id = $2
       ON CONFLICT (id) DO NOTHING`,
      [made.id, made.supervisionId, made.superviseeId, made.supervisorId, made.ownerId, made.madeBy, made.madeOn, made.sealed, made.dueOn, made.sessionId],
    );
    return kept === 1;
  }

  async revise(id: string, { ownerId, revision, sealed, dueOn, firstDueOn, carriedOn }: RevisedCommitment): Promise<void> {
    await this.database.touched(
      'UPDATE commitment SET owner_id = $2, revision = $3, words = coalesce($4, words), due_on = $5, first_due_on = $6, carried_on = $7 WHERE id = $1 AND closed_on IS NULL',
      [id, ownerId, revision, sealed, dueOn, firstDueOn, carriedOn],
    );
  }

  async close(id: string, by: string, on: string, as: Closing): Promise<void> {
    await this.database.touched('UPDATE commitment SET closed_on = $2, closed_by = $3, closed_as = $4 WHERE id = $1 AND closed_on IS NULL', [id, on, by, as]);
  }

  async reopen(id: string): Promise<void> {
    await this.database.touched('UPDATE commitment SET closed_on = NULL, closed_by = NULL, closed_as = NULL WHERE id = $1', [id]);
  }
}
