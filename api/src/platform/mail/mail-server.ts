import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Configuration, MailSettings } from '../config/configuration';
import { SETTINGS } from '../config/settings';
import { Metrics } from '../metrics/metrics';

const PATIENCE_MS = 20_000;

/** What became of a mail: the server has it, knows that it never will, or takes nothing just now. */
export type Outcome = 'accepted' | 'refused' | 'later';

/** What of a mail is its own. */
export type Mail = Pick<SendMailOptions, 'to' | 'subject' | 'text' | 'headers'>;

/** The one way out for mails. Its log holds the code of a failure and nothing of a mail. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly server: Transporter | null;
  /** null: no mails are sent */
  readonly settings: MailSettings | null;

  constructor(@Inject(SETTINGS) settings: Configuration, private readonly metrics: Metrics) {
    metrics.describe('afterword_mails_total', 'counter', 'Mails handed to the mail server, by what became of them.');
    this.settings = settings.mail;
    this.server = settings.mail ? transportFor(settings.mail) : null;
  }

  /** Hands one to the server, under a Message-ID that stays the same when it is sent once more. */
  async send(id: string, mail: Mail): Promise<Outcome> {
    const outcome = await this.handed(id, mail);
    this.metrics.count('afterword_mails_total', { outcome });
    return outcome;
  }

  onApplicationShutdown(): void {
    this.server?.close();
  }

  private async handed(id: string, mail: Mail): Promise<Outcome> {
    if (!this.server || !this.settings) return 'later';
    const { from, address } = this.settings;
    try {
      await this.server.sendMail({ ...mail, from, messageId: `<${id}@${new URL(address).hostname}>`, headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' } });
      return 'accepted';
    } catch (failure) {
      if (isRefusedForGood(failure)) return 'refused';
      // The code only: a server's answer may name the recipient.
      this.logger.warn(`The mail server took nothing (${codeOf(failure)}).`);
      return 'later';
    }
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
