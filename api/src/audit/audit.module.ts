import { Module } from '@nestjs/common';
import { AdministrationEvents } from './administration-events.repository';
import { AuditChain } from './audit-chain';
import { AuditController } from './audit.controller';
import { AuditRepository } from './audit.repository';
import { AuditService } from './audit.service';
import { OwnEventsController } from './own-events.controller';
import { OwnEventsRepository } from './own-events.repository';
import { OwnEventsService } from './own-events.service';

@Module({
  controllers: [AuditController, OwnEventsController],
  providers: [AdministrationEvents, AuditChain, AuditRepository, AuditService, OwnEventsRepository, OwnEventsService],
  exports: [AdministrationEvents],
})
export class AuditModule {}
