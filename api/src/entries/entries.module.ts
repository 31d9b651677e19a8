import { Module } from '@nestjs/common';
import { BriefingsModule } from '../briefings';
import { EntryController } from './entry.controller';
import { EntryRepository } from './entry.repository';
import { EntryService } from './entry.service';
import { EntrySharesRepository } from './entry-shares.repository';
import { JournalService } from './journal.service';

@Module({
  imports: [BriefingsModule],
  controllers: [EntryController],
  providers: [EntryRepository, EntrySharesRepository, EntryService, JournalService],
  exports: [EntryService],
})
export class EntriesModule {}
