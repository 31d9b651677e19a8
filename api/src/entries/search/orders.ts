import type { AuthorKeyParts } from '../../platform/sealing';
import type { HeadingFilter } from '../entry-filter';
import type { SealedRow } from '../entry.repository';
import type { Found, LookedBack } from './opened-journal';

/** How long a journal stays open in a thread after its author's last search. */
export const KEPT_MS = 5 * 60_000;

/** What a search thread is asked, about one author. `standing` is what the database said of their entries in this request. */
export type Question =
  | { readonly kind: 'search'; readonly standing: string; readonly words: string; readonly filter: HeadingFilter; readonly most: number; readonly whole: boolean }
  | { readonly kind: 'look back'; readonly standing: string; readonly whole: boolean };

/** `open` hands over rows that were missing. With `settled`, what is still missing then is left out. */
export type Order =
  | { readonly id: number; readonly author: string; readonly settled: boolean; readonly question: Question }
  | { readonly id: number; readonly author: string; readonly open: readonly SealedRow[]; readonly key: AuthorKeyParts };

export type Answered = { readonly found: Found } | { readonly lookedBack: readonly LookedBack[] };

export type Reply =
  | { readonly id: number; readonly missing: readonly string[] }
  | { readonly id: number; readonly answer: Answered }
  | { readonly id: number; readonly done: true }
  /** the name of what went wrong, never its words */
  | { readonly id: number; readonly broken: string };
