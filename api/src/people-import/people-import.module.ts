import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { IdentityModule } from '../identity';
import { ImportDeeds } from './import-deeds';
import { ImportLinksService } from './import-links.service';
import { PeopleImportController } from './people-import.controller';
import { PeopleImportRepository } from './people-import.repository';
import { PeopleImportService } from './people-import.service';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [PeopleImportController],
  providers: [ImportDeeds, ImportLinksService, PeopleImportRepository, PeopleImportService],
})
export class PeopleImportModule {}
