import { signal } from '@angular/core';
import type { UnsavedPiece } from '../unsaved';
import { LocalSaving, type LocalState } from '../local-text';

/** What a text needs of the world around it. */
export interface UnsentPorts {
  /** makes this device hold the value under this id, or nothing where it is null; rejects when the device refuses */
  keep(id: string, value: unknown): Promise<void>;
}

/**
 * One text that is written here and sent from here: a comment, a document. It is kept sealed on this device from half a second after
 * a pause until it is sent or emptied. `T` has the words and nothing of anybody else's.
 */
export class UnsentText<T extends object = object> implements UnsavedPiece {
  private readonly saving: LocalSaving;
  private readonly words = signal<T | null>(null);
  private readonly onDevice = signal<LocalState>('kept');

  /** null while there is nothing */
  readonly value = this.words.asReadonly();
  /** whether the newest words are on this device */
  readonly kept = this.onDevice.asReadonly();
  /** this tab writes it */
  readonly here = signal(false);
  /** another tab writes it, and this one was asked to */
  readonly elsewhere = signal(false);
  /** how many there are that want to write it here now: its box, its page, whatever brings words back */
  wanted = 0;

  constructor(
    private readonly name: string,
    private readonly ports: UnsentPorts,
  ) {
    const after = (milliseconds: number, run: () => void): (() => void) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    };
    this.saving = new LocalSaving({ write: () => this.write(), ticks: () => performance.now(), after }, (state) => this.onDevice.set(state));
  }

  /** the name under which this device keeps it */
  id(): string {
    return this.name;
  }

  /** The words as they are now; null when they were sent or emptied. */
  change(value: T | null): void {
    if (!this.here()) return;
    this.words.set(value);
    this.saving.changed();
  }

  /** Shows what the device or another tab has of it. */
  take(value: T | null): void {
    this.words.set(value);
  }

  unsaved(): boolean {
    return this.here() && this.words() !== null;
  }

  atRisk(): boolean {
    return this.unsaved() && this.onDevice() !== 'kept';
  }

  /** the device refused, so that the words are nowhere else */
  held(): boolean {
    return this.unsaved() && this.onDevice() === 'refused';
  }

  /** There is nowhere to save it to but this device; only sending it is more. */
  async save(): Promise<boolean> {
    await this.keepNow();
    return !this.unsaved();
  }

  /** Resolves to whether this device holds the newest words. */
  keepNow(): Promise<boolean> {
    return this.saving.flush();
  }

  private write(): Promise<void> {
    return this.here() ? this.ports.keep(this.name, this.words()) : Promise.resolve();
  }
}
