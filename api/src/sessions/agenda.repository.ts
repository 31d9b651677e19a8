import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SessionRow } from './session.repository';
import type { TopicKind } from './session.response';

export interface TopicRow {
  readonly id: string;
  readonly kind: TopicKind;
  readonly title: string | null;
  readonly addedBy: string;
  readonly shareId: string | null;
  readonly version: number | null;
  readonly sharedOn: string | null;
  readonly endsShare: boolean;
  readonly carriedFrom: string | null;
  readonly talkedOn: string | null;
}

export interface NewTopic {
  readonly id: string;
  readonly addedBy: string;
  readonly kind: TopicKind;
  readonly title?: string | null;
  readonly shareId?: string | null;
  readonly endsShare?: boolean;
  readonly carriedFrom?: string;
}

export interface LeftTopic {
  readonly id: string;
  readonly addedBy: string;
  readonly kind: TopicKind;
  readonly title: string | null;
  readonly shareId: string | null;
}

export interface SharedRow {
  readonly id: string;
  readonly entryId: string;
  readonly version: number;
  readonly sharedOn: string;
  readonly sheet: string;
}

type OfTwo = Pick<SessionRow, 'id' | 'supervisionId' | 'superviseeId' | 'supervisorId'>;

/** The topics of sessions as stored. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  /** The topics of a session in their order; a share that the person who asks no longer has, or has withdrawn, is null. */
  async of(sessionId: string): Promise<TopicRow[]> {
    return this.database.rows<TopicRow>(
      `SELECT t.id, t.kind, t.title, t.added_by AS "addedBy", h.id AS "shareId", n.number AS version, h.shared_on::text AS "sharedOn", t.ends_share AS "endsShare",
              o.day::text AS "carriedFrom", t.talked_on::text AS "talkedOn"
         FROM session_topic t
         LEFT JOIN (share h JOIN entry_version n ON n.id = h.version_id) ON h.id = t.share_id AND h.withdrawn_on IS NULL
         LEFT JOIN (session_topic f JOIN session o ON o.id = f.session_id) ON f.id = t.carried_from
        WHERE t.session_id = $1 ORDER BY t.kind IN ('learning', 'development', 'remark'), t.position, t.id`,
      [sessionId],
    );
  }

  /** Adds topics at the end; false when an id is taken. */
  async add(session: OfTwo, topic: NewTopic): Promise<boolean> {
    const added = await this.database.touched(
      `INSERT INTO session_topic (session_id, supervision_id, supervisee_id, supervisor_id, id, added_by, kind, position, title, share_id, carried_from, ends_share)
       SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(t.position), 0) + 1, $8, $9, $10, $11 FROM session_topic t WHERE t.session_id = $1
       ON CONFLICT (id) DO NOTHING`,
      [
        session.id, session.supervisionId, session.superviseeId, session.supervisorId, topic.id, topic.addedBy, topic.kind,
        topic.title ?? null, topic.shareId ?? null, topic.carriedFrom ?? null, topic.endsShare ?? false,
      ],
    );
    return added === 1;
  }

  /** Whether a share of these two lasts. */
  async isShared(shareId: string, { superviseeId, supervisorId }: OfTwo): Promise<boolean> {
    const rows = await this.database.rows('SELECT id FROM share WHERE id = $1 AND author_id = $2 AND reader_id = $3 AND withdrawn_on IS NULL', [shareId, superviseeId, supervisorId]);
    return rows.length > 0;
  }

  /** What lasts of what one of these two shared with the other and does not stand on the agenda, newest first. */
  async shares({ id, superviseeId, supervisorId }: OfTwo, most: number): Promise<SharedRow[]> {
    return this.database.rows<SharedRow>(
      `SELECT h.id, h.entry_id AS "entryId", v.number AS version, h.shared_on::text AS "sharedOn", v.sheet
         FROM share h JOIN entry_version v ON v.id = h.version_id
        WHERE h.author_id = $1 AND h.reader_id = $2 AND h.withdrawn_on IS NULL
          AND NOT EXISTS (SELECT FROM session_topic t WHERE t.session_id = $3 AND t.share_id = h.id)
        ORDER BY h.shared_on DESC, h.position DESC, h.id DESC LIMIT $4`,
      [superviseeId, supervisorId, id, most],
    );
  }

  async talk(topicId: string, on: string | null): Promise<void> {
    await this.database.touched('UPDATE session_topic SET talked_on = $2 WHERE id = $1', [topicId, on]);
  }

  async order(sessionId: string, topics: readonly string[]): Promise<void> {
    await this.database.touched(
      `UPDATE session_topic t SET position = o.position FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, position)
        WHERE t.session_id = $1 AND t.id = o.id AND t.position IS DISTINCT FROM o.position`,
      [sessionId, [...topics]],
    );
  }

  async remove(topicId: string): Promise<number> {
    return this.database.touched('DELETE FROM session_topic WHERE id = $1', [topicId]);
  }

  /** What finished or cancelled sessions of a supervision left, and no later one has taken up: oldest first. */
  async left(supervisionId: string, most: number): Promise<LeftTopic[]> {
    return this.database.rows<LeftTopic>(
      `SELECT t.id, t.added_by AS "addedBy", t.kind, t.title, h.id AS "shareId"
         FROM session_topic t JOIN session s ON s.id = t.session_id
         LEFT JOIN share h ON h.id = t.share_id AND h.withdrawn_on IS NULL
        WHERE t.supervision_id = $1 AND (s.finished_on IS NOT NULL OR s.cancelled_on IS NOT NULL) AND t.talked_on IS NULL
          AND t.kind IN ('share', 'words') AND (t.kind = 'words' OR h.id IS NOT NULL)
          AND NOT EXISTS (SELECT FROM session_topic l WHERE l.carried_from = t.id)
        ORDER BY s.day, t.position, t.id LIMIT $2`,
      [supervisionId, most],
    );
  }
}
