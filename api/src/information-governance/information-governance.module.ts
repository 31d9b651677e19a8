import { Module } from '@nestjs/common';
import { DisclosureController } from './disclosure.controller';
import { DisclosureRepository } from './disclosure.repository';
import { DisclosureService } from './disclosure.service';
import { Endings } from './endings';
import { HoldController } from './hold.controller';
import { HoldRepository } from './hold.repository';
import { HoldService } from './hold.service';

@Module({
  controllers: [HoldController, DisclosureController],
  providers: [DisclosureRepository, DisclosureService, Endings, HoldRepository, HoldService],
})
export class InformationGovernanceModule {}
