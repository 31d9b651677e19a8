import { Injectable } from '@nestjs/common';
import { Database } from '../database';

/** When a person gets mails: once in the morning, at the next full hour, or never. */
export const mailRhythms = ['morning', 'soon', 'never'] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** A mail that this process is to send now. */
export interface ClaimedMail {
  readonly id: string;
  readonly recipientId: string;
  readonly email: string;
  /** how often it has been taken up, this time included */
  readonly tries: number;
}

/** The outbox and who wants mail. Nobody asks these tables: only named functions answer, each in a short transaction of its own. */
@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** Puts a mail into the outbox for whoever has a promise due; returns how many were put in. */
  async queueReminders(): Promise<number> {
    const [row] = await this.database.single<{ queued: number }>('SELECT app.queue_reminders() AS queued', []);
    return row?.queued ?? 0;
  }

  async claim(at: Date): Promise<ClaimedMail | null> {
    const rows = await this.database.single<ClaimedMail>('SELECT id, recipient_id AS "recipientId", email, tries FROM app.claim_mail($1)', [at]);
    return rows[0] ?? null;
  }

  async rememberLink(staffId: string, hash: Buffer): Promise<void> {
    await this.database.single('SELECT app.remember_mail_link($1, $2)', [staffId, hash]);
  }

  async end(id: string, outcome: 'accepted' | 'refused'): Promise<void> {
    await this.database.single('SELECT app.note_mail($1, $2, NULL)', [id, outcome]);
  }

  async tryAgain(id: string, at: Date): Promise<void> {
    await this.database.single('SELECT app.note_mail($1, NULL, $2)', [id, at]);
  }

  /** Ends the mails to whoever this link was sent to; false when nobody was. */
  async unsubscribe(hash: Buffer): Promise<boolean> {
    const [row] = await this.database.single<{ done: boolean }>('SELECT app.unsubscribe($1) AS done', [hash]);
    return row?.done ?? false;
  }

  /** When the person who asks gets mails. */
  async rhythm(): Promise<MailRhythm> {
    const [row] = await this.database.rows<{ rhythm: MailRhythm }>('SELECT app.mail_rhythm() AS rhythm');
    return row?.rhythm ?? 'never';
  }

  async choose(rhythm: MailRhythm): Promise<void> {
    await this.database.rows('SELECT app.choose_mail_rhythm($1)', [rhythm]);
  }
}
