import { Module } from '@nestjs/common';
import { BriefingsModule } from '../briefings';
import { EarlierSaveController } from './earlier-save.controller';
import { EarlierSaveRepository } from './earlier-save.repository';
import { EarlierSaveService } from './earlier-save.service';
import { EntryController } from './entry.controller';
import { EntryPurge } from './entry-purge';
import { EntryRepository } from './entry.repository';
import { EntryService } from './entry.service';
import { EntrySharesRepository } from './entry-shares.repository';
import { JournalService } from './journal.service';
import { SearchController } from './search/search.controller';
import { SearchService } from './search/search.service';
import { SearchThreads } from './search/search-threads';

@Module({
  imports: [BriefingsModule],
  // The search first: its addresses lie where an id could stand.
  controllers: [SearchController, EntryController, EarlierSaveController],
  providers: [EarlierSaveRepository, EarlierSaveService, EntryPurge, EntryRepository, EntrySharesRepository, EntryService, JournalService, SearchService, SearchThreads],
  exports: [EntryService],
})
export class EntriesModule {}
