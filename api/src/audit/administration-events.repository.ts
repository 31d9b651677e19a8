import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import type { AuditedAction } from './audit-actions';

/** What is written down of an administrator's doing: ids, a day, and what a setting was; never a word of anybody's writing. */
export interface AdministrationEvent {
  readonly actorId: string;
  readonly action: AuditedAction;
  readonly subjectId?: string;
  readonly aboutId?: string;
  readonly day?: string;
  /** of a setting: its fields as they were and as they became */
  readonly change?: RuleChange;
}

/** Fields that became something else, and the name by which a part is known. */
export interface RuleChange {
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
}

/** What administrators do, written down in the transaction of the doing. */
@Injectable()
export class AdministrationEvents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes one down; refused by the database for whoever is no administrator. */
  async note({ actorId, action, subjectId, aboutId, day, change }: AdministrationEvent): Promise<void> {
    await this.database.touched(
      'INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id, day, change) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [this.clock.now(), actorId, action, subjectId ?? null, aboutId ?? null, day ?? null, change === undefined ? null : JSON.stringify(change)],
    );
  }

  /** Writes many down at once, in one statement, a microsecond apart: from newest to oldest they stand as they come here. */
  async noteAll(events: readonly AdministrationEvent[]): Promise<void> {
    await this.database.touched(
      `INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id, day, change)
       SELECT $1::timestamptz + (count(*) OVER () - e.nth) * interval '1 microsecond', e."actorId", e.action, e."subjectId", e."aboutId", e.day, e.change
         FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS ("actorId" uuid, action text, "subjectId" uuid, "aboutId" uuid, day date, change jsonb))
              WITH ORDINALITY AS e ("actorId", action, "subjectId", "aboutId", day, change, nth)`,
      [this.clock.now(), JSON.stringify(events)],
    );
  }
}
