import { Module } from '@nestjs/common';
import { BriefingsModule } from '../briefings';
import { IdentityModule } from '../identity';
import { ExportController } from './export.controller';
import { ExportRepository } from './export.repository';
import { ExportService } from './export.service';
import { OneToOnesRepository } from './one-to-ones/one-to-ones.repository';
import { OneToOnesService } from './one-to-ones/one-to-ones.service';
import { ProfessionalDocumentController } from './professional-document.controller';
import { ProfessionalDocumentService } from './professional-document.service';

@Module({
  imports: [BriefingsModule, IdentityModule],
  controllers: [ExportController, ProfessionalDocumentController],
  providers: [ExportRepository, ExportService, OneToOnesRepository, OneToOnesService, ProfessionalDocumentService],
})
export class GovernanceModule {}
