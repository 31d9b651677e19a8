import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { ArrangingController } from './arranging.controller';
import { ArrangingRepository } from './arranging.repository';
import { ArrangingService } from './arranging.service';
import { InvitationController } from './invitations/invitation.controller';
import { InvitationDelivery } from './invitations/invitation-delivery';
import { InvitationRepository } from './invitations/invitation.repository';
import { InvitationService } from './invitations/invitation.service';
import { LastDays } from './last-days';
import { PersonController } from './person.controller';
import { PersonRepository } from './person.repository';
import { PersonService } from './person.service';

@Module({
  imports: [AuditModule],
  controllers: [PersonController, ArrangingController, InvitationController],
  providers: [ArrangingRepository, ArrangingService, InvitationDelivery, InvitationRepository, InvitationService, LastDays, PersonRepository, PersonService],
})
export class PeopleModule {}
