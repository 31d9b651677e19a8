import { firstWordsOf } from '@afterword/journal';
import { Injectable, computed, inject, signal } from '@angular/core';
import { UnsavedWork } from '../platform/unsaved';
import { EntriesApi } from './entries-api';
import { blankContent, contentOf } from './entry-content';
import { EntryDraft } from './entry-draft';
import type { SavingPorts } from './entry-saving';

/** remembered on this device until sign-out */
const countKey = 'afterword.count-in-trends';

/**
 * The entries that are open for writing in this tab. One that could not be saved stays here when its page is left, goes on being
 * saved, and can be carried on with.
 */
@Injectable({ providedIn: 'root' })
export class OpenDrafts {
  private readonly api = inject(EntriesApi);
  private readonly unsavedWork = inject(UnsavedWork);
  private readonly drafts = signal<readonly EntryDraft[]>([]);
  private readonly removals = new Map<EntryDraft, () => void>();
  private readonly shown = signal<EntryDraft | null>(null);

  /** Unsaved entries whose page is not open, newest first. */
  readonly unfinished = computed(() =>
    this.drafts()
      .filter((draft) => draft !== this.shown() && draft.unsaved())
      .map((draft) => ({ id: draft.id(), firstWords: firstWordsOf(draft.content().sections, 90), draft })),
  );

  constructor() {
    addEventListener('online', () => this.drafts().forEach((draft) => draft.nudge()));
    addEventListener('pagehide', () => this.saveNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saveNow();
    });
  }

  start(): EntryDraft {
    return this.keep(new EntryDraft(this.ports, crypto.randomUUID(), blankContent(countRemembered()), null));
  }

  /** The entry as this tab holds it, else as the API does. */
  async open(id: string): Promise<EntryDraft> {
    const held = this.drafts().find((draft) => draft.id() === id);
    if (held?.unsaved()) return this.keep(held);
    if (held) this.remove(held);
    const entry = await this.api.open(id);
    return this.keep(new EntryDraft(this.ports, id, contentOf(entry), entry));
  }

  /** The page of this draft is left: it is saved, and kept until it is. */
  async leave(draft: EntryDraft): Promise<boolean> {
    if (this.shown() === draft) this.shown.set(null);
    const saved = draft.unsaved() ? await draft.save() : true;
    if (saved && this.shown() !== draft) this.remove(draft);
    return saved;
  }

  /** Gives unsaved words up because their author said so. */
  discard(draft: EntryDraft): void {
    this.remove(draft);
  }

  rememberCount(countsInTrends: boolean): void {
    if (countsInTrends) localStorage.setItem(countKey, 'yes');
    else localStorage.removeItem(countKey);
  }

  private keep(draft: EntryDraft): EntryDraft {
    this.shown.set(draft);
    if (!this.removals.has(draft)) {
      this.removals.set(draft, this.unsavedWork.add(draft));
      this.drafts.update((drafts) => [draft, ...drafts]);
    }
    return draft;
  }

  private remove(draft: EntryDraft): void {
    draft.stop();
    this.removals.get(draft)?.();
    this.removals.delete(draft);
    this.drafts.update((drafts) => drafts.filter((each) => each !== draft));
  }

  private saveNow(): void {
    for (const draft of this.drafts()) {
      const trouble = draft.state().kind;
      if (draft.unsaved() && trouble !== 'held') void draft.save();
    }
  }

  private readonly ports: SavingPorts = {
    put: (id, content, revision) => this.api.save(id, content, revision),
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
