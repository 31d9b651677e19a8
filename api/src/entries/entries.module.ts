import { Module } from '@nestjs/common';
import { BriefingsModule } from '../briefings';
import { EntryController } from './entry.controller';
import { EntryPurge } from './entry-purge';
import { EntryRepository } from './entry.repository';
import { EntryService } from './entry.service';
import { EntrySharesRepository } from './entry-shares.repository';
import { JournalService } from './journal.service';

@Module({
  imports: [BriefingsModule],
  controllers: [EntryController],
  providers: [EntryPurge, EntryRepository, EntrySharesRepository, EntryService, JournalService],
  exports: [EntryService],
})
export class EntriesModule {}
