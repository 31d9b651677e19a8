import { NgTemplateOutlet } from '@angular/common';
import { Component, DestroyRef, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ShareResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Announcer, Copying } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { Live } from '../platform/live';
import { PrivacyLine, type PrivacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { ConcernSupervision } from './concern-supervision';
import { CommentedSheet } from './commented-sheet';
import { CommentDrafts } from './comment-drafts';
import { Conversation } from './conversation';
import { FoundComments } from './found-comments';
import { purposeWordsFor } from './purpose-words';
import { SharingApi } from './sharing-api';
import { WholeComments } from './whole-comments';

const nothing: PrivacyWords = { state: 'open', mark: 'printed', sentence: 'There is nothing here.' };
/** how often a page that hears nothing asks whether it may still stand open */
const lookEveryMs = 15_000;
/** how long the words stay while that is being asked */
const answerWithinMs = 1_000;
const waiting: PrivacyWords = { state: 'shared', mark: 'sheet', sentence: 'Somebody shared this with you.' };

/**
 * One shared version as its reader has it. The moment the API says that it is no longer theirs, every word of it leaves
 * the page and the memory; what stays is who shared it and on which day.
 */
@Component({
  selector: 'aw-share-page',
  imports: [CommentedSheet, DayPipe, FoundComments, Loading, NgTemplateOutlet, PageFailed, RouterLink, WholeComments],
  providers: [Conversation],
  host: { '(document:visibilitychange)': 'lookAgain()', '(window:focus)': 'lookAgain()' },
  template: `
    <div class="page">
      @if (ended(); as before) {
        <h1 class="page-head" id="share-ended" tabindex="-1">This is no longer shared with you</h1>
        <div class="empty-place measure">
          <p><strong>{{ before.author }} shared version {{ before.version }} {{ before.sharedOn | awDay: 'on' }}</strong></p>
          <p>It has been taken back, or your supervision has ended. Your comments went with it. You do not need to do anything.</p>
        </div>
        <ng-container [ngTemplateOutlet]="notSent" />
        <p class="space-above"><a routerLink="/inbox">Go to your inbox</a></p>
      } @else if (hidden()) {
        <h1 class="page-head">Hidden while there is no connection</h1>
        <div class="empty-place measure">
          <p><strong>{{ share()?.author?.givenName }} may have taken it back since, and we cannot ask</strong></p>
          <p>It comes back by itself once there is a connection, if it is still shared with you. What you were writing comes back with it.</p>
        </div>
      } @else if (share(); as share) {
        <a class="back-link no-print" [routerLink]="share.role === 'author' ? ['/entries', share.entryId] : ['/inbox']">
          <svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>
          {{ share.role === 'author' ? 'Your own page' : 'Inbox' }}
        </a>
        <header class="page-head">
          <h1 class="serif">{{ share.title || untitled(share) }}</h1>
          <p class="page-lead">By {{ share.author.givenName }} {{ share.author.familyName }}. {{ purpose(share) }}</p>
        </header>
        <aw-found-comments />
        <aw-commented-sheet [share]="share" (over)="end()">
          <p class="version-line"><b>Version {{ share.version }}</b> <span>shared with you {{ share.sharedOn | awDay: 'on' }}</span></p>
        </aw-commented-sheet>
        <aw-whole-comments class="after-sheet" [share]="share" />
      } @else if (notFound()) {
        <h1>Page not found</h1>
        <p class="page-lead">If you typed the address, check it. If you followed a link, the page may no longer be shared with you.</p>
        <ng-container [ngTemplateOutlet]="notSent" />
        <p class="space-above"><a routerLink="/inbox">Go to your inbox</a></p>
      } @else {
        <h1 class="page-head">{{ failed() ? 'This did not load' : 'Shared with you' }}</h1>
        @if (failed(); as words) {
          <aw-page-failed heading="We could not open it" [words]="words" (retry)="read.reload()" />
        } @else {
          <aw-loading words="Opening what was shared with you" />
        }
      }
      <ng-template #notSent>
        @for (text of unsent(); track $index) {
          <section class="comment-box paper space-above measure" aria-label="Not sent">
            <p class="comment-box-own"><b>You were writing this.</b> It was not sent, and goes when you leave this page.</p>
            <p class="remark-words">{{ text }}</p>
            <p class="actions"><button type="button" class="button button-plain button-small" (click)="copying.copy(text)">Copy it</button></p>
          </section>
        }
      </ng-template>
    </div>
  `,
})
export class SharePage {
  /** from the address */
  readonly id = input.required<string>();
  protected readonly conversation = inject(Conversation);
  private readonly api = inject(SharingApi);
  private readonly announcer = inject(Announcer);
  protected readonly copying = inject(Copying);
  private readonly drafts = inject(CommentDrafts);
  /** what was typed and not sent, wherever it stood: its writer's own words, which outlive what was shared */
  protected readonly unsent = computed(() => this.drafts.wordsOf(this.id()));
  protected readonly read = this.api.share(this.id);
  private readonly status = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error()).status));
  private readonly over = signal(false);
  private readonly live = inject(Live);
  private asked = 0;
  /** it may have been taken back, and nobody has answered yet that it was not */
  private readonly unsure = signal(false);
  protected readonly hidden = computed(() => this.unsure() && this.share()?.role === 'reader');

  /** the last reading: kept through a lost connection, and dropped at once when it has ended */
  protected readonly share = linkedSignal<{ read: ShareResponse | undefined; drop: boolean }, ShareResponse | null>({
    source: () => ({
      read: this.read.hasValue() ? this.read.value() : undefined,
      drop: this.over() || this.status() === 404 || (this.read.hasValue() && this.read.value()?.withdrawnOn !== null),
    }),
    computation: ({ read, drop }, before) => (drop ? null : (read ?? before?.value ?? null)),
  });
  /** who shared it and when, which outlives the words */
  private readonly facts = linkedSignal<ShareResponse | null, { id: string; author: string; version: number; sharedOn: string } | null>({
    source: () => this.share(),
    computation: (share, before) =>
      share ? { id: share.id, author: share.author.givenName, version: share.version, sharedOn: share.sharedOn } : (before?.value ?? null),
  });
  protected readonly ended = computed(() => (this.over() || this.status() === 404 ? this.facts() : null));
  protected readonly notFound = computed(() => (this.status() === 404 || this.status() === 400) && !this.facts());
  protected readonly failed = computed(() => (this.status() === null ? '' : refusalOf(this.read.error()).words));

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.absent.set(this.notFound()));
    inject(PrivacyLine).show(() => this.privacy());
    effect(() => {
      if (!this.ended()) return;
      this.announcer.warn('This is no longer shared with you.');
      focusSoon('share-ended');
    });
    // The facts must be read while the words are here, or there is nothing to say when they go.
    effect(() => void this.facts());
    const concern = inject(ConcernSupervision);
    effect(() => concern.of(this.share()?.role === 'reader' ? this.share()!.author.id : null));
    const lookWhereUnsure = (): void => {
      if (this.live.alone() || this.unsure()) void this.lookQuietly();
    };
    effect(() => {
      this.live.alone();
      untracked(lookWhereUnsure);
    });
    const timer = setInterval(lookWhereUnsure, lookEveryMs);
    const unfollow = this.live.follow(({ kind, id, gone }) => {
      if (kind === 'ready') void this.lookQuietly();
      if (kind === 'share' && gone && id === this.share()?.id && this.share()?.role === 'reader') this.end();
    });
    // Followed while the page is up: what was read goes with it.
    let gone: string | null = null;
    effect(() => (gone = this.ended() || this.notFound() ? this.id() : null));
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      unfollow();
      // Nobody would see it any more, once the page that still shows it is left.
      if (gone !== null) this.drafts.drop(gone);
    });
  }

  protected end(): void {
    this.over.set(true);
    this.read.set(undefined);
  }

  protected lookAgain(): void {
    if (document.visibilityState === 'hidden' || !this.share() || this.read.isLoading()) return;
    if (this.unsure()) void this.lookQuietly();
    this.read.reload();
    this.conversation.reload();
  }

  /** A page that nobody touches loses its words too, soon after they were taken back, or when nobody can say that they were not. */
  private async lookQuietly(): Promise<void> {
    const share = this.share();
    if (share?.role !== 'reader') return;
    if (document.visibilityState === 'hidden') return this.live.alone() ? this.unsure.set(true) : undefined;
    const asked = ++this.asked;
    const waited = (): void => {
      if (asked === this.asked && this.live.alone()) this.unsure.set(true);
    };
    const patience = setTimeout(waited, answerWithinMs);
    const still = await this.api.stillHas(share.id).catch(() => null);
    clearTimeout(patience);
    if (still === false && this.share()?.id === share.id) return this.end();
    if (still === null) waited();
    else if (asked === this.asked) this.unsure.set(false);
  }

  protected untitled(share: ShareResponse): string {
    return share.role === 'author' ? 'Your reflection' : `A reflection by ${share.author.givenName}`;
  }

  protected purpose(share: ShareResponse): string {
    return purposeWordsFor(share.purpose);
  }

  private privacy(): PrivacyWords {
    const [share, ended] = [this.share(), this.ended()];
    if (ended) return { state: 'withdrawn', mark: 'empty', sentence: 'No longer shared with you.', more: 'None of its words are here.' };
    if (this.hidden()) return { state: 'shared', mark: 'sheet', sentence: 'Hidden while there is no connection.' };
    if (!share) return this.notFound() ? nothing : waiting;
    const { author, reader, version } = share;
    if (share.role === 'author') return { state: 'shared', mark: 'sheet', sentence: `Shared with ${reader.givenName}, version ${version}.`, more: 'This is exactly what they see.' };
    return { state: 'shared', mark: 'sheet', sentence: `${author.givenName} shared this with you.`, more: `You see version ${version} and nothing else. ${author.givenName} can see that you opened it.` };
  }
}
