import type { EntryContent, SavedTrail } from '@afterword/journal';
import type { EntryAction } from './entry.policy';
import type { EntryRow } from './entry.repository';

/** An entry with its words open, for its author. */
export interface OpenEntry {
  readonly row: EntryRow;
  readonly content: EntryContent;
  readonly saved: SavedTrail;
  readonly can: ReadonlySet<EntryAction>;
}
