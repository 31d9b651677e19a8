import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface Taken {
  readonly to: readonly string[];
  readonly raw: string;
  readonly messageId: string;
}

/** A real SMTP server on this machine that keeps what it takes. It can be away, refuse, or break off after it has accepted. */
export class MailServer {
  readonly taken: Taken[] = [];
  /** answers every recipient with this code */
  refusesRecipients: number | null = null;
  /** runs after a mail was kept and before the sender hears of it */
  afterKeeping: () => Promise<void> = () => Promise.resolve();
  private server: SMTPServer | null = null;
  port = 0;

  get address(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Opens; after the first time on the same port. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      // A look-up of this machine's own name takes longer than the mail.
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, callback) => {
        callback(this.refusesRecipients === null ? null : Object.assign(new Error('No such person'), { responseCode: this.refusesRecipients }));
      },
      onData: (stream, session, callback) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          this.taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, messageId: /^message-id: (.*)$/imu.exec(raw)?.[1]?.trim() ?? '' });
          void this.afterKeeping().then(() => callback());
        });
      },
    });
    // A sender that was killed leaves its connection; that is what some tests are about.
    server.on('error', () => undefined);
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
