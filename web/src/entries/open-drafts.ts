import { firstWordsOf } from '@afterword/journal';
import { Injectable, computed, inject, signal } from '@angular/core';
import { LocalText } from '../platform/local-text';
import { SignIn } from '../platform/sign-in';
import { UndoOffer } from '../platform/undo';
import { UnsavedWork } from '../platform/unsaved';
import { EntriesApi } from './entries-api';
import { blankContent, contentOf } from './entry-content';
import { type DraftPorts, EntryDraft } from './entry-draft';
import { EntryTabs } from './entry-tabs';

/** remembered on this device until sign-out */
const countKey = 'afterword.count-in-trends';

/**
 * The entries that are open for writing in this tab, and those that were found on this device. One that could not be saved stays
 * when its page is left, goes on being saved, and can be carried on with.
 */
@Injectable({ providedIn: 'root' })
export class OpenDrafts {
  private readonly api = inject(EntriesApi);
  private readonly unsavedWork = inject(UnsavedWork);
  private readonly local = inject(LocalText);
  private readonly tabs = inject(EntryTabs);
  private readonly undoOffer = inject(UndoOffer);
  private readonly drafts = signal<readonly EntryDraft[]>([]);
  private readonly removals = new Map<EntryDraft, () => void>();
  private readonly shown = signal<EntryDraft | null>(null);
  /** done once it is known who is here, and what they left on this device */
  private readonly recovery = inject(SignIn).known().then(() => this.find().catch(() => undefined));

  /** Entries to go on with whose page is not open, newest first. */
  readonly unfinished = computed(() =>
    this.drafts()
      .filter((draft) => draft !== this.shown() && (draft.unsaved() || draft.recovered()))
      .map((draft) => ({ id: draft.id(), firstWords: firstWordsOf(draft.content().sections, 90), saved: !draft.unsaved(), draft })),
  );
  /** ids of texts on this device that cannot be opened here */
  readonly unreadable = signal<readonly string[]>([]);
  /** texts on this device that a newer Afterword wrote */
  readonly newer = signal(0);

  constructor() {
    addEventListener('online', () => this.nudge());
    addEventListener('pagehide', () => this.saveNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saveNow();
      else this.nudge();
    });
  }

  start(): EntryDraft {
    return this.keep(new EntryDraft(this.ports, crypto.randomUUID(), blankContent(countRemembered()), null));
  }

  /** The entry as this tab or this device holds it, else as the API does. */
  async open(id: string): Promise<EntryDraft> {
    await this.recovery;
    const held = this.drafts().find((draft) => draft.id() === id);
    if (held?.unsaved()) {
      held.recovered.set(false);
      return this.keep(held);
    }
    if (held) this.remove(held);
    const entry = await this.api.open(id);
    return this.keep(new EntryDraft(this.ports, id, contentOf(entry), entry));
  }

  /** Takes an entry over that another tab is writing. */
  async writeHere(draft: EntryDraft): Promise<EntryDraft> {
    const standing = await this.tabs.takeOver(draft);
    if (standing) {
      draft.takeOver(standing);
      return draft;
    }
    // Nobody answered, so the other tab is gone: what it left is on this device, or at the API.
    const id = draft.id();
    this.remove(draft);
    const piece = await this.local.piece(id).catch(() => null);
    return piece ? this.keep(new EntryDraft(this.ports, id, piece.content, null, piece)) : this.open(id);
  }

  /** Something was typed into a draft: a tab that shows it is told. */
  typed(draft: EntryDraft): void {
    this.tabs.typed(draft);
  }

  /** The page of this draft is left: it is saved, and kept until it is. */
  async leave(draft: EntryDraft): Promise<boolean> {
    if (this.shown() === draft) this.shown.set(null);
    const saved = draft.unsaved() ? await draft.save() : true;
    if (saved && this.shown() !== draft) this.remove(draft);
    return saved;
  }

  /** Gives unsaved words up because their author said so; they can be brought back for a few seconds. */
  discard(draft: EntryDraft): void {
    const standing = draft.standing();
    this.remove(draft);
    void draft.discard();
    this.undoOffer.offer({ words: 'Text deleted from this device.', undo: async () => this.adopt(new EntryDraft(this.ports, standing.id, standing.content, null, standing)) });
  }

  /** What was found is at the API and need not be gone on with now. */
  dismiss(draft: EntryDraft): void {
    draft.recovered.set(false);
    if (!draft.unsaved()) this.remove(draft);
  }

  /** Deletes texts that cannot be opened here. */
  async deleteUnreadable(): Promise<void> {
    for (const id of this.unreadable()) await this.local.remove(id);
    this.unreadable.set([]);
  }

  rememberCount(countsInTrends: boolean): void {
    if (countsInTrends) localStorage.setItem(countKey, 'yes');
    else localStorage.removeItem(countKey);
  }

  private async find(): Promise<void> {
    const { pieces, unreadable, newer } = await this.local.all();
    this.unreadable.set(unreadable);
    this.newer.set(newer);
    for (const piece of pieces) {
      if (this.drafts().some((draft) => draft.id() === piece.id)) continue;
      const draft = new EntryDraft(this.ports, piece.id, piece.content, null, piece);
      // Another tab that is writing it keeps it.
      if (await this.tabs.claim(draft)) this.adopt(draft);
    }
  }

  private adopt(draft: EntryDraft): void {
    this.add(draft);
    void draft.save();
  }

  private keep(draft: EntryDraft): EntryDraft {
    this.shown.set(draft);
    if (this.add(draft)) {
      void this.tabs.claim(draft).then((mine) => {
        if (!mine) this.tabs.watch(draft);
      });
    }
    return draft;
  }

  private add(draft: EntryDraft): boolean {
    if (this.removals.has(draft)) return false;
    this.removals.set(draft, this.unsavedWork.add(draft));
    this.drafts.update((drafts) => [draft, ...drafts]);
    return true;
  }

  private remove(draft: EntryDraft): void {
    draft.stop();
    this.tabs.release(draft);
    this.removals.get(draft)?.();
    this.removals.delete(draft);
    this.drafts.update((drafts) => drafts.filter((each) => each !== draft));
  }

  private nudge(): void {
    for (const draft of this.drafts()) draft.nudge();
  }

  private saveNow(): void {
    for (const draft of this.drafts()) {
      void draft.keepHere();
      if (draft.unsaved() && draft.state().kind !== 'held') void draft.save();
    }
  }

  private readonly ports: DraftPorts = {
    put: (id, content, revision) => this.api.save(id, content, revision),
    keep: (piece) => this.local.put(piece),
    forget: (id) => this.local.remove(id),
    now: () => new Date(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
  };
}

function countRemembered(): boolean {
  return localStorage.getItem(countKey) === 'yes';
}
