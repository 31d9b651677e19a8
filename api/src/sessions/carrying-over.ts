import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import { SupervisionSealer } from '../platform/sealing';
import { AgendaRepository } from './agenda.repository';
import { type SessionRow, SessionRepository } from './session.repository';
import { openWords, placeOf } from './session-words';

/** What was left opens the next session: topics nobody talked about go over, once, under the name of whoever brought them. */
@Injectable()
export class CarryingOver {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly agendas: AgendaRepository,
    private readonly sealer: SupervisionSealer,
  ) {}

  /** Takes up what earlier sessions of the supervision left. */
  async into(session: Pick<SessionRow, 'id' | 'supervisionId' | 'superviseeId' | 'supervisorId'>): Promise<void> {
    const left = await this.agendas.left(session.supervisionId, limits.topics);
    if (left.length === 0) return;
    const key = await this.sealer.keyOf(session.supervisionId);
    for (const topic of left) {
      const id = randomUUID();
      const words = openWords(key, placeOf.topic(topic.id), topic.title);
      await this.agendas.add(session, {
        id, addedBy: topic.addedBy, kind: topic.kind, shareId: topic.shareId, carriedFrom: topic.id,
        title: words === null ? null : key.seal(placeOf.topic(id), words),
      });
    }
  }

  /** The same for the session that comes next, if one is planned. */
  async ofSupervision(supervisionId: string): Promise<void> {
    const next = await this.sessions.next(supervisionId);
    const row = next === null ? null : await this.sessions.find(next);
    if (row && row.type !== 'restorative') await this.into(row);
  }
}
