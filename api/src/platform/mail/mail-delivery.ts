import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { HourlyJobs } from '../jobs/hourly-jobs';
import { HouseKey } from '../sealing';
import { hashOfToken } from '../tokens/token';
import { mailToken } from './mail-link';
import { MailRound } from './mail-round';
import { type ClaimedMail, MailRepository } from './mail.repository';
import { type Mail, MailServer } from './mail-server';
import { mailSubject, mailText, unsubscribeLink } from './mail-words';

/** Sends what is in the outbox, all that is due. */
@Injectable()
export class MailDelivery extends MailRound<ClaimedMail> {
  constructor(private readonly outbox: MailRepository, clock: Clock, private readonly house: HouseKey, server: MailServer, jobs: HourlyJobs) {
    super('Mails', outbox, server, clock, Infinity);
    jobs.add('Reminding of promises', () => outbox.queueReminders());
  }

  protected async mailFor({ recipientId, email }: ClaimedMail, address: string): Promise<Mail> {
    const token = await mailToken(this.house, recipientId);
    await this.outbox.rememberLink(recipientId, hashOfToken(token));
    return { to: email, subject: mailSubject, text: mailText(address, token), headers: { 'List-Unsubscribe': `<${unsubscribeLink(address, token)}>` } };
  }
}
