import type { PrivacyMark, PrivacyState } from '@afterword/ui';
import { DestroyRef, Injectable, effect, inject, signal } from '@angular/core';

export interface PrivacyWords {
  readonly state: PrivacyState;
  readonly mark: PrivacyMark;
  /** bold, and complete by itself */
  readonly sentence: string;
  /** one more sentence, from tablet width */
  readonly more?: string;
}

/** The saved status at the right of the line. */
export interface SavedWords {
  readonly words: string;
  /** something is not saved: shown as an error, with a way to try again */
  readonly trouble?: boolean;
  readonly action?: { readonly words: string; readonly run: () => void };
}

const own: PrivacyWords = { state: 'private', mark: 'book', sentence: 'Only you can see this.', more: 'Not your manager. Not an administrator.' };

/** The sentences most pages need. */
export const privacyWords = {
  own,
  nobody: { state: 'open', mark: 'printed', sentence: 'Nobody is signed in.', more: 'This computer holds nothing of yours.' },
  everyone: { state: 'open', mark: 'printed', sentence: 'Everyone here can read this.', more: 'It holds nobody’s entries.' },
  counts: { state: 'open', mark: 'counts', sentence: 'Counts only.', more: 'Nobody’s words are here. Only people who chose to be counted.' },
} as const satisfies Record<string, PrivacyWords>;

/** What the privacy line says. Each page sets it from its constructor and need not take it back. */
@Injectable({ providedIn: 'root' })
export class PrivacyLine {
  readonly words = signal<PrivacyWords>({ state: 'open', mark: 'printed', sentence: '' });
  readonly saved = signal<SavedWords | null>(null);

  /** Call from a constructor; a function is followed as its signals change. */
  show(words: PrivacyWords | (() => PrivacyWords)): void {
    if (typeof words === 'function') effect(() => this.words.set(words()));
    else this.words.set(words);
  }

  /** Call from a constructor; the status goes when the page does. */
  showSaved(saved: () => SavedWords | null): void {
    effect(() => this.saved.set(saved()));
    inject(DestroyRef).onDestroy(() => this.saved.set(null));
  }
}
