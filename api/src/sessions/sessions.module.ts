import { Module } from '@nestjs/common';
import { AgendaRepository } from './agenda.repository';
import { AgendaService } from './agenda.service';
import { CarryingOver } from './carrying-over';
import { RecordController } from './record.controller';
import { RecordRepository } from './record.repository';
import { RecordService } from './record.service';
import { SessionController } from './session.controller';
import { SessionRepository } from './session.repository';
import { SessionService } from './session.service';

@Module({
  controllers: [SessionController, RecordController],
  providers: [SessionRepository, AgendaRepository, RecordRepository, CarryingOver, SessionService, AgendaService, RecordService],
  exports: [AgendaService],
})
export class SessionsModule {}
