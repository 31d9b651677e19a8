import { Injectable } from '@nestjs/common';
import type { Picture } from '../../platform/database';

export interface SupervisionInExport {
  readonly id: string;
  readonly role: 'supervisee' | 'supervisor';
  readonly otherId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly type: 'professional' | 'line-management' | 'restorative';
  readonly startedOn: string;
  readonly endedOn: string | null;
  /** null where nothing was ever sealed between the two */
  readonly keyId: string | null;
}

export interface AgreementInExport {
  readonly id: string;
  readonly revision: number;
  readonly writtenBy: string;
  readonly writtenOn: string;
  readonly reviewOn: string | null;
  readonly agreedOn: string | null;
  readonly terms: string;
  readonly answers: readonly { readonly position: number; readonly by: string; readonly answer: 'agreed' | 'refused'; readonly on: string; readonly words: string | null }[];
}

export interface PromiseInExport {
  readonly id: string;
  readonly ownerId: string;
  readonly words: string;
  readonly wordsRevision: number;
  readonly madeOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly closedAs: 'done' | 'dropped' | null;
}

export interface ConcernInExport {
  readonly id: string;
  readonly notedOn: string;
  readonly recorded: string;
}

export interface SessionInExport {
  readonly id: string;
  readonly day: string;
  readonly minutes: number;
  readonly arrangement: number;
  readonly place: string | null;
  readonly checksRevision: number;
  readonly checks: string | null;
  readonly revision: number;
  readonly finishedOn: string | null;
  readonly confirmedOn: string | null;
  readonly cancelledOn: string | null;
  readonly cancelledBy: string | null;
  readonly reason: string | null;
  readonly topics: readonly { readonly id: string; readonly kind: string; readonly title: string | null; readonly addedBy: string; readonly version: number | null; readonly talkedOn: string | null }[];
  readonly notes: readonly { readonly topicId: string; readonly by: string; readonly revision: number; readonly on: string; readonly body: string }[];
  readonly promises: readonly (PromiseInExport & { readonly fromBefore: boolean })[];
  readonly confirmations: readonly { readonly by: string; readonly on: string; readonly revision: number }[];
  readonly corrections: readonly { readonly id: string; readonly by: string; readonly on: string; readonly body: string }[];
  readonly ownRevision: number | null;
  readonly ownNote: string | null;
}

export interface GroupInExport {
  readonly heldOn: string;
  readonly recordedByMe: boolean;
  readonly takenBackOn: string | null;
  readonly people: readonly { readonly givenName: string; readonly familyName: string }[];
}

export interface DraftInExport {
  readonly id: string;
  readonly entryId: string;
  readonly authorId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly revision: number;
  readonly writtenOn: string;
  readonly body: string;
}

const list = (columns: string, from: string): string => `(SELECT coalesce(json_agg(json_build_object(${columns})), '[]') FROM ${from})`;
const PROMISE = `'ownerId', p.owner_id, 'words', p.words, 'wordsRevision', p.words_revision, 'madeOn', p.made_on, 'dueOn', p.due_on,
                 'fromBefore', p.from_before, 'closedOn', p.closed_on, 'closedAs', p.closed_as`;

/** What a person has of their one-to-ones, read from one picture of the database. Row level security judges these statements too. */
@Injectable()
export class OneToOnesRepository {
  async supervisions(picture: Picture, staffId: string): Promise<SupervisionInExport[]> {
    return picture.rows<SupervisionInExport>(
      `SELECT s.id, CASE WHEN s.supervisee_id = $1 THEN 'supervisee' ELSE 'supervisor' END AS role, o.id AS "otherId", p.given_name AS "givenName",
              p.family_name AS "familyName", s.type, s.started_on::text AS "startedOn", s.ended_on::text AS "endedOn", s.key_id AS "keyId"
         FROM supervision s CROSS JOIN LATERAL (SELECT CASE WHEN s.supervisee_id = $1 THEN s.supervisor_id ELSE s.supervisee_id END AS id) o
         LEFT JOIN staff_member p ON p.id = o.id
        WHERE $1 IN (s.supervisee_id, s.supervisor_id) ORDER BY s.started_on DESC, s.id`,
      [staffId],
    );
  }

  /** Every revision with every answer, newest first. */
  async agreements(picture: Picture, supervisionId: string): Promise<AgreementInExport[]> {
    return picture.rows<AgreementInExport>(
      `SELECT a.id, a.revision, a.written_by AS "writtenBy", a.written_on::text AS "writtenOn", a.review_on::text AS "reviewOn", a.agreed_on::text AS "agreedOn", a.terms,
              ${list(`'position', n.position, 'by', n.person_id, 'answer', n.answer, 'on', n.answered_on, 'words', n.words`,
                '(SELECT * FROM agreement_answer WHERE agreement_id = a.id ORDER BY position) n')} AS answers
         FROM agreement a WHERE a.supervision_id = $1 ORDER BY a.revision DESC`,
      [supervisionId],
    );
  }

