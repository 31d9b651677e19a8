import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import { Database } from '../platform/database';
import type { ConcernFacts } from './concern-note.policy';

export interface ConcernNoteRow {
  readonly id: string;
  readonly notedOn: string;
  readonly recorded: string;
}

export interface SupervisionOfNotes extends ConcernFacts {
  readonly id: string;
  readonly supervisorGivenName: string | null;
  readonly supervisorFamilyName: string | null;
}

/** Notes of concerns as stored. Row level security shows them to the two people of the supervision. */
@Injectable()
export class ConcernNoteRepository {
  constructor(private readonly database: Database) {}

  async supervision(id: string): Promise<SupervisionOfNotes | null> {
    const rows = await this.database.rows<SupervisionOfNotes>(
      `SELECT s.id, s.supervisee_id AS "superviseeId", s.supervisor_id AS "supervisorId", s.type, s.ended_on::text AS "endedOn",
              m.given_name AS "supervisorGivenName", m.family_name AS "supervisorFamilyName"
         FROM supervision s LEFT JOIN staff_member m ON m.id = s.supervisor_id WHERE s.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The latest notes of a supervision, newest first. */
  async of(supervisionId: string): Promise<ConcernNoteRow[]> {
    return this.database.rows<ConcernNoteRow>(
      `SELECT id, noted_on::text AS "notedOn", recorded FROM concern_note WHERE supervision_id = $1
        ORDER BY position DESC, id DESC LIMIT ${limits.concernNotes}`,
      [supervisionId],
    );
  }

  /** Keeps a note; false when the id is taken. */
  async note(supervision: SupervisionOfNotes, note: ConcernNoteRow): Promise<boolean> {
    const written = await this.database.touched(
      `INSERT INTO concern_note (id, supervision_id, supervisee_id, supervisor_id, position, noted_on, recorded)
       SELECT $1, $2, $3, $4, coalesce(max(n.position), 0) + 1, $5, $6 FROM concern_note n WHERE n.supervision_id = $2
       ON CONFLICT (id) DO NOTHING`,
      [note.id, supervision.id, supervision.superviseeId, supervision.supervisorId, note.notedOn, note.recorded],
    );
    return written === 1;
  }
}
