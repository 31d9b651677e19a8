import { limits } from '@afterword/journal';
import { Injectable, effect, inject, signal } from '@angular/core';
import { Announcer } from '../announcing';

export interface Undoable {
  readonly words: string;
  readonly undo: () => Promise<void>;
  /** whether it can still be taken back without taking anything else with it, told by signals; always, when it is not given */
  readonly stands?: () => boolean;
}

/** One line at the foot of the screen that takes back what was just done. It waits while a pointer or the focus is on it. */
@Injectable({ providedIn: 'root' })
export class UndoOffer {
  private readonly announcer = inject(Announcer);
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly offered = signal<Undoable | null>(null);

  constructor() {
    effect(() => {
      if (this.offered()?.stands?.() === false) this.offered.set(null);
    });
  }

  offer(undoable: Undoable): void {
    this.offered.set(undoable);
    this.announcer.say(`${undoable.words} You can undo this for ${limits.undoSeconds} seconds.`);
    this.run();
  }

  hold(): void {
    clearTimeout(this.timer);
  }

  run(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.offered.set(null), limits.undoSeconds * 1000);
  }

  /** Takes it back. When that fails the offer stands, so that it can be tried again. */
  async undo(): Promise<void> {
    const offered = this.offered();
    if (!offered) return;
    this.hold();
    try {
      await offered.undo();
      this.offered.set(null);
    } catch {
      this.announcer.warn('That could not be undone yet. Try again.');
      this.run();
    }
  }
}
