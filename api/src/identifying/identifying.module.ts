import { Module } from '@nestjs/common';
import { IdentifyingController } from './identifying.controller';
import { IdentifyingService } from './identifying.service';
import { StaffDirectory } from './staff-directory.repository';

@Module({ controllers: [IdentifyingController], providers: [IdentifyingService, StaffDirectory], exports: [IdentifyingService] })
export class IdentifyingModule {}
