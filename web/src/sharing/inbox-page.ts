import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InboxResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed, fullDay } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { groupInbox, type Received } from './inbox-groups';
import { purposeInList } from './purpose-words';
import { SharingApi } from './sharing-api';

/** What others chose to share with the signed-in person: who, why and on which day. No words, since opening is what its author sees. */
@Component({
  selector: 'aw-inbox-page',
  imports: [DayPipe, Loading, PageFailed, RouterLink],
  host: { '(document:visibilitychange)': 'refresh()' },
  template: `
    <div class="page">
      <header class="page-head">
        <h1>Inbox</h1>
        <p class="page-lead">People choose what they share, and see the day on which you open it.</p>
      </header>
      @if (list(); as list) {
        @if (trouble()) {
          <aw-page-failed class="inbox-failed" heading="Could not refresh" words="This is the list as it was." (retry)="read.reload()" />
        }
        @if (list.shares.length) {
          @for (group of groups(); track group.heading) {
            <section class="inbox-group" [attr.aria-labelledby]="'inbox-' + $index">
              <h2 [id]="'inbox-' + $index">{{ group.heading }}</h2>
              <ul class="rows inbox">
                @for (share of group.shares; track share.id) {
                  <li data-edge="solid" [class.inbox-new]="share.isNew">
                    <a class="inbox-link" [id]="'share-' + share.id" [routerLink]="['/shares', share.id]">
                      <span>{{ share.author.givenName }} {{ share.author.familyName }} {{ share.answered ? 'answered your comment' : 'shared something ' + purpose(share) }}</span>
                      @if (share.isNew) { <span class="visually-hidden">, new</span> }
                    </a>
                    <p class="row-facts">
                      @if (share.isNew) { <b class="inbox-mark" aria-hidden="true">New</b> }
                      <span>Version {{ share.version }}</span>
                      <span>{{ share.sharedOn | awDay: 'full' }}</span>
                    </p>
                  </li>
                }
              </ul>
            </section>
          }
          @if (list.next) {
            <div class="actions space-above">
              <button type="button" class="button button-plain" [attr.aria-busy]="loadingOlder() ? true : null" (click)="loadOlder()">
                {{ loadingOlder() ? 'Loading' : 'Load older' }}
              </button>
            </div>
            @if (olderTrouble()) { <p class="trouble space-above">{{ olderTrouble() }}</p> }
          }
        } @else {
          <div class="empty-place measure">
            <p><strong>Nothing to read</strong></p>
            <p>People choose what they share, and when.</p>
          </div>
        }
      } @else if (trouble()) {
        <aw-page-failed heading="Your inbox did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else {
        <aw-loading words="Loading your inbox" />
      }
    </div>
  `,
})
export class InboxPage {
  private readonly api = inject(SharingApi);
  private readonly announcer = inject(Announcer);
  protected readonly read = this.api.inbox();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly loadingOlder = signal(false);
  protected readonly olderTrouble = signal('');
  /** the newest page as it was last read, with the older ones that were asked for */
  protected readonly list = linkedSignal<InboxResponse | undefined, InboxResponse | null>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (now, before) => (now ? joined(now, before?.value) : (before?.value ?? null)),
  });

  constructor() {
    inject(PrivacyLine).show({
      state: 'shared',
      mark: 'sheet',
      sentence: 'You see what people chose to share.',
      more: 'And nothing else.',
    });
  }

  protected readonly groups = computed(() => groupInbox(this.list()?.shares ?? []));

  /** "for your one-to-one on Thursday 26 November": the day only where one is planned. */
  protected purpose({ purpose, nextSession }: Received): string {
    const words = purposeInList(purpose);
    return purpose === 'one-to-one' && nextSession ? `${words} on ${fullDay(nextSession)}` : words;
  }

  protected refresh(): void {
    if (document.visibilityState === 'visible' && !this.read.isLoading()) this.read.reload();
  }

  protected async loadOlder(): Promise<void> {
    const { next, shares } = this.list()!;
    if (!next || this.loadingOlder()) return;
    this.loadingOlder.set(true);
    this.olderTrouble.set('');
    try {
      const older = await this.api.olderInbox(next);
      this.list.set({ shares: [...shares, ...older.shares], next: older.next });
      this.announcer.say(`${older.shares.length} older loaded.`);
      if (older.shares[0]) focusSoon(`share-${older.shares[0].id}`);
    } catch (failure) {
      this.olderTrouble.set(refusalOf(failure).words);
    } finally {
      this.loadingOlder.set(false);
    }
  }
}

/** A fresh first page before the older ones already on screen; what has been withdrawn from the first page goes. */
function joined(fresh: InboxResponse, known: InboxResponse | null | undefined): InboxResponse {
  const last = fresh.shares.at(-1);
  const after = last && known ? known.shares.findIndex((each: Received) => each.id === last.id) : -1;
  if (!known || after === -1 || fresh.next === null) return fresh;
  const older = known.shares.slice(after + 1);
  return older.length ? { shares: [...fresh.shares, ...older], next: known.next } : fresh;
}
