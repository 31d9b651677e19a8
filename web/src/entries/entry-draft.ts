import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { inReadingOrder, sectionsOf } from '@afterword/journal';
import { computed, signal } from '@angular/core';
import { type LocalPiece, LocalSaving, type LocalState } from '../platform/local-text';
import type { UnsavedPiece } from '../platform/unsaved';
import { hasWords, sentAtClosing } from './entry-content';
import { EntrySaving, type SavingPorts, type SavingState } from './entry-saving';

/** What a draft needs of the world around it. */
export interface DraftPorts extends SavingPorts {
  /** keeps the words on this device; rejects when it refuses */
  keep(piece: LocalPiece): Promise<void>;
  /** the words are at the API: nothing of this entry is needed on this device any more */
  forget(id: string): Promise<void>;
  /** something was typed */
  typed(draft: EntryDraft): void;
  /** the words go on under another id than this one */
  renamed(draft: EntryDraft, before: string): void;
}

/** Where writing goes on from: words, the revision they were written on, and what may have been saved without an answer. */
export type Standing = LocalPiece;

/** An entry open for writing: its words as signals, and what saves them here and at the API. It outlives its page while unsaved. */
export class EntryDraft implements UnsavedPiece {
  private saving: EntrySaving;
  private readonly local: LocalSaving;
  private readonly words = signal<EntryRequest>({ model: 'plain', sections: [] });
  private readonly progress = signal<SavingState>({ kind: 'blank' });
  private readonly onDevice = signal<LocalState>('kept');
  private readonly names = signal('');

  readonly content = this.words.asReadonly();
  readonly state = this.progress.asReadonly();
  /** whether the newest words are on this device */
  readonly kept = this.onDevice.asReadonly();
  /** changes once, when two copies are kept */
  readonly id = this.names.asReadonly();
  readonly blank = computed(() => !hasWords(this.words()));
  /** another tab writes it; this one only shows it */
  readonly elsewhere = signal(false);
  /** its page is open */
  readonly onScreen = signal(false);
  /** it was found on this device at the start, and nobody has looked at it yet */
  readonly recovered = signal(false);
  /** the question that was last open, to come back to; null when it was written all on one page */
  readonly place = signal<string | null>(null);
  /** what cannot be kept as it was typed: sentences by the id of their field */
  readonly faults = signal<Readonly<Record<string, string>>>({});
  /** found on this device, and not changed since */
  private untouched: boolean;
  private readonly readers = signal<readonly string[]>([]);
  /** the day on which the API first had it; null while it has not, or has not said */
  readonly day = signal<string | null>(null);

  constructor(
    private readonly ports: DraftPorts,
    id: string,
    content: EntryRequest,
    opened: EntryResponse | null,
    recovered: Standing | null = null,
  ) {
    this.words.set(content);
    this.names.set(id);
    this.recovered.set(recovered !== null);
    this.untouched = recovered !== null;
    this.heard(opened);
    this.local = new LocalSaving({ write: () => this.writeHere(), ticks: () => performance.now(), after: ports.after }, (state) => this.onDevice.set(state));
    this.saving = this.startSaving(recovered ? recovered.revision : (opened?.revision ?? null), recovered);
  }

  /** Who reads a version of it, as the API last said. */
  get sharedWith(): readonly string[] {
    return this.readers();
  }

  change(part: Partial<EntryRequest>): void {
    if (this.elsewhere()) return;
    this.untouched = false;
    this.words.update((content) => ({ ...content, ...part }));
    this.saving.change(this.words());
    this.local.changed();
    this.ports.typed(this);
  }

  write(section: string, text: string): void {
    const { model, sections } = this.words();
    const others = sections.some((each) => each.section === section)
      ? sections.map((each) => (each.section === section ? { section, text } : each))
      : [...inReadingOrder(model, [...sections, { section, text }])];
    this.change({ sections: others });
  }

  /** Puts the entry in another model. Every word stays: what the new model does not ask about stands after it, under its own name. */
  switchModel(model: string): void {
    const written = inReadingOrder(model, this.words().sections.filter(({ text }) => text.trim() !== ''));
    this.change({ model, sections: written.length > 0 ? [...written] : [{ section: sectionsOf(model)[0] ?? 'text', text: '' }] });
  }

