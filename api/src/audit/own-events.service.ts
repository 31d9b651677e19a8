import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/authorization';
import { toldToYou } from './audit-actions';
import { OwnEventsRepository } from './own-events.repository';
import type { OwnEventListResponse } from './own-events.response';

/** What was done to the account of whoever asks. */
@Injectable()
export class OwnEventsService {
  constructor(private readonly events: OwnEventsRepository) {}

  async list(actor: Actor): Promise<OwnEventListResponse> {
    return { events: (await this.events.list(actor.id)).map(({ on, by, action, role }) => ({ on, by, words: toldToYou(action, role) })) };
  }
}
