import type { HttpResourceRef } from '@angular/common/http';
import { DestroyRef, Injectable, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { CommentDraftRequest, CommentDraftResponse, CommentListResponse, CommentRequest, CommentResponse, CommentThread } from '@afterword/api-types';
import { Live } from '../platform/live';
import type { UnsentText } from '../platform/unsent';
import { refusalOf } from '../platform/problems';
import { normalText, type Release } from '@afterword/journal';
import { type CommentDraft, CommentDrafts, type Place } from './comment-drafts';
import { SharingApi } from './sharing-api';

/** The comments on one share while its page is open: what was written, what is being written, and whether it has ended. */
@Injectable()
export class Conversation {
  private readonly api = inject(SharingApi);
  private readonly kept = inject(CommentDrafts);
  private readonly share = signal<string | undefined>(undefined);
  private readonly loaded: HttpResourceRef<CommentListResponse | undefined> = this.api.comments(this.share);
  private readonly gone = signal(false);
  private sending = false;
  /** the last list that was read: it stays when a later reading fails */
  private readonly list = linkedSignal<CommentListResponse | undefined, CommentListResponse | undefined>({
    source: () => (this.loaded.hasValue() ? this.loaded.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });

  readonly threads = computed<readonly CommentThread[]>(() => this.list()?.threads ?? []);
  /** one's own comments that wait, which nobody else sees */
  readonly waiting = computed<readonly CommentDraftResponse[]>(() => this.list()?.drafts ?? []);
  private readonly nextSessionId = computed(() => this.list()?.nextSessionId ?? null);
  /** a session is planned, and what is shared here was not brought to it from this page yet */
  readonly mayBring = computed(() => this.mayComment() && this.nextSessionId() !== null && this.brought() !== this.nextSessionId());
  private readonly brought = signal<string | null>(null);
  readonly nextSession = computed(() => this.list()?.nextSession ?? null);
  readonly mayComment = computed(() => this.list()?.can.includes('comment') ?? false);
  readonly loading = computed(() => this.loaded.isLoading() && !this.list());
  readonly failed = computed(() => this.loaded.error() !== undefined && !this.ended());
  /** the API said that there is nothing here for this person any more */
  readonly ended = computed(() => this.gone() || (this.loaded.error() !== undefined && refusalOf(this.loaded.error()).status === 404));
  /** the thread or place whose card stands level with its words */
  readonly active = signal<string | null>(null);
  readonly writing = signal<Place | null>(null);
  /** words typed and not sent, by place, so that closing a box loses none */
  readonly drafts = computed<ReadonlyMap<Place, UnsentText<CommentDraft>>>(() => this.kept.of(this.share() ?? ''));
  /** places whose box was open since the page was */
  private readonly visited = signal<readonly Place[]>([]);
  /** what was left here on another day, in another tab, or by a crash */
  readonly found = computed(() => (this.list() ? [...this.drafts()].filter(([place]) => !this.visited().includes(place)) : []));

  constructor() {
    const follow = inject(Live).follow(({ kind, id }) => {
      if (this.list() && (kind === 'ready' || (kind === 'comments' && id === this.share()))) this.reload();
    });
    inject(DestroyRef).onDestroy(follow);
    // It arrived although no answer came.
    effect(() => {
      const threads = this.threads();
      for (const [place, draft] of this.drafts()) {
        const words = draft.value();
        if (!words || this.sending || this.atTheApi(threads, words.request) !== sent(words.text)) continue;
        void this.kept.texts.end(draft);
        if (untracked(this.writing) === place) this.writing.set(null);
      }
    });
  }

  open(shareId: string): void {
    if (this.share() === shareId) return;
    this.list.set(undefined);
    this.writing.set(null);
    this.visited.set([]);
    this.active.set(null);
    this.gone.set(false);
    this.share.set(shareId);
  }

  reload(): void {
    this.loaded.reload();
  }

  write(place: Place): void {
    this.visited.update((visited) => [...visited, place]);
    this.writing.set(place);
    this.active.set(place);
  }

  /** The words of a place, to be written in its box. */
  draftAt(place: Place): UnsentText<CommentDraft> {
    return this.kept.at(this.share() ?? '', place);
  }

  /** Whether words typed at a place can still be sent from there. */
  mayWrite(place: Place): boolean {
    if (place.startsWith('draft-')) return this.waiting().some(({ id }) => place === `draft-${id}`);
    if (place.startsWith('wording-')) return this.threads().some(({ comments }) => comments.some(({ id, can }) => place === `wording-${id}` && can.includes('edit')));
    if (!place.startsWith('thread-')) return this.mayComment();
    const thread = this.threads().find(({ id }) => place === `thread-${id}`);
    return thread?.resolvedOn === null && thread.can.includes('answer');
  }

  /**
   * Sends the words of a place, once however often it is tried, and resolves to whether they were sent. They stay in their
   * box until the answer was read.
   */
  async send(place: Place, request: Omit<CommentRequest, 'id' | 'text'>): Promise<boolean> {
    const draft = this.draftAt(place);
    this.sending = true;
    const done = await this.attempt(async () => {
      let thread = await this.sendAs(draft, request);
      const { text, request: id } = draft.value() ?? nothing;
      if ((arrived([thread], id) ?? sent(text)) !== sent(text)) {
        // An earlier try had arrived, with other words: these are a comment of their own.
        draft.change({ text, request: crypto.randomUUID() });
        thread = await this.sendAs(draft, request);
      }
      await this.kept.texts.end(draft);
      this.writing.set(null);
      this.active.set(thread.id);
    });
    this.sending = false;
    return done;
  }

  /**
   * Keeps the words of a place at the API for nobody else to see, and lets them go as chosen: now, in the morning, after the
   * session, or not yet. Resolves to what went wrong, empty when nothing did. They stay in their box until the answer was read.
   */
  async keep(place: Place, request: Omit<CommentDraftRequest, 'shareId' | 'text'>, when: Release, before: CommentDraftResponse | null = null): Promise<string> {
    const local = this.draftAt(place);
    const { text, request: made } = local.value() ?? nothing;
    const id = before?.id ?? made;
    this.sending = true;
    const trouble = await this.trouble(async () => {
      const words = before && text === '' ? before.text : text.trim();
      const kept = await this.api.keepDraft(id, { shareId: this.share()!, text: words, ...request }, before?.revision ?? null);
      await this.letGo(kept, when);
      await this.kept.texts.end(local);
      this.writing.set(null);
    });
    this.sending = false;
    return trouble;
  }

  /** Lets a draft go as chosen; resolves to what went wrong. */
  async letGoOf(draft: CommentDraftResponse, when: Release): Promise<string> {
    return this.trouble(() => this.letGo(draft, when));
  }

  /** Throws a draft away, and resolves to what went wrong. */
  async discard(draft: CommentDraftResponse): Promise<string> {
    return this.trouble(async () => {
      await this.api.discardDraft(draft.id);
      await this.kept.texts.end(this.draftAt(`draft-${draft.id}`));
      this.list.update((list) => list && { ...list, drafts: list.drafts.filter(({ id }) => id !== draft.id) });
    });
  }

  /** Words a comment that can be seen anew; resolves to what went wrong. */
  async reword(place: Place, comment: CommentResponse): Promise<string> {
    const local = this.draftAt(place);
    const text = local.value()?.text.trim() ?? comment.text;
    this.sending = true;
    const trouble = await this.trouble(async () => {
      const thread = await this.api.reword(comment.id, comment.revision, text);
      this.list.update((list) => list && { ...list, threads: withThread(list.threads, thread) });
      await this.kept.texts.end(local);
      this.writing.set(null);
      this.active.set(thread.id);
    });
    this.sending = false;
    return trouble;
  }

  /** Puts what is shared here on the agenda of the next session, for both; resolves to what went wrong. */
  async bring(): Promise<string> {
    const session = this.nextSessionId();
    if (session === null) return 'No one-to-one is planned.';
    return this.trouble(async () => {
      await this.api.bringToSession(session, this.share()!);
      this.brought.set(session);
    });
  }

  /** Marks a thread as talked about, or opens it again; resolves to whether that was done. */
  settle(thread: CommentThread, settled: boolean): Promise<boolean> {
    return this.attempt(async () => {
      await (settled ? this.api.resolve(thread.id) : this.api.reopen(thread.id));
      this.reload();
    });
  }

  private async sendAs(draft: UnsentText<CommentDraft>, request: Omit<CommentRequest, 'id' | 'text'>): Promise<CommentThread> {
    const { text, request: id } = draft.value() ?? nothing;
    const thread = await this.api.comment(this.share()!, { id, text: text.trim(), ...request });
    this.list.update((list) => list && { ...list, threads: withThread(list.threads, thread) });
    return thread;
  }

  private async letGo(draft: CommentDraftResponse, when: Release): Promise<void> {
    const isAsChosen = when === 'later' ? draft.release === null : draft.release === when;
    const { thread, draft: waits } = isAsChosen ? { thread: null, draft: draft } : await this.api.release(draft.id, when);
    this.list.update((list) => {
      if (!list) return list;
      const others = (list.drafts ?? []).filter(({ id }) => id !== draft.id);
      return { ...list, drafts: waits ? [...others, waits] : others, threads: thread ? withThread(list.threads, thread) : list.threads };
    });
    this.active.set(thread?.id ?? `draft-${draft.id}`);
  }

  /** The words that arrived under an id, to be seen or to wait, if any. */
  private atTheApi(threads: readonly CommentThread[], request: string): string | undefined {
    return arrived(threads, request) ?? this.waiting().find(({ id }) => id === request)?.text;
  }

  private async trouble(act: () => Promise<void>): Promise<string> {
    try {
      await act();
      return '';
    } catch (failure) {
      const { status, words } = refusalOf(failure);
      // The reading anew tells whether the share has ended, or only this was thrown away in another window.
      if (status === 404 || status === 412) this.reload();
      if (status === 404) return 'This is no longer here.';
      if (status === 412) return 'This was changed in another window since. Look at it once more, then keep yours or close this.';
      return status === 409 || status === 422 ? words : 'Not kept. Try again';
    }
  }

  private async attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (failure) {
      if (refusalOf(failure).status === 404) this.gone.set(true);
      return false;
    }
  }
}

const nothing: CommentDraft = { text: '', request: '' };

/** Words as the API keeps them. */
const sent = (text: string): string => normalText(text).trim();

/** The words that arrived under an id, if any. */
function arrived(threads: readonly CommentThread[], request: string): string | undefined {
  return threads.flatMap(({ comments }) => comments).find(({ id }) => id === request)?.text;
}

function withThread(threads: readonly CommentThread[], thread: CommentThread): CommentThread[] {
  const known = threads.some((each) => each.id === thread.id);
  return known ? threads.map((each) => (each.id === thread.id ? thread : each)) : [...threads, thread];
}