  /** Says what is wrong with a field, or with an empty sentence that nothing is. */
  fault(field: string, words: string): void {
    const { [field]: _before, ...others } = this.faults();
    this.faults.set(words === '' ? others : { ...others, [field]: words });
  }

  unsaved(): boolean {
    this.progress();
    this.words();
    return !this.elsewhere() && this.saving.unsaved;
  }

  atRisk(): boolean {
    return this.unsaved() && this.onDevice() !== 'kept';
  }

  /** Saves now, here and at the API; resolves to whether the API has everything. */
  async save(): Promise<boolean> {
    if (this.elsewhere()) return true;
    // Here first: it is quick, and outlives this page.
    void this.local.flush();
    return this.saving.flush();
  }

  keepHere(): Promise<boolean> {
    return this.local.flush();
  }

  nudge(): void {
    if (!this.elsewhere()) this.saving.nudge();
  }

  async keepBoth(): Promise<boolean> {
    const before = this.names();
    this.day.set(null);
    const kept = this.saving.keepBoth();
    this.names.set(this.saving.id);
    this.ports.renamed(this, before);
    this.local.changed();
    await this.local.flush();
    // The words stand on the device under their new name before the old one goes; an answer that came meanwhile may have it wait for another turn.
    if (this.onDevice() !== 'refused') await this.ports.forget(before).catch(() => undefined);
    return kept;
  }

  keepThese(): Promise<boolean> {
    return this.saving.keepThese();
  }

  keepStored(): void {
    this.words.set(this.saving.keepStored());
    this.local.changed();
  }

  /** The words as another tab or a later start would go on with them. */
  standing(): Standing {
    return { id: this.names(), content: this.words(), ...this.saving.standing };
  }

  /** Another tab writes from here on. */
  async yield(): Promise<Standing> {
    this.saving.stop();
    await this.local.flush();
    this.elsewhere.set(true);
    return this.standing();
  }

  /** This tab writes from here on, with the words of the one that did. */
  takeOver(from: Standing): void {
    this.words.set(from.content);
    this.elsewhere.set(false);
    this.saving.stop();
    this.saving = this.startSaving(from.revision, from);
    this.saving.change(this.words());
    this.local.changed();
  }

  /** Shows what is being written in another tab. */
  mirror(content: EntryRequest): void {
    if (this.elsewhere()) this.words.set(content);
  }

  /** Its author gave the words up, here and everywhere they were not saved. */
  async discard(): Promise<void> {
    this.stop();
    await this.local.stop();
    await this.ports.forget(this.names()).catch(() => undefined);
  }

  stop(): void {
    this.saving.stop();
  }

  private heard(entry: EntryResponse | null): void {
    this.readers.set(readersOf(entry));
    this.day.set(entry?.day ?? null);
  }

  private startSaving(revision: number | null, recovered: Standing | null): EntrySaving {
    const put: SavingPorts['put'] = async (...sent) => {
      const entry = await this.ports.put(...sent);
      this.heard(entry);
      return entry;
    };
    const saving: EntrySaving = new EntrySaving({ ...this.ports, put }, this.names(), this.words(), revision, (state) => this.entered(saving, state), recovered);
    this.progress.set(saving.state);
    return saving;
  }

  private entered(saving: EntrySaving, state: SavingState): void {
    // An answer may still come to what saved before another tab took over and gave back.
    if (saving !== this.saving) return;
    this.progress.set(state);
    // Left here by a page that sent more as it was closed: nobody need choose where one of the two has everything.
    if (state.kind === 'two-copies' && this.untouched && sentAtClosing(state.stored, this.standing())) return this.keepStored();
    if (state.kind !== 'saved' && state.kind !== 'blank') return;
    // What the API has need not be kept here any longer.
    this.local.changed();
    void this.local.flush();
  }

  private writeHere(): Promise<void> {
    if (this.elsewhere()) return Promise.resolve();
    return this.saving.unsaved ? this.ports.keep(this.standing()) : this.ports.forget(this.names());
  }
}

function readersOf(entry: EntryResponse | null): readonly string[] {
  return (entry?.shares ?? []).filter((share) => share.withdrawnOn === null).map((share) => share.reader.givenName);
}
