import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SessionRow } from './session.repository';

export interface NoteRow {
  readonly topicId: string;
  readonly writerId: string;
  readonly revision: number;
  readonly writtenOn: string;
  readonly body: string;
}

export interface ConfirmationRow {
  readonly personId: string;
  readonly revision: number;
  readonly on: string;
}

export interface CorrectionRow {
  readonly id: string;
  readonly sessionId: string;
  readonly writerId: string;
  readonly writtenOn: string;
  readonly body: string;
}

/** A promise of a session: as it stands, or as both confirmed it. */
export interface PromiseRow {
  readonly id: string;
  readonly ownerId: string;
  readonly words: string;
  readonly wordsRevision: number;
  readonly madeOn: string;
  readonly dueOn: string;
  readonly fromBefore: boolean;
  readonly closedOn: string | null;
  readonly closedAs: 'done' | 'dropped' | null;
}

type OfTwo = Pick<SessionRow, 'id' | 'supervisionId' | 'superviseeId' | 'supervisorId'>;
const four = (session: OfTwo): string[] => [session.id, session.supervisionId, session.superviseeId, session.supervisorId];

/** What both wrote in a session, confirmed of it and added to it, as stored; and each one's own notes. */
@Injectable()
export class RecordRepository {
  constructor(private readonly database: Database) {}

  async notes(sessionId: string): Promise<NoteRow[]> {
    return this.database.rows<NoteRow>(
      `SELECT topic_id AS "topicId", writer_id AS "writerId", revision, written_on::text AS "writtenOn", body FROM session_note WHERE session_id = $1 ORDER BY topic_id, writer_id`,
      [sessionId],
    );
  }

  /** Keeps the first words of a box, or the next; false when another saving came first. */
  async write(session: OfTwo, note: NoteRow): Promise<boolean> {
    if (note.revision === 1) {
      const written = await this.database.touched(
        `INSERT INTO session_note (session_id, supervision_id, supervisee_id, supervisor_id, topic_id, writer_id, revision, written_on, body)
         VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8) ON CONFLICT (topic_id, writer_id) DO NOTHING`,
        [...four(session), note.topicId, note.writerId, note.writtenOn, note.body],
      );
      return written === 1;
    }
    const revised = await this.database.touched(
      'UPDATE session_note SET revision = $3, written_on = $4, body = $5 WHERE topic_id = $1 AND writer_id = $2 AND revision = $3 - 1',
      [note.topicId, note.writerId, note.revision, note.writtenOn, note.body],
    );
    return revised === 1;
  }

  async privateNote(sessionId: string, writerId: string): Promise<{ readonly revision: number; readonly body: string } | null> {
    const rows = await this.database.rows<{ revision: number; body: string }>('SELECT revision, body FROM private_note WHERE session_id = $1 AND writer_id = $2', [sessionId, writerId]);
    return rows[0] ?? null;
  }

  /** Whether the person who asks has written anything that is sealed under their own key. */
  async hasWritten(): Promise<boolean> {
    const rows = await this.database.rows<{ yes: boolean }>('SELECT app.has_sealed() AS yes');
    return rows[0]?.yes ?? true;
  }

  /** The same for one's own notes. */
  async keep(session: OfTwo, note: Omit<NoteRow, 'topicId'> & { readonly keyId: string }): Promise<boolean> {
    if (note.revision === 1) {
      const written = await this.database.touched(
        `INSERT INTO private_note (session_id, supervision_id, supervisee_id, supervisor_id, writer_id, revision, written_on, key_id, body)
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8) ON CONFLICT (session_id, writer_id) DO NOTHING`,
        [...four(session), note.writerId, note.writtenOn, note.keyId, note.body],
      );
      return written === 1;
    }
    const revised = await this.database.touched(
      'UPDATE private_note SET revision = $3, written_on = $4, key_id = $5, body = $6 WHERE session_id = $1 AND writer_id = $2 AND revision = $3 - 1',
      [session.id, note.writerId, note.revision, note.writtenOn, note.keyId, note.body],
    );
    return revised === 1;
  }

  /** What was promised, and was open from before: as it stands, or of a confirmed session as both confirmed it. */
  async promises({ id, confirmedOn }: Pick<SessionRow, 'id' | 'confirmedOn'>): Promise<PromiseRow[]> {
    const [promiseId, from] = confirmedOn === null ? ['p.id', 'app.promises_of_session($1)'] : ['p.commitment_id', 'confirmed_promise'];
    return this.database.rows<PromiseRow>(
      `SELECT ${promiseId} AS id, p.owner_id AS "ownerId", p.words, p.words_revision AS "wordsRevision", p.made_on::text AS "madeOn", p.due_on::text AS "dueOn",
              p.from_before AS "fromBefore", p.closed_on::text AS "closedOn", p.closed_as AS "closedAs"
         FROM ${from} p ${confirmedOn === null ? '' : 'WHERE p.session_id = $1'} ORDER BY p.from_before DESC, p.position, id`,
      [id],
    );
  }

  async confirmations(sessionId: string): Promise<ConfirmationRow[]> {
    return this.database.rows<ConfirmationRow>(
      `SELECT person_id AS "personId", revision, confirmed_on::text AS on FROM session_confirmation WHERE session_id = $1 ORDER BY person_id`,
      [sessionId],
    );
  }

  async confirm(session: OfTwo, { personId, revision, on }: ConfirmationRow): Promise<void> {
    await this.database.touched(
      `INSERT INTO session_confirmation (session_id, supervision_id, supervisee_id, supervisor_id, person_id, revision, confirmed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (session_id, person_id) DO UPDATE SET revision = excluded.revision, confirmed_on = excluded.confirmed_on`,
      [...four(session), personId, revision, on],
    );
  }

  async corrections(sessionId: string): Promise<CorrectionRow[]> {
    return this.database.rows<CorrectionRow>(
      `SELECT id, session_id AS "sessionId", writer_id AS "writerId", written_on::text AS "writtenOn", body FROM session_correction WHERE session_id = $1 ORDER BY position, id`,
      [sessionId],
    );
  }

  /** Appends a correction; false when the id is taken. */
  async correct(session: OfTwo, correction: Omit<CorrectionRow, 'sessionId'>): Promise<boolean> {
    const appended = await this.database.touched(
      `INSERT INTO session_correction (session_id, supervision_id, supervisee_id, supervisor_id, id, writer_id, position, written_on, body)
       SELECT $1, $2, $3, $4, $5, $6, coalesce(max(c.position), 0) + 1, $7, $8 FROM session_correction c WHERE c.session_id = $1
       ON CONFLICT (id) DO NOTHING`,
      [...four(session), correction.id, correction.writerId, correction.writtenOn, correction.body],
    );
    return appended === 1;
  }
}
