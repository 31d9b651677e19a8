export { openContent } from './entry-words';
export { EntriesModule } from './entries.module';
export { PersonName, SectionResponse, TagResponse } from './entry.response';
export { EntryService } from './entry.service';
