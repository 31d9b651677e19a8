import { Module } from '@nestjs/common';
import { CommitmentsModule } from '../commitments';
import { SessionsModule } from '../sessions';
import { AgreementController } from './agreement.controller';
import { AgreementRepository } from './agreement.repository';
import { AgreementService } from './agreement.service';
import { GroupSupervisionController } from './group-supervision.controller';
import { GroupSupervisionRepository } from './group-supervision.repository';
import { GroupSupervisionService } from './group-supervision.service';
import { HouseCoverController } from './house-cover.controller';
import { HouseCoverRepository } from './house-cover.repository';
import { HouseCoverService } from './house-cover.service';
import { SupervisionController } from './supervision.controller';
import { SupervisionRepository } from './supervision.repository';
import { SupervisionService } from './supervision.service';

@Module({
  imports: [CommitmentsModule, SessionsModule],
  controllers: [HouseCoverController, SupervisionController, AgreementController, GroupSupervisionController],
  providers: [SupervisionRepository, SupervisionService, AgreementRepository, AgreementService, GroupSupervisionRepository, GroupSupervisionService, HouseCoverRepository, HouseCoverService],
  exports: [HouseCoverService],
})
export class SupervisionModule {}
