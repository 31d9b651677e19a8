import { Injectable, computed, signal } from '@angular/core';
import { timeInWords } from '@afterword/ui';
import type { SavedWords } from '../platform/privacy';
import type { BoxSaving } from './box-saving';

/** What the line at the top says of all boxes of a page together. */
@Injectable()
export class SessionSaving {
  private readonly boxes = signal<readonly BoxSaving[]>([]);
  private readonly savedAt = signal<Date | null>(null);

  readonly words = computed<SavedWords | null>(() => {
    const states = this.boxes().map((box) => box.state());
    if (states.some((state) => state === 'failed' || state === 'two')) {
      return { words: 'Not saved. Your words are still here.', trouble: true, action: { words: 'Try again', run: () => void this.flush() } };
    }
    if (states.some((state) => state !== 'saved')) return { words: 'Saving' };
    const at = this.savedAt();
    return { words: at ? `Saved ${timeInWords(at)}` : 'Saved' };
  });

  add(box: BoxSaving): () => void {
    this.boxes.update((all) => [...all, box]);
    return () => this.boxes.update((all) => all.filter((each) => each !== box));
  }

  /** Sends what is not saved in any box. Resolves to whether all of it arrived. */
  async flush(): Promise<boolean> {
    const arrived = await Promise.all(this.boxes().map((box) => box.flush()));
    return arrived.every(Boolean);
  }

  /** Something of this page has arrived. */
  arrived(): void {
    this.savedAt.set(new Date());
  }
}
