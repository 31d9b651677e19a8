import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { refusalOf } from '../platform/problems';
import { AccountApi } from './account-api';

const SHOWN_AT_ONCE = 5;

/** On the account page: what was done to the account, by whom and on which day. */
@Component({
  selector: 'aw-account-events',
  imports: [DayPipe, Loading, NgTemplateOutlet, PageFailed],
  template: `
    <section class="stack" aria-labelledby="account-events">
      <h2 id="account-events">What was done to your account</h2>
      @if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else if (!read.hasValue()) {
        <aw-loading words="Loading what was done" />
      } @else {
        @if (newest().length > 0) {
          <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: newest() }" />
          @if (earlier().length > 0) {
            <details class="details"><summary><span>Earlier</span></summary>
              <div class="details-body"><ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: earlier() }" /></div>
            </details>
          }
        } @else {
          <p>Nothing yet.</p>
        }
        <p class="hint">Was a password chosen or changed, and not by you? Change it now, and tell whoever looks after Afterword where you work.</p>
      }
    </section>
    <ng-template #list let-events>
      <ul class="plain-list">
        @for (event of events; track $index) { <li><span class="soft">{{ event.on | awDay: 'full' }}:</span> {{ event.words }}{{ event.by ? ', by ' + event.by : '' }}.</li> }
      </ul>
    </ng-template>
  `,
})
export class AccountEvents {
  protected readonly read = inject(AccountApi).events();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  private readonly events = computed(() => (this.read.hasValue() ? this.read.value().events : []));
  protected readonly newest = computed(() => this.events().slice(0, SHOWN_AT_ONCE));
  protected readonly earlier = computed(() => this.events().slice(SHOWN_AT_ONCE));

  /** Looks again, after something was done here. */
  reload(): void {
    this.read.reload();
  }
}
