import { Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Loading, MonthPipe, PageFailed } from '@afterword/ui';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { BriefingsApi } from './briefings-api';

/** The published briefings; while there is only one, the way leads straight to it. */
@Component({
  selector: 'aw-briefings-page',
  imports: [Loading, MonthPipe, PageFailed, RouterLink],
  template: `
    <div class="page">
      <header class="page-head"><h1>Briefings</h1></header>
      @if (trouble(); as words) {
        <aw-page-failed heading="The briefings did not load" [words]="words" (retry)="read.reload()" />
      } @else if (!briefings()) {
        <aw-loading words="Loading the briefings" />
      } @else {
        <ul class="briefing-list">
          @for (briefing of briefings(); track briefing.code) {
            <li class="sheet sheet-printed">
              <p class="soft">Shared learning briefing, {{ briefing.publishedOn | awMonth }}</p>
              <h2><a [routerLink]="['/briefings', briefing.code]">{{ briefing.title }}</a></h2>
              <p>{{ briefing.purpose }}</p>
            </li>
          } @empty {
            <li class="empty-place"><p><strong>No briefing yet</strong></p><p>When one is published, everyone here can read it.</p></li>
          }
        </ul>
      }
    </div>
  `,
})
export class BriefingsPage {
  protected readonly read = inject(BriefingsApi).briefings();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly briefings = computed(() => (this.read.hasValue() ? this.read.value().briefings : null));

  constructor() {
    const router = inject(Router);
    inject(PrivacyLine).show(privacyWords.everyone);
    effect(() => {
      const [only, ...others] = this.briefings() ?? [];
      if (only && !others.length) void router.navigate(['/briefings', only.code], { replaceUrl: true });
    });
  }
}
