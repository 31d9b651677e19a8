import { type BegunFrom, firstWordsOf } from '@afterword/journal';
import { Injectable, computed, inject, signal } from '@angular/core';
import { LocalText } from '../platform/local-text';
import { SignIn } from '../platform/sign-in';
import { UndoOffer } from '../platform/undo';
import { UnsavedWork } from '../platform/unsaved';
import { EntriesApi } from './entries-api';
import { blankContent, contentOf, fingerprint, sentAtClosing } from './entry-content';
import { type DraftPorts, EntryDraft, type Standing } from './entry-draft';
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
  /** done once it is known who is here, and what they left on this device */
  private recovery = inject(SignIn).known().then(() => this.find());

  /** left for now by their authors: they are saved, and no longer open */
  private readonly putAside = signal<readonly EntryDraft[]>([]);

  /** Entries to go on with whose page is not open, newest first, each with the question that was open. */
  readonly unfinished = computed(() => {
    const open = this.drafts().filter((draft) => !draft.onScreen() && !draft.elsewhere() && (draft.unsaved() || draft.recovered()));
    return [...this.putAside(), ...open].map((draft) => ({ id: draft.id(), firstWords: firstWordsOf(draft.content().sections, 90), saved: !draft.unsaved(), step: draft.place(), draft }));
  });
  /** ids of texts on this device that cannot be opened here */
  readonly unreadable = signal<readonly string[]>([]);
  /** texts on this device that a newer Afterword wrote */
  readonly newer = signal(0);

  constructor() {
    // Signing out deletes these too, so that it asks first.
    this.unsavedWork.add({ unsaved: () => this.unreadable().length + this.newer() > 0, atRisk: () => false, save: () => Promise.resolve(false) });
    addEventListener('online', () => this.nudge());
    addEventListener('pagehide', () => this.saveNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saveNow();
      else this.again();
    });
  }

  start(model = 'plain', begunFrom: BegunFrom | null = null): EntryDraft {
    const draft = new EntryDraft(this.ports, crypto.randomUUID(), blankContent(countRemembered(), model, begunFrom), null);
    void this.tabs.claim(draft);
    return this.show(draft);
  }

  /** The entry as it is open in this tab, else null. */
  held(id: string): EntryDraft | null {
    return this.drafts().find((draft) => draft.id() === id) ?? null;
  }

  /** The entry as this tab or this device holds it, else as the API does. */
  async open(id: string): Promise<EntryDraft> {
    await this.recovery;
    this.putAside.update((left) => left.filter((draft) => draft.id() !== id));
    const held = this.held(id);
    if (held?.unsaved()) {
      held.recovered.set(false);
      return this.show(held);
    }
    if (held) this.remove(held);
    const draft = await this.read(id);
    if (!(await this.tabs.claim(draft))) this.tabs.watch(draft);
    else if (draft.unsaved()) void draft.save();
    return this.show(draft);
  }

  /** Takes an entry over that another tab is writing, with all its words. */
  async writeHere(draft: EntryDraft): Promise<void> {
    draft.takeOver((await this.tabs.takeOver(draft)) ?? (await this.left(draft)));
  }

  /** The page of this draft is left: it is saved, and kept until it is. One that is left for now is offered to go on with. */
  async leave(draft: EntryDraft, forNow = false): Promise<boolean> {
    draft.onScreen.set(false);
    const saved = draft.unsaved() ? await draft.save() : true;
    if (saved && !draft.onScreen()) {
      this.remove(draft);
      if (forNow && !draft.blank() && !draft.elsewhere()) this.putAside.update((left) => [draft, ...left]);
    }
    return saved;
  }

  /** Gives unsaved words up because their author said so; they can be brought back for a few seconds. */
  discard(draft: EntryDraft): void {
    const standing = draft.standing();
    this.remove(draft);
    const discarded = draft.discard();
    const undo = async (): Promise<void> => {
      await discarded;
      await this.local.put(standing).catch(() => undefined);
      await this.adopt(standing);
    };
    this.undoOffer.offer({ words: 'Text deleted from this device.', undo });
  }

  /** What was found is at the API and need not be gone on with now. */
  dismiss(draft: EntryDraft): void {
    draft.recovered.set(false);
    this.putAside.update((left) => left.filter((each) => each !== draft));
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
    const found = await this.local.all().catch(() => null);
    if (!found) return;
    this.unreadable.set(found.unreadable);
    this.newer.set(found.newer);
    for (const piece of found.pieces) await this.adopt(piece);
  }

  /** Goes on saving what was found, unless another tab is writing it. */
  private async adopt(piece: Standing): Promise<void> {
    if (this.drafts().some((draft) => draft.id() === piece.id)) return;
    const draft = new EntryDraft(this.ports, piece.id, piece.content, null, piece);
    if (!(await this.tabs.claim(draft))) return;
    this.add(draft);
    void draft.save();
  }

  /** Words on this device come before those of the API: that one says when it has others. */
  private async read(id: string): Promise<EntryDraft> {
    const piece = await this.local.piece(id).catch(() => null);
    const entry = await this.api.open(id).catch((failure: unknown) => {
      if (!piece) throw failure;
      return null;
    });
    const same = piece !== null && entry !== null && (fingerprint(piece.content) === fingerprint(contentOf(entry)) || sentAtClosing(entry, piece));
    if (entry && (!piece || same)) return new EntryDraft(this.ports, id, contentOf(entry), entry);
    const draft = new EntryDraft(this.ports, id, (piece as Standing).content, entry, piece);
    draft.recovered.set(false);
    return draft;
  }

  /** What a tab that has gone left of an entry: on this device, at the API, or as it was last shown here. */
  private async left(draft: EntryDraft): Promise<Standing> {
    const id = draft.id();
    const piece = await this.local.piece(id).catch(() => null);
    const entry = await this.api.open(id).catch(() => null);
    // A page that is closed sends its last words, and may not have had the time to keep them here.
    if (piece && !(entry && sentAtClosing(entry, piece))) return piece;
    return entry ? { id, content: contentOf(entry), revision: entry.revision, attempted: [] } : draft.standing();
  }

  private show(draft: EntryDraft): EntryDraft {
    for (const each of this.drafts()) each.onScreen.set(false);
    draft.onScreen.set(true);
    this.add(draft);
    return draft;
  }

  private add(draft: EntryDraft): void {
    if (this.removals.has(draft)) return;
    this.removals.set(draft, this.unsavedWork.add(draft));
    this.drafts.update((drafts) => [draft, ...drafts]);
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

  /** Somebody looks at this tab again: what failed is tried, and what another tab left is found. */
  private again(): void {
    this.nudge();
    this.recovery = this.recovery.then(() => this.find());
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
    typed: (draft) => this.tabs.typed(draft),
    renamed: (draft, before) => this.tabs.renamed(draft, before),
    now: () => new Date(),
    ticks: () => performance.now(),
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
