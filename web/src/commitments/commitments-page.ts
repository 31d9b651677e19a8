import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import type { CommitmentListResponse } from '@afterword/api-types';
import { Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { CommitmentLines } from './commitment-lines';
import { type Commitment, CommitmentsApi } from './commitments-api';

/** Everything the signed-in person promised and was promised, across all their one-to-ones. */
@Component({
  selector: 'aw-commitments-page',
  imports: [CommitmentLines, Loading, PageFailed],
  template: `
    <div class="page">
      <header class="page-head"><h1>What you promised</h1>
        <p class="page-lead">From your one-to-ones, the soonest first. Only you and the other person see a promise.</p></header>
      @if (list(); as list) {
        @if (list.commitments.length === 0) {
          <div class="empty-place measure"><p><strong>Nothing is open</strong></p><p>Promises from your one-to-ones stand here until they are done or let go.</p></div>
        } @else {
          <div class="commitment-columns">
            <section aria-labelledby="promised-by-you"><h2 id="promised-by-you">You promised</h2>
              @if (mine().length) { <aw-commitment-lines [commitments]="mine()" [named]="true" (changed)="keep($event)" /> } @else { <p class="soft">Nothing open.</p> }
            </section>
            <section aria-labelledby="promised-to-you"><h2 id="promised-to-you">You were promised</h2>
              @if (theirs().length) { <aw-commitment-lines [commitments]="theirs()" [named]="true" (changed)="keep($event)" /> } @else { <p class="soft">Nothing open.</p> }
            </section>
          </div>
        }
        @if (list.next) { <p class="space-above"><button type="button" class="button button-plain" (click)="more('open')">Load more</button></p> }
      } @else if (trouble()) {
        <aw-page-failed heading="Your promises did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else {
        <aw-loading words="Loading what you promised" />
      }
      @if (past().commitments.length) {
        <details class="details space-above"><summary><span>Done, let go, and from before</span></summary>
          <div class="details-body">
            <aw-commitment-lines [commitments]="past().commitments" [named]="true" (changed)="reload()" />
            @if (past().next) { <button type="button" class="button button-plain" (click)="more('past')">Load older</button> }
          </div>
        </details>
      }
      @if (moreTrouble()) { <p class="trouble" role="alert">{{ moreTrouble() }}</p> }
    </div>
  `,
})
export class CommitmentsPage {
  private readonly api = inject(CommitmentsApi);
  protected readonly read = this.api.open(() => null);
  private readonly before = this.api.past();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly moreTrouble = signal('');
  protected readonly list = linkedSignal<CommitmentListResponse | undefined, CommitmentListResponse | null>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (now, earlier) => now ?? earlier?.value ?? null,
  });
  protected readonly past = linkedSignal<CommitmentListResponse>(() => (this.before.hasValue() ? this.before.value() : { commitments: [], next: null }));
  protected readonly mine = computed(() => this.list()?.commitments.filter((each) => each.mine) ?? []);
  protected readonly theirs = computed(() => this.list()?.commitments.filter((each) => !each.mine) ?? []);

  constructor() {
    inject(PrivacyLine).show({ state: 'shared', mark: 'sheet', sentence: 'You and the other person see a promise.', more: 'Nobody else does.' });
  }

  protected keep(changed: Commitment): void {
    this.list.update((list) => list && { ...list, commitments: list.commitments.map((each) => (each.id === changed.id ? changed : each)) });
  }

  protected reload(): void {
    this.read.reload();
    this.before.reload();
  }

  protected async more(state: 'open' | 'past'): Promise<void> {
    const list = state === 'open' ? this.list : this.past;
    const known = list();
    if (!known?.next) return;
    this.moreTrouble.set('');
    try {
      const { commitments, next } = await this.api.more(state, known.next);
      list.set({ commitments: [...known.commitments, ...commitments], next });
    } catch (failure) {
      this.moreTrouble.set(refusalOf(failure).words);
    }
  }
}
