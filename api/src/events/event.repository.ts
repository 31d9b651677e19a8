import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export const eventKinds = ['session', 'commitments', 'agreement', 'share', 'comments'] as const;
export type EventKind = (typeof eventKinds)[number];

const STATEMENTS: Readonly<Record<EventKind, string>> = {
  session: 'SELECT id FROM session WHERE id = $1',
  commitments: 'SELECT id FROM supervision WHERE id = $1',
  agreement: 'SELECT id FROM supervision WHERE id = $1',
  share: 'SELECT id FROM share WHERE id = $1 AND withdrawn_on IS NULL',
  comments: 'SELECT id FROM share WHERE id = $1',
};

/** Whether somebody sees what an event is about, as row level security says at this moment. */
@Injectable()
export class EventRepository {
  constructor(private readonly database: Database) {}

  /** In a short transaction of its own. */
  async sees(staffId: string, kind: EventKind, id: string): Promise<boolean> {
    return this.database.asStaffMember(staffId, async () => (await this.database.rows(STATEMENTS[kind], [id])).length > 0);
  }
}
