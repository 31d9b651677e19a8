import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageFailed } from '@afterword/ui';
import { overdueInWords, steps } from './beginning-words';
import { HouseApi } from './house-api';

/** The whole list of what a house needs before people begin, done or not: open while something is left, folded away after that. */
@Component({
  selector: 'aw-house-beginning',
  imports: [PageFailed, RouterLink],
  host: { class: 'stack' },
  template: `
    @if (read.error()) {
      <aw-page-failed heading="The list did not load" (retry)="read.reload()" />
    } @else if (beginning(); as beginning) {
      @if (beginning.signpostsOverdue || beginning.limitsOverdue) {
        <section aria-labelledby="house-overdue">
          <h2 id="house-overdue">To be looked at again</h2>
          <ul class="plain-list">
            @if (beginning.signpostsOverdue; as count) { <li><a class="link-target supervision-due" routerLink="/house/signposts">{{ overdueInWords(count) }}</a></li> }
            @if (beginning.limitsOverdue) { <li><a class="link-target supervision-due" routerLink="/house/policy">The limits of confidentiality are past their review</a></li> }
          </ul>
        </section>
      }
      <details class="details" [open]="left() > 0"><summary><span>{{ left() ? 'Before people begin: ' + (beginning.steps.length - left()) + ' of ' + beginning.steps.length + ' done' : 'Everything that a house needs is done' }}</span></summary>
        <div class="details-body stack">
        <ul class="rows">
          @for (step of beginning.steps; track step.code) {
            <li>
              <p><a class="link-target" [routerLink]="steps[step.code].address">{{ steps[step.code].words }}</a></p>
              <p class="row-facts">@if (step.done) { <span>Done</span> } @else { <b>Not yet</b> }<span>{{ steps[step.code].hint }}</span></p>
            </li>
          }
        </ul>
        <p class="measure">People can begin without what follows, but it takes time once it is wanted. <a routerLink="/people">Name two information-governance leads</a>, one of them no administrator: a disclosure takes two, and neither can approve one in their first seven days. Once somebody has been a lead for seven days, or this house is thirty days old, a new lead takes the agreement of another. <a routerLink="/sign-in-rule">Ask a second step of administrators</a>, who give everybody their way in.</p>
        </div>
      </details>
    }
  `,
})
export class HouseBeginning {
  protected readonly read = inject(HouseApi).beginning();
  protected readonly steps = steps;
  protected readonly overdueInWords = overdueInWords;
  protected readonly beginning = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly left = computed(() => this.beginning()?.steps.filter(({ done }) => !done).length ?? 0);
}
