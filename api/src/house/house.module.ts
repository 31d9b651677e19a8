import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { BeginningRepository } from './beginning.repository';
import { HouseController } from './house.controller';
import { HouseRepository } from './house.repository';
import { HouseService } from './house.service';
import { LimitsController } from './limits.controller';
import { LimitsRepository } from './limits.repository';
import { LimitsService } from './limits.service';

@Module({ imports: [AuditModule], controllers: [HouseController, LimitsController], providers: [BeginningRepository, HouseRepository, HouseService, LimitsRepository, LimitsService], exports: [LimitsService] })
export class HouseModule {}
