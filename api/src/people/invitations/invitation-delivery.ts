import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { MailRound } from '../../platform/mail/mail-round';
import { type Mail, MailServer } from '../../platform/mail/mail-server';
import { HouseKey } from '../../platform/sealing';
import { invitationToken } from './invitation-token';
import { invitationSubject, invitationText } from './invitation-words';
import { type ClaimedInvitation, InvitationRepository } from './invitation.repository';

/** How many invitations a process hands over in a minute: more at once look like a flood to a hospital's mail server. */
export const INVITATIONS_A_MINUTE = 100;

/** Sends the invitations that wait. Once one is accepted nobody can make its link again; one that is sent once more holds the same link. */
@Injectable()
export class InvitationDelivery extends MailRound<ClaimedInvitation> {
  constructor(invitations: InvitationRepository, server: MailServer, private readonly house: HouseKey, clock: Clock) {
    super('Invitations', invitations, server, clock, INVITATIONS_A_MINUTE);
  }

  protected async mailFor({ id, email, seed, worksUntil }: ClaimedInvitation, address: string): Promise<Mail> {
    const token = await invitationToken(this.house, id, seed);
    return { to: email, subject: invitationSubject, text: invitationText(address, token, worksUntil) };
  }
}
