import type { EntryRequest } from '@afterword/api-types';
import { Injectable, inject } from '@angular/core';
import { SignIn } from '../platform/sign-in';
import type { EntryDraft, Standing } from './entry-draft';

/** What tabs of one browser tell each other of an entry. Only a tab of the same person listens. */
type EntryNews = { readonly person: string; readonly id: string } & (
  | { readonly kind: 'asks' }
  | { readonly kind: 'words'; readonly content: EntryRequest }
  | { readonly kind: 'wants' }
  | { readonly kind: 'handed'; readonly standing: Standing }
);

/** a tab that does not answer for so long is frozen or gone, and is not waited for */
const answerWithinMs = 2_000;
/** how often a tab that only shows an entry is told what is written in the other */
const showEveryMs = 500;

/** One tab writes an entry at a time; others show it, and can take it over with all its words. */
@Injectable({ providedIn: 'root' })
export class EntryTabs {
  private readonly signIn = inject(SignIn);
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('afterword-entries');
  private readonly drafts = new Map<string, { draft: EntryDraft; release: () => void; watched: boolean; toldAt: number }>();
  private readonly watching = new Map<string, EntryDraft>();
  private readonly waiting = new Map<string, (standing: Standing) => void>();
  /** settles when the hold on an entry has ended */
  private readonly ending = new Map<string, Promise<void>>();

  constructor() {
    this.channel?.addEventListener('message', (event: MessageEvent<EntryNews>) => void this.heard(event.data));
  }

  /** Makes this the tab that writes an entry, unless another is. Resolves to whether it is this one. */
  async claim(draft: EntryDraft, steal = false): Promise<boolean> {
    const id = draft.id();
    if (!navigator.locks) return true;
    // What this tab has just let go of is free in a moment.
    await this.ending.get(id);
    return new Promise((resolve) => {
      const held = navigator.locks.request(`entry:${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(false);
        return new Promise<void>((release) => {
          this.drafts.set(id, { draft, release, watched: false, toldAt: 0 });
          resolve(true);
        });
      });
      // Rejects when another tab took it by force: it was asked and did not hear an answer in time.
      this.ending.set(id, held.then(() => undefined, () => this.giveUp(id)));
    });
  }

  /** This tab shows an entry that another one writes. */
  watch(draft: EntryDraft): void {
    draft.elsewhere.set(true);
    this.watching.set(draft.id(), draft);
    this.tell({ kind: 'asks', id: draft.id() });
  }

  /** Takes an entry over from the tab that writes it; resolves to the words that stood there, or null when no tab answered. */
  async takeOver(draft: EntryDraft): Promise<Standing | null> {
    const id = draft.id();
    if (await this.claim(draft)) return null;
    const handed = new Promise<Standing | null>((resolve) => {
      this.waiting.set(id, resolve);
      setTimeout(() => resolve(null), answerWithinMs);
    });
    this.tell({ kind: 'wants', id });
    const standing = await handed;
    this.waiting.delete(id);
    this.watching.delete(id);
    if (!(await this.claim(draft))) await this.claim(draft, true);
    return standing;
  }

  /** Something was typed: whoever shows the entry is told, now and then. */
  typed(draft: EntryDraft): void {
    const held = this.drafts.get(draft.id());
    if (!held?.watched || Date.now() - held.toldAt < showEveryMs) return;
    held.toldAt = Date.now();
    setTimeout(() => this.tell({ kind: 'words', id: draft.id(), content: draft.content() }), showEveryMs);
  }

  release(draft: EntryDraft): void {
    this.watching.delete(draft.id());
    this.drafts.get(draft.id())?.release();
    this.drafts.delete(draft.id());
  }

  private async heard(news: EntryNews): Promise<void> {
    if (news.person !== this.signIn.knownId) return;
    const held = this.drafts.get(news.id);
    switch (news.kind) {
      case 'asks':
        if (!held) return;
        held.watched = true;
        this.tell({ kind: 'words', id: news.id, content: held.draft.content() });
        break;
      case 'words':
        this.watching.get(news.id)?.mirror(news.content);
        break;
      case 'wants': {
        if (!held) return;
        const standing = await held.draft.yield();
        this.drafts.delete(news.id);
        held.release();
        this.watching.set(news.id, held.draft);
        this.tell({ kind: 'handed', id: news.id, standing });
        break;
      }
      case 'handed':
        this.waiting.get(news.id)?.(news.standing);
        break;
    }
  }

  private async giveUp(id: string): Promise<void> {
    const held = this.drafts.get(id);
    if (!held) return;
    this.drafts.delete(id);
    await held.draft.yield();
    this.watching.set(id, held.draft);
  }

  private tell(news: { readonly id: string } & ({ kind: 'asks' | 'wants' } | { kind: 'words'; content: EntryRequest } | { kind: 'handed'; standing: Standing })): void {
    const person = this.signIn.knownId;
    if (person !== null) this.channel?.postMessage({ person, ...news });
  }
}
