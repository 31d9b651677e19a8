import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { AddressNoticeDelivery } from './address-notices/address-notice-delivery';
import { AddressNoticeRepository } from './address-notices/address-notice.repository';
import { ArrangingController } from './arranging.controller';
import { ArrangingRepository } from './arranging.repository';
import { ArrangingService } from './arranging.service';
import { InvitationController } from './invitations/invitation.controller';
import { InvitationDelivery } from './invitations/invitation-delivery';
import { InvitationRepository, ResetCodeRepository } from './invitations/invitation.repository';
import { InvitationService } from './invitations/invitation.service';
import { ResetCodeDelivery } from './invitations/reset-code-delivery';
import { LastDays } from './last-days';
import { PersonController } from './person.controller';
import { PersonRepository } from './person.repository';
import { PersonService } from './person.service';

@Module({
  imports: [AuditModule],
  controllers: [PersonController, ArrangingController, InvitationController],
  providers: [AddressNoticeDelivery, AddressNoticeRepository, ArrangingRepository, ArrangingService, InvitationDelivery, InvitationRepository, InvitationService, LastDays, PersonRepository, PersonService, ResetCodeDelivery, ResetCodeRepository],
})
export class PeopleModule {}
