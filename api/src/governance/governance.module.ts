import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { BriefingsModule } from '../briefings';
import { HouseModule } from '../house';
import { IdentityModule } from '../identity';
import { SupervisionModule } from '../supervision';
import { TrendsModule } from '../trends';
import { AccountClosingController } from './closing/account-closing.controller';
import { AccountClosingRepository } from './closing/account-closing.repository';
import { AccountClosingService } from './closing/account-closing.service';
import { AccountErasure } from './closing/account-erasure';
import { EntriesErasureController } from './closing/entries-erasure.controller';
import { EntriesErasureRepository } from './closing/entries-erasure.repository';
import { EntriesErasureService } from './closing/entries-erasure.service';
import { ExportController } from './export.controller';
import { ExportRepository } from './export.repository';
import { ExportService } from './export.service';
import { HeldController } from './held/held.controller';
import { HeldRepository } from './held/held.repository';
import { HeldService } from './held/held.service';
import { InspectionPackController } from './inspection/inspection-pack.controller';
import { InspectionPackRepository } from './inspection/inspection-pack.repository';
import { InspectionPackService } from './inspection/inspection-pack.service';
import { OneToOnesRepository } from './one-to-ones/one-to-ones.repository';
import { OneToOnesService } from './one-to-ones/one-to-ones.service';
import { PackLinkController } from './packs/pack-link.controller';
import { PackLinkRepository } from './packs/pack-link.repository';
import { PackLinkService } from './packs/pack-link.service';
import { ProfessionalDocumentController } from './professional-document.controller';
import { ProfessionalDocumentService } from './professional-document.service';
import { RetentionController } from './retention/retention.controller';
import { RetentionRepository } from './retention/retention.repository';

@Module({
  imports: [AuditModule, BriefingsModule, HouseModule, IdentityModule, SupervisionModule, TrendsModule],
  controllers: [AccountClosingController, EntriesErasureController, ExportController, HeldController, InspectionPackController, PackLinkController, ProfessionalDocumentController, RetentionController],
  providers: [
    AccountClosingRepository, AccountClosingService, AccountErasure, EntriesErasureRepository, EntriesErasureService, ExportRepository, ExportService, HeldRepository, HeldService, InspectionPackRepository, InspectionPackService, OneToOnesRepository, OneToOnesService, PackLinkRepository, PackLinkService,
    ProfessionalDocumentService, RetentionRepository,
  ],
})
export class GovernanceModule {}
