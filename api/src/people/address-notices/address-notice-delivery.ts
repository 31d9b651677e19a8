import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { HourlyJobs } from '../../platform/jobs/hourly-jobs';
import { MailRound } from '../../platform/mail/mail-round';
import { type Mail, MailServer } from '../../platform/mail/mail-server';
import { AddressNoticeRepository, type ClaimedNotice } from './address-notice.repository';
import { noticeSubject, noticeText } from './address-notice-words';

/** A directory may move a whole house to another domain in one night: no more than this in a minute from each process. */
const NOTICES_A_MINUTE = 100;

/** Tells whoever got another address at the one before, outside the quiet hours: the week in which it opens nothing is longer. */
@Injectable()
export class AddressNoticeDelivery extends MailRound<ClaimedNotice> {
  constructor(notices: AddressNoticeRepository, server: MailServer, clock: Clock, jobs: HourlyJobs) {
    super('Notices of another address', notices, server, clock, NOTICES_A_MINUTE);
    jobs.add('Letting go notices that nobody could send', () => notices.forget());
  }

  protected mailFor({ email }: ClaimedNotice): Promise<Mail> {
    return Promise.resolve({ to: email, subject: noticeSubject, text: noticeText });
  }
}
