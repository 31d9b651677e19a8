import { Module } from '@nestjs/common';
import { DisclosureController } from './disclosure.controller';
import { DisclosureRepository } from './disclosure.repository';
import { DisclosureService } from './disclosure.service';
import { Endings } from './endings';
import { HoldController } from './hold.controller';
import { HoldRepository } from './hold.repository';
import { HoldService } from './hold.service';
import { NewLeadController } from './new-lead.controller';
import { NewLeadRepository } from './new-lead.repository';
import { NewLeadService } from './new-lead.service';

@Module({
  controllers: [HoldController, DisclosureController, NewLeadController],
  providers: [DisclosureRepository, DisclosureService, Endings, HoldRepository, HoldService, NewLeadRepository, NewLeadService],
})
export class InformationGovernanceModule {}
