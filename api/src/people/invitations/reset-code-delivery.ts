import { Injectable } from '@nestjs/common';
import { mailedCode } from '../../identity';
import { Clock } from '../../platform/clock/clock';
import { MailRound } from '../../platform/mail/mail-round';
import { type Mail, MailServer } from '../../platform/mail/mail-server';
import { HouseKey } from '../../platform/sealing';
import { type ClaimedInvitation, ResetCodeRepository } from './invitation.repository';
import { codeSubject, codeText } from './invitation-words';

/** Sends the codes that links to a new password ask for, at any hour: whoever cannot get in at night needs one then. Once one is accepted nobody can make it again. */
@Injectable()
export class ResetCodeDelivery extends MailRound<ClaimedInvitation> {
  constructor(codes: ResetCodeRepository, server: MailServer, private readonly house: HouseKey, clock: Clock) {
    super('Codes for new passwords', codes, server, clock, Infinity, true);
  }

  protected async mailFor({ id, email, seed, worksUntil }: ClaimedInvitation, address: string): Promise<Mail> {
    return { to: email, subject: codeSubject, text: codeText(address, await mailedCode(this.house, id, seed), worksUntil) };
  }
}
