import type { EntryListResponse, EntrySearchResponse } from '@afterword/api-types';
import { Injectable } from '@angular/core';
import type { EntryFilter } from './entries-api';

/** What the journal had loaded when it was left, so that the way back leads to the same place in it. Held in memory only. */
@Injectable({ providedIn: 'root' })
export class JournalMemory {
  private search: { filter: string; words: string; answer: EntrySearchResponse } | null = null;
  private kept: { filter: string; loaded: EntryListResponse } | null = null;

  keep(filter: EntryFilter, loaded: EntryListResponse): void {
    if (loaded.entries.length > 0) this.kept = { filter: JSON.stringify(filter), loaded };
  }

  /** The kept list, unless it is another one, or `newest` shows that the journal has changed since. */
  recall(filter: EntryFilter, newest: EntryListResponse | null): EntryListResponse | null {
    if (this.kept?.filter !== JSON.stringify(filter)) return null;
    const { loaded } = this.kept;
    const marks = ({ entries }: EntryListResponse): string => JSON.stringify(entries.slice(0, newest?.entries.length));
    return newest === null || marks(loaded) === marks(newest) ? loaded : null;
  }

  keepSearch(filter: EntryFilter, words: string, answer: EntrySearchResponse): void {
    this.search = { filter: JSON.stringify(filter), words, answer };
  }

  /** What was looked for when the journal was left, unless it was narrowed to something else. */
  recallSearch(filter: EntryFilter): { readonly words: string; readonly answer: EntrySearchResponse } | null {
    return this.search?.filter === JSON.stringify(filter) ? this.search : null;
  }

  forgetSearch(): void {
    this.search = null;
  }
}
