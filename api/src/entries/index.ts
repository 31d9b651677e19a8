export { openContent, openHeading } from './entry-words';
export { EntriesModule } from './entries.module';
export { BegunFromResponse, PersonName, SectionResponse, TagResponse } from './entry.response';
export { EntryService } from './entry.service';
export { slipsBetween } from './search/nearness';
