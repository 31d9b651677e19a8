import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { isQuiet, minutesUntilNextTry } from '../../platform/mail/mail-hours';
import { MailServer, type Outcome } from '../../platform/mail/mail-server';
import { HouseKey } from '../../platform/sealing';
import { invitationToken } from './invitation-token';
import { invitationSubject, invitationText } from './invitation-words';
import { type ClaimedInvitation, InvitationRepository } from './invitation.repository';

const MINUTE_MS = 60_000;

/** How many invitations a process hands over in a minute: more at once look like a flood to a hospital's mail server. */
export const INVITATIONS_A_MINUTE = 100;

/**
 * Sends the invitations that wait, once a minute, save in the quiet hours. Each is noted only after the server has accepted it, and
 * from then on nobody can make its link again; a crash between the two sends the same mail with the same link once more.
 */
@Injectable()
export class InvitationDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Invitations');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly invitations: InvitationRepository,
    private readonly server: MailServer,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.server.settings) return;
    this.look();
    this.timer = setInterval(() => this.look(), MINUTE_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Sends what is due, a minute's worth at most. Stops at the first that the server cannot take just now; returns how many were accepted. */
  async deliver(): Promise<number> {
    const { settings } = this.server;
    let accepted = 0;
    for (let taken = 0; settings && taken < INVITATIONS_A_MINUTE && !isQuiet(this.clock.now(), settings.quietHours); taken += 1) {
      const claimed = await this.invitations.claim(this.clock.now(), this.clock.today());
      if (!claimed) return accepted;
      const outcome = await this.send(claimed, settings.address);
      if (outcome === 'later') return accepted;
      if (outcome === 'accepted') accepted += 1;
    }
    return accepted;
  }

  private look(): void {
    this.running = this.running.then(() => this.deliver()).catch((error: unknown) => {
      this.logger.error(`Invitations could not be looked for (${error instanceof Error ? error.constructor.name : 'unknown'}).`);
    });
  }

  private async send({ id, email, seed, worksUntil, tries }: ClaimedInvitation, address: string): Promise<Outcome> {
    const token = await invitationToken(this.house, id, seed);
    const outcome = await this.server.send(id, { to: email, subject: invitationSubject, text: invitationText(address, token, worksUntil) });
    if (outcome === 'later') await this.invitations.tryAgain(id, new Date(this.clock.now().getTime() + minutesUntilNextTry(tries) * MINUTE_MS), this.clock.today());
    else await this.invitations.end(id, outcome, this.clock.today());
    return outcome;
  }
}