  async promises(picture: Picture, supervisionId: string): Promise<PromiseInExport[]> {
    return picture.rows<PromiseInExport>(
      `SELECT id, owner_id AS "ownerId", words, words_revision AS "wordsRevision", made_on::text AS "madeOn", due_on::text AS "dueOn",
              closed_on::text AS "closedOn", closed_as AS "closedAs"
         FROM commitment WHERE supervision_id = $1 ORDER BY position DESC, id`,
      [supervisionId],
    );
  }

  async concerns(picture: Picture, supervisionId: string): Promise<ConcernInExport[]> {
    return picture.rows<ConcernInExport>('SELECT id, noted_on::text AS "notedOn", recorded FROM concern_note WHERE supervision_id = $1 ORDER BY position DESC, id', [supervisionId]);
  }

  /** The next so many sessions below a place, newest first, each with all that both can read and with the person's own note. */
  async sessions(picture: Picture, staffId: string, supervisionId: string, from: { day: string; id: string } | null, count: number): Promise<SessionInExport[]> {
    return picture.rows<SessionInExport>(
      `SELECT s.id, s.day::text AS day, s.minutes, s.arrangement, s.place, s.checks_revision AS "checksRevision", s.checks, s.revision, s.finished_on::text AS "finishedOn",
              s.confirmed_on::text AS "confirmedOn", s.cancelled_on::text AS "cancelledOn", s.cancelled_by AS "cancelledBy", s.reason,
              ${list(`'id', t.id, 'kind', t.kind, 'title', t.title, 'addedBy', t.added_by, 'version', t.number, 'talkedOn', t.talked_on`,
                `(SELECT t.*, v.number FROM session_topic t
                    LEFT JOIN (share h JOIN entry_version v ON v.id = h.version_id) ON h.id = t.share_id AND h.withdrawn_on IS NULL
                   WHERE t.session_id = s.id ORDER BY t.kind IN ('learning', 'development', 'remark'), t.position, t.id) t`)} AS topics,
              ${list(`'topicId', n.topic_id, 'by', n.writer_id, 'revision', n.revision, 'on', n.written_on, 'body', n.body`, 'session_note n WHERE n.session_id = s.id')} AS notes,
              CASE WHEN s.confirmed_on IS NULL
                THEN ${list(`'id', p.id, ${PROMISE}`, 'app.promises_of_session(s.id) p')}
                ELSE ${list(`'id', p.commitment_id, ${PROMISE}`, 'confirmed_promise p WHERE p.session_id = s.id')} END AS promises,
              ${list(`'by', c.person_id, 'on', c.confirmed_on, 'revision', c.revision`, 'session_confirmation c WHERE c.session_id = s.id')} AS confirmations,
              ${list(`'id', c.id, 'by', c.writer_id, 'on', c.written_on, 'body', c.body`,
                '(SELECT * FROM session_correction WHERE session_id = s.id ORDER BY position, id) c')} AS corrections,
              o.revision AS "ownRevision", o.body AS "ownNote"
         FROM session s LEFT JOIN private_note o ON o.session_id = s.id AND o.writer_id = $1
        WHERE s.supervision_id = $2 AND (s.day, s.id) < ($3::date, $4::uuid) ORDER BY s.day DESC, s.id DESC LIMIT $5`,
      [staffId, supervisionId, from?.day ?? 'infinity', from?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', count],
    );
  }

  /** Supervision in a group that the person recorded or took part in. */
  async groups(picture: Picture, staffId: string): Promise<GroupInExport[]> {
    return picture.rows<GroupInExport>(
      `SELECT g.held_on::text AS "heldOn", g.recorder_id = $1 AS "recordedByMe", g.withdrawn_on::text AS "takenBackOn",
              ${list(`'givenName', p.given_name, 'familyName', p.family_name`,
                `(SELECT p.* FROM took_part t JOIN staff_member p ON p.id = CASE WHEN t.supervisee_id = $1 THEN t.supervisor_id ELSE t.supervisee_id END
                   WHERE t.group_supervision_id = g.id ORDER BY p.given_name, p.family_name, p.id) p`)} AS people
         FROM group_supervision g ORDER BY g.held_on DESC, g.id`,
      [staffId],
    );
  }

  /** The next so many comments that the person wrote and keeps back. */
  async drafts(picture: Picture, staffId: string, after: string | null, count: number): Promise<DraftInExport[]> {
    return picture.rows<DraftInExport>(
      `SELECT d.id, d.entry_id AS "entryId", d.author_id AS "authorId", p.given_name AS "givenName", p.family_name AS "familyName", d.revision,
              d.written_on::text AS "writtenOn", d.body
         FROM comment_draft d LEFT JOIN staff_member p ON p.id = d.author_id WHERE d.writer_id = $1 AND ($2::uuid IS NULL OR d.id > $2) ORDER BY d.id LIMIT $3`,
      [staffId, after, count],
    );
  }
}
