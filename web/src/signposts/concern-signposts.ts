import { Component, computed, inject, input } from '@angular/core';
import { SignpostList } from './signpost-list';
import { SignpostsApi } from './signposts-api';

const routes: readonly string[] = ['danger', 'safeguarding', 'worker', 'incident', 'speaking-up'];

/** Where a worry is taken, and what stays private: for somebody who has to choose between keeping a confidence and passing it on. */
@Component({
  selector: 'aw-concern-signposts',
  imports: [SignpostList],
  host: { class: 'stack' },
  template: `
    @if (worries().length) {
      <details class="details"><summary><span>Where to take a worry</span></summary><aw-signpost-list class="details-body" [signposts]="worries()" /></details>
    } @else {
      <p>In danger now: 999. Otherwise your safeguarding lead, through the switchboard, and your incident system.</p>
    }
    @if (withLimits() && limits().length) {
      <details class="details"><summary><span>What stays private, and what cannot</span></summary><aw-signpost-list class="details-body" [signposts]="limits()" /></details>
    }
  `,
})
export class ConcernSignposts {
  /** false where what two people agreed stands beside it */
  readonly withLimits = input(true);
  private readonly read = inject(SignpostsApi).signposts();
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value().signposts : []));
  protected readonly worries = computed(() => this.all().filter(({ kind }) => routes.includes(kind)));
  protected readonly limits = computed(() => this.all().filter(({ kind }) => kind === 'supervision'));
}
