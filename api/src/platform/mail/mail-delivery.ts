import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock';
import type { Configuration, MailSettings } from '../config/configuration';
import { SETTINGS } from '../config/settings';
import { HourlyJobs } from '../jobs/hourly-jobs';
import { MasterKey } from '../sealing';
import { hashOfToken, mailToken } from './mail-link';
import { isQuiet, minutesUntilNextTry } from './mail-hours';
import { type ClaimedMail, MailRepository } from './mail.repository';
import { mailSubject, mailText, unsubscribeLink } from './mail-words';

const MINUTE_MS = 60_000;
const PATIENCE_MS = 20_000;

/**
 * Sends what is in the outbox, once a minute, save in the quiet hours. A mail is noted only after the server has accepted it, so
 * that none is lost: a crash between the two sends it once more, with the same Message-ID. Without a mail server nothing is sent.
 */
@Injectable()
export class MailDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly mail: MailSettings | null;
  private readonly server: Transporter | null;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly outbox: MailRepository,
    private readonly clock: Clock,
    private readonly master: MasterKey,
    @Inject(SETTINGS) settings: Configuration,
    jobs: HourlyJobs,
  ) {
    this.mail = settings.mail;
    this.server = this.mail ? transportFor(this.mail) : null;
    jobs.add('Reminding of promises', () => this.outbox.queueReminders(this.clock.today()));
  }

  onApplicationBootstrap(): void {
    if (!this.mail) return;
    this.look();
    this.timer = setInterval(() => this.look(), MINUTE_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    this.server?.close();
  }

  /** Sends everything that is due. Stops at the first that the server cannot take just now; returns how many were accepted. */
  async deliver(): Promise<number> {
    if (!this.mail || !this.server) return 0;
    for (let accepted = 0; ; ) {
      if (isQuiet(this.clock.now(), this.mail.quietHours)) return accepted;
      const claimed = await this.outbox.claim(this.clock.now(), this.clock.today());
      const outcome = claimed ? await this.send(claimed, this.mail, this.server) : 'later';
      if (outcome === 'later') return accepted;
      if (outcome === 'accepted') accepted += 1;
    }
  }

  private look(): void {
    this.running = this.running.then(() => this.deliver()).catch((error: unknown) => {
      this.logger.error(`Mails could not be looked for (${error instanceof Error ? error.constructor.name : 'unknown'}).`);
    });
  }

  private async send({ id, recipientId, email, tries }: ClaimedMail, { from, address }: MailSettings, server: Transporter): Promise<'accepted' | 'refused' | 'later'> {
    const token = mailToken(this.master, recipientId);
    await this.outbox.rememberLink(recipientId, hashOfToken(token));
    try {
      await server.sendMail({
        from, to: email, subject: mailSubject, text: mailText(address, token), messageId: `<${id}@${new URL(address).hostname}>`,
        headers: { 'List-Unsubscribe': `<${unsubscribeLink(address, token)}>`, 'Auto-Submitted': 'auto-generated' },
      });
    } catch (failure) {
      if (isRefusedForGood(failure)) {
        await this.outbox.end(id, 'refused', this.clock.today());
        return 'refused';
      }
      const minutes = minutesUntilNextTry(tries);
      await this.outbox.tryAgain(id, new Date(this.clock.now().getTime() + minutes * MINUTE_MS), this.clock.today());
      // The code only: a server's answer may name the recipient.
      this.logger.warn(`The mail server took nothing (${codeOf(failure)}); trying again in ${minutes} minutes.`);
      return 'later';
    }
    await this.outbox.end(id, 'accepted', this.clock.today());
    return 'accepted';
  }
}

function transportFor({ server }: MailSettings): Transporter {
  const { hostname } = new URL(server);
  // On this machine nobody listens between the two.
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return createTransport({
    url: server, requireTLS: !local && server.startsWith('smtp:'), ignoreTLS: local,
    connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, disableFileAccess: true, disableUrlAccess: true,
  });
}

/** The server knows the recipient, or its own rules, well enough to say never. What it says of us may be mended. */
function isRefusedForGood(failure: unknown): boolean {
  const { responseCode, command } = failure as { responseCode?: number; command?: string };
  return (responseCode ?? 0) >= 500 && command === 'RCPT TO';
}

function codeOf(failure: unknown): string {
  const { code, responseCode } = failure as { code?: string; responseCode?: number };
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown';
}
