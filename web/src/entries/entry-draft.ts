import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { computed, signal } from '@angular/core';
import type { UnsavedPiece } from '../platform/unsaved';
import { hasWords } from './entry-content';
import { EntrySaving, type SavingPorts, type SavingState } from './entry-saving';

/** An entry open for writing: its words as signals, and the machine that saves them. It outlives its page while unsaved. */
export class EntryDraft implements UnsavedPiece {
  private readonly saving: EntrySaving;
  private readonly words = signal<EntryRequest>({ model: 'plain', sections: [] });
  private readonly progress = signal<SavingState>({ kind: 'blank' });
  private readonly names = signal('');

  readonly content = this.words.asReadonly();
  readonly state = this.progress.asReadonly();
  /** changes once, when two copies are kept */
  readonly id = this.names.asReadonly();
  readonly blank = computed(() => !hasWords(this.words()));
  /** who reads a version of it now, as it was when opened */
  readonly sharedWith: readonly string[];

  constructor(ports: SavingPorts, id: string, content: EntryRequest, opened: EntryResponse | null) {
    this.words.set(content);
    this.names.set(id);
    this.sharedWith = (opened?.shares ?? []).filter((share) => share.withdrawnOn === null).map((share) => share.reader.givenName);
    this.saving = new EntrySaving(ports, id, content, opened?.revision ?? null, (state) => this.progress.set(state));
    this.progress.set(this.saving.state);
  }

  change(part: Partial<EntryRequest>): void {
    this.words.update((content) => ({ ...content, ...part }));
    this.saving.change(this.words());
  }

  write(section: string, text: string): void {
    const others = this.words().sections.some((each) => each.section === section)
      ? this.words().sections.map((each) => (each.section === section ? { section, text } : each))
      : [...this.words().sections, { section, text }];
    this.change({ sections: others });
  }

  unsaved(): boolean {
    this.progress();
    this.words();
    return this.saving.unsaved;
  }

  save(): Promise<boolean> {
    return this.saving.flush();
  }

  nudge(): void {
    this.saving.nudge();
  }

  async keepBoth(): Promise<boolean> {
    const kept = this.saving.keepBoth();
    this.names.set(this.saving.id);
    return kept;
  }

  keepThese(): Promise<boolean> {
    return this.saving.keepThese();
  }

  keepStored(): void {
    this.words.set(this.saving.keepStored());
  }

  stop(): void {
    this.saving.stop();
  }
}
