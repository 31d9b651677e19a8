import type { EntrySearchResponse } from '@afterword/api-types';
import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { UnsavedWork } from '../platform/unsaved';
import { EntriesApi, type EntryFilter } from './entries-api';
import { JournalMemory } from './journal-memory';

const debounceMs = 200;
/** how long the list must stand before it is said aloud how many there are */
const pauseMs = 900;
/** 409: a search from another window of the same person came first */
const againMs = 400;

export type SearchState =
  | { readonly kind: 'off' }
  | { readonly kind: 'searching' | 'found' }
  | { readonly kind: 'failed'; readonly words: string };

/** Search as one types. The words stand in the box and in memory, and nowhere else: no address, title, history or storage. */
@Injectable()
export class JournalSearch {
  private readonly api = inject(EntriesApi);
  private readonly memory = inject(JournalMemory);
  private readonly announcer = inject(Announcer);

  readonly words = signal('');
  /** the newest answer, which stays while the next one is on its way */
  readonly answer = signal<EntrySearchResponse | null>(null);
  readonly state = signal<SearchState>({ kind: 'off' });
  /** there is something to look for */
  readonly on = computed(() => this.words().trim() !== '');

  private filter: EntryFilter | null = null;
  private stop: () => void = () => undefined;
  private opened = false;

  constructor() {
    inject(DestroyRef).onDestroy(inject(UnsavedWork).addPassing(() => this.on()));
  }

  /** Follows what the journal is narrowed to. Call from a constructor, with whether its reader comes back from an entry. */
  follow(filter: () => EntryFilter, back: boolean): void {
    effect((onCleanup) => {
      const [now, first] = [filter(), this.filter === null];
      this.filter = now;
      untracked(() => {
        const kept = first && back ? this.memory.recallSearch(now) : null;
        if (kept) this.restore(kept.words, kept.answer);
        else if (this.on()) this.begin(0);
      });
      onCleanup(() => this.stop());
    });
  }

  /** The words as they stand in the box now. */
  type(words: string): void {
    this.words.set(words);
    if (this.on()) this.begin(debounceMs);
    else this.clear();
  }

  /** Looks without waiting for more letters. */
  now(): void {
    if (this.on()) this.begin(0);
  }

  clear(): void {
    this.stop();
    this.words.set('');
    this.answer.set(null);
    this.state.set({ kind: 'off' });
    this.memory.forgetSearch();
  }

  /** Has the entries opened while the first letters are being typed, so that the first answer comes as soon as the others. */
  warmUp(): void {
    if (this.opened) return;
    this.opened = true;
    this.api.search('', this.filter).subscribe({ error: () => (this.opened = false) });
  }

  private restore(words: string, answer: EntrySearchResponse): void {
    this.words.set(words);
    this.answer.set(answer);
    this.begin(0);
  }

  private begin(wait: number): void {
    this.stop();
    this.state.set({ kind: 'searching' });
    const timer = setTimeout(() => this.ask(), wait);
    this.stop = () => clearTimeout(timer);
  }

  private ask(): void {
    const [words, filter] = [this.words(), this.filter];
    // Ended by whatever is typed next, so that an older answer never comes after a newer one.
    const subscription = this.api.search(words, filter).subscribe({
      next: (answer) => {
        this.answer.set(answer);
        this.state.set({ kind: 'found' });
        if (filter) this.memory.keepSearch(filter, words, answer);
        const timer = setTimeout(() => this.announcer.say(countInWords(answer.total)), pauseMs);
        this.stop = () => clearTimeout(timer);
      },
      error: (failure: unknown) => {
        const refusal = refusalOf(failure);
        if (refusal.status === 409) return this.begin(againMs);
        this.state.set({ kind: 'failed', words: refusal.unreached ? 'There is no connection, and search needs one.' : 'Could not search.' });
      },
    });
    this.stop = () => subscription.unsubscribe();
  }
}

/** "No entries found.", "1 entry found." */
export function countInWords(total: number): string {
  if (total === 0) return 'No entries found.';
  return total === 1 ? '1 entry found.' : `${total} entries found.`;
}
