import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { peopleLimits } from '@afterword/journal';
import { AdministrationEvents } from '../../audit';
import { type Actor, demand } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { MailServer } from '../../platform/mail/mail-server';
import { Refusal } from '../../platform/problems';
import { HouseKey } from '../../platform/sealing';
import { hashOfToken } from '../../platform/tokens/token';
import { permittedOnPerson } from '../person.policy';
import type { PersonResponse } from '../person.response';
import { PersonService } from '../person.service';
import { INVITATIONS_A_MINUTE } from './invitation-delivery';
import { invitationToken, newSeed } from './invitation-token';
import type { InvitationsResponse, InvitedResponse } from './invitation.response';
import { InvitationRepository, type QueuedInvitation } from './invitation.repository';

const DAY_MS = 86_400_000;
const AT_ONCE = 200;

class NoMail extends Refusal {
  constructor() {
    super(409, 'No mail server', 'No mail server is set up here. Make a link instead, and give it to them.');
  }
}

/** Invitations by mail, for whoever has no password yet. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly persons: PersonService,
    private readonly invitations: InvitationRepository,
    private readonly events: AdministrationEvents,
    private readonly server: MailServer,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  /** Invites somebody, or once more; an earlier link of theirs works no more. */
  async invite(actor: Actor, id: string): Promise<PersonResponse> {
    demand(permittedOnPerson(actor, await this.persons.permitted(actor, id, 'read')), 'invite');
    await this.queue(actor, [id]);
    return this.persons.read(actor, id);
  }

  /** Invites the next of those who have no password and no invitation that waits or still works, 200 at most. */
  async inviteMore(actor: Actor): Promise<InvitedResponse> {
    const invited = await this.queue(actor, await this.invitations.uninvited(this.clock.now(), AT_ONCE));
    return { ...(await this.figures()), invited: invited.length };
  }

  async figures(): Promise<InvitationsResponse> {
    return { sends: this.server.settings !== null, ...(await this.invitations.figures(this.clock.now())), aMinute: INVITATIONS_A_MINUTE };
  }

  private async queue(actor: Actor, ids: readonly string[]): Promise<readonly string[]> {
    if (this.server.settings === null) throw new NoMail();
    const queued: QueuedInvitation[] = [];
    for (const staffId of ids) {
      const [id, seed] = [randomUUID(), newSeed()];
      queued.push({ staffId, id, seed, hash: hashOfToken(await invitationToken(this.house, id, seed)) });
    }
    const until = new Date(this.clock.now().getTime() + peopleLimits.inviteDays * DAY_MS);
    const invited = await this.invitations.invite(queued, until, this.clock.now());
    await this.events.noteAll(invited.map((subjectId) => ({ actorId: actor.id, action: 'person-invited', subjectId, change: { from: {}, to: { byMail: true } } })));
    return invited;
  }
}
