import type { EntryListResponse } from '@afterword/api-types';
import { Injectable } from '@angular/core';
import type { EntryFilter } from './entries-api';

/** What the journal had loaded when it was left, so that the way back leads to the same place in it. Held in memory only. */
@Injectable({ providedIn: 'root' })
export class JournalMemory {
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
}
