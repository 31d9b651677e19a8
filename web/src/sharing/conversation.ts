import type { HttpResourceRef } from '@angular/common/http';
import { DestroyRef, Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type { CommentListResponse, CommentRequest, CommentThread } from '@afterword/api-types';
import { refusalOf } from '../platform/problems';
import { CommentDrafts, type Place } from './comment-drafts';
import { SharingApi } from './sharing-api';

/** The comments on one share while its page is open: what was written, what is being written, and whether it has ended. */
@Injectable()
export class Conversation {
  private readonly api = inject(SharingApi);
  private readonly kept = inject(CommentDrafts);
  private readonly share = signal<string | undefined>(undefined);
  private readonly loaded: HttpResourceRef<CommentListResponse | undefined> = this.api.comments(this.share);
  private readonly requestIds = new Map<Place, string>();
  private readonly gone = signal(false);
  /** the last list that was read: it stays when a later reading fails */
  private readonly list = linkedSignal<CommentListResponse | undefined, CommentListResponse | undefined>({
    source: () => (this.loaded.hasValue() ? this.loaded.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });

  readonly threads = computed<readonly CommentThread[]>(() => this.list()?.threads ?? []);
  readonly mayComment = computed(() => this.list()?.can.includes('comment') ?? false);
  readonly loading = computed(() => this.loaded.isLoading() && !this.list());
  readonly failed = computed(() => this.loaded.error() !== undefined && !this.ended());
  /** the API said that there is nothing here for this person any more */
  readonly ended = computed(() => this.gone() || (this.loaded.error() !== undefined && refusalOf(this.loaded.error()).status === 404));
  /** the thread or place whose card stands level with its words */
  readonly active = signal<string | null>(null);
  readonly writing = signal<Place | null>(null);
  /** words typed and not sent, by place, so that closing a box loses none */
  readonly drafts = computed<Readonly<Record<Place, string>>>(() => this.kept.of(this.share() ?? ''));

  /** what was typed and not sent, wherever it stood */
  readonly unsent = computed<readonly string[]>(() => Object.values(this.drafts()).filter((text) => text.trim() !== ''));

  constructor() {
    // Nobody would see it any more, once the page that still shows it is left.
    inject(DestroyRef).onDestroy(() => {
      if (this.ended()) this.kept.drop(this.share() ?? '');
    });
  }

  open(shareId: string): void {
    if (this.share() === shareId) return;
    this.list.set(undefined);
    this.writing.set(null);
    this.active.set(null);
    this.gone.set(false);
    this.share.set(shareId);
  }

  reload(): void {
    this.loaded.reload();
  }

  write(place: Place): void {
    this.writing.set(place);
    this.active.set(place);
  }

  keep(place: Place, text: string): void {
    this.kept.keep(this.share() ?? '', place, text);
  }

  /**
   * Sends the words of a place, once however often it is tried, and resolves to whether they were sent. They stay in their
   * box until the answer was read.
   */
  async send(place: Place, request: Omit<CommentRequest, 'id' | 'text'>): Promise<boolean> {
    const id = this.requestIds.get(place) ?? crypto.randomUUID();
    this.requestIds.set(place, id);
    const text = (this.drafts()[place] ?? '').trim();
    return this.attempt(async () => {
      const thread = await this.api.comment(this.share()!, { id, text, ...request });
      this.list.update((list) => list && { ...list, threads: withThread(list.threads, thread) });
      this.requestIds.delete(place);
      this.keep(place, '');
      this.writing.set(null);
      this.active.set(thread.id);
    });
  }

  /** Marks a thread as talked about, or opens it again; resolves to whether that was done. */
  settle(thread: CommentThread, settled: boolean): Promise<boolean> {
    return this.attempt(async () => {
      await (settled ? this.api.resolve(thread.id) : this.api.reopen(thread.id));
      this.reload();
    });
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

function withThread(threads: readonly CommentThread[], thread: CommentThread): CommentThread[] {
  const known = threads.some((each) => each.id === thread.id);
  return known ? threads.map((each) => (each.id === thread.id ? thread : each)) : [...threads, thread];
}

/** Moves the focus once the page shows what was just changed. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
