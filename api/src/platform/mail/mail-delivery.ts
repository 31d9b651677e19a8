import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { HourlyJobs } from '../jobs/hourly-jobs';
import { HouseKey } from '../sealing';
import { hashOfToken, mailToken } from './mail-link';
import { isQuiet, minutesUntilNextTry } from './mail-hours';
import { type ClaimedMail, MailRepository } from './mail.repository';
import { MailServer, type Outcome } from './mail-server';
import { mailSubject, mailText, unsubscribeLink } from './mail-words';

const MINUTE_MS = 60_000;

/**
 * Sends what is in the outbox, once a minute, save in the quiet hours. A mail is noted only after the server has accepted it, so
 * that none is lost: a crash between the two sends it once more, with the same Message-ID. Without a mail server nothing is sent.
 */
@Injectable()
export class MailDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly outbox: MailRepository,
    private readonly clock: Clock,
    private readonly house: HouseKey,
    private readonly server: MailServer,
    jobs: HourlyJobs,
  ) {
    jobs.add('Reminding of promises', () => this.outbox.queueReminders(this.clock.today()));
  }

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

  /** Sends everything that is due. Stops at the first that the server cannot take just now; returns how many were accepted. */
  async deliver(): Promise<number> {
    const { settings } = this.server;
    if (!settings) return 0;
    for (let accepted = 0; ; ) {
      if (isQuiet(this.clock.now(), settings.quietHours)) return accepted;
      const claimed = await this.outbox.claim(this.clock.now(), this.clock.today());
      if (!claimed) return accepted;
      const outcome = await this.send(claimed, settings.address);
      if (outcome === 'later') return accepted;
      if (outcome === 'accepted') accepted += 1;
    }
  }

  private look(): void {
    this.running = this.running.then(() => this.deliver()).catch((error: unknown) => {
      this.logger.error(`Mails could not be looked for (${error instanceof Error ? error.constructor.name : 'unknown'}).`);
    });
  }

  private async send({ id, recipientId, email, tries }: ClaimedMail, address: string): Promise<Outcome> {
    const token = await mailToken(this.house, recipientId);
    await this.outbox.rememberLink(recipientId, hashOfToken(token));
    const outcome = await this.server.send(id, { to: email, subject: mailSubject, text: mailText(address, token), headers: { 'List-Unsubscribe': `<${unsubscribeLink(address, token)}>` } });
    if (outcome === 'later') await this.outbox.tryAgain(id, new Date(this.clock.now().getTime() + minutesUntilNextTry(tries) * MINUTE_MS), this.clock.today());
    else await this.outbox.end(id, outcome, this.clock.today());
    return outcome;
  }
}
