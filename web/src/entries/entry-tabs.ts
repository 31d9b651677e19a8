import type { EntryRequest } from '@afterword/api-types';
import { Injectable, inject } from '@angular/core';
import { SignIn } from '../platform/sign-in';
import type { EntryDraft, Standing } from './entry-draft';

/** What tabs of one browser tell each other of an entry. */
type EntryNews =
  /** a tab shows an entry that it does not write */
  | { readonly kind: 'shows'; readonly from: string }
  /** a tab wants to write it */
  | { readonly kind: 'wants'; readonly from: string }
  | { readonly kind: 'words'; readonly content: EntryRequest }
  | { readonly kind: 'handed'; readonly to: string; readonly standing: Standing };
/** Only a tab of the same person listens. */
type Told = EntryNews & { readonly person: string; readonly id: string };

interface Held {
  readonly draft: EntryDraft;
  readonly release: () => void;
  /** another tab shows it */
  watched: boolean;
  telling: boolean;
}

/** a tab that does not answer for so long is frozen or gone, and is not waited for */
const answerWithinMs = 2_000;
/** how often a tab that only shows an entry is told what is written in the other */
const tellEveryMs = 500;

/**
 * One tab writes an entry at a time; others show it, and can take it over with all its words. Where a browser has no locks every
 * tab writes, and the API's revisions tell the copies apart.
 */
@Injectable({ providedIn: 'root' })
export class EntryTabs {
  private readonly signIn = inject(SignIn);
  private readonly me = crypto.randomUUID();
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('afterword-entries');
  private readonly held = new Map<string, Held>();
  private readonly watching = new Map<string, EntryDraft>();
  private readonly answers = new Map<string, (standing: Standing) => void>();
  /** settles when the hold on an entry has ended */
  private readonly ending = new Map<string, Promise<void>>();

  constructor() {
    this.channel?.addEventListener('message', (event: MessageEvent<Told>) => {
      if (event.data.person === this.signIn.knownId) void this.heard(event.data.id, event.data);
    });
  }

  /** Makes this the tab that writes an entry, unless another is. Resolves to whether it is this one. */
  async claim(draft: EntryDraft, steal = false): Promise<boolean> {
    const id = draft.id();
    if (!navigator.locks || this.held.get(id)?.draft === draft) return true;
    // What this tab has just let go of is free in a moment.
    await this.ending.get(id);
    return new Promise((resolve) => {
      const ended = navigator.locks.request(`entry:${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(false);
        return new Promise<void>((release) => {
          this.held.set(id, { draft, release, watched: steal, telling: false });
          this.watching.delete(id);
          resolve(true);
        });
      });
      // Rejects when another tab took it by force, because this one did not answer in time.
      this.ending.set(id, ended.then(() => undefined, () => this.lost(draft)));
    });
  }

  /** This tab shows an entry that another one writes. */
  watch(draft: EntryDraft): void {
    draft.elsewhere.set(true);
    this.watching.set(draft.id(), draft);
    this.tell(draft.id(), { kind: 'shows', from: this.me });
  }

  /** Takes an entry over from the tab that writes it; resolves to where that one stood, or null when no tab answered. */
  async takeOver(draft: EntryDraft): Promise<Standing | null> {
    const id = draft.id();
    if (await this.claim(draft)) return null;
    const handed = new Promise<Standing | null>((resolve) => {
      this.answers.set(id, resolve);
      setTimeout(() => resolve(null), answerWithinMs);
    });
    this.tell(id, { kind: 'wants', from: this.me });
    const standing = await handed;
    this.answers.delete(id);
    if (!(await this.claim(draft))) await this.claim(draft, true);
    const held = this.held.get(id);
    if (held) held.watched = true;
    return standing;
  }

  /** Something was typed: whoever shows the entry is told, now and then. */
  typed(draft: EntryDraft): void {
    const held = this.held.get(draft.id());
    if (!held?.watched || held.telling) return;
    held.telling = true;
    setTimeout(() => {
      held.telling = false;
      if (this.held.get(draft.id()) === held) this.tell(draft.id(), { kind: 'words', content: draft.content() });
    }, tellEveryMs);
  }

  /** The words of a draft go on under another id. */
  renamed(draft: EntryDraft, before: string): void {
    this.let(before);
    void this.claim(draft);
  }

  release(draft: EntryDraft): void {
    this.watching.delete(draft.id());
    if (this.held.get(draft.id())?.draft === draft) this.let(draft.id());
  }

  private let(id: string): void {
    this.held.get(id)?.release();
    this.held.delete(id);
  }

  private async heard(id: string, news: EntryNews): Promise<void> {
    const held = this.held.get(id);
    const watched = this.watching.get(id);
    switch (news.kind) {
      case 'shows':
        if (!held) return;
        // Nobody looks at it here, so it goes to where somebody does.
        if (!held.draft.onScreen()) return this.hand(id, held.draft, news.from);
        held.watched = true;
        return this.tell(id, { kind: 'words', content: held.draft.content() });
      case 'wants':
        return held && this.hand(id, held.draft, news.from);
      case 'words':
        return watched?.mirror(news.content);
      case 'handed': {
        if (news.to !== this.me) return;
        const answer = this.answers.get(id);
        if (answer) answer(news.standing);
        else if (watched && (await this.claim(watched))) watched.takeOver(news.standing);
      }
    }
  }

  private async hand(id: string, draft: EntryDraft, to: string): Promise<void> {
    const standing = await draft.yield();
    this.watching.set(id, draft);
    this.let(id);
    await this.ending.get(id);
    this.tell(id, { kind: 'handed', to, standing });
  }

  private async lost(draft: EntryDraft): Promise<void> {
    const id = draft.id();
    if (this.held.get(id)?.draft !== draft) return;
    this.held.delete(id);
    await draft.yield();
    this.watching.set(id, draft);
  }

  private tell(id: string, news: EntryNews): void {
    const person = this.signIn.knownId;
    if (person !== null) this.channel?.postMessage({ person, id, ...news } satisfies Told);
  }
}
