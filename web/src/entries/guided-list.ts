import { Component, computed, input } from '@angular/core';
import { RouterLink, type UrlTree } from '@angular/router';
import { type GuidedStep, checkStep, stateOf, written } from './guided-steps';

/** The questions of an entry with how far each is, in words; every one can be gone to at any time. */
@Component({
  selector: 'aw-guided-list',
  imports: [RouterLink],
  host: { class: 'guided-list' },
  template: `
    <ul class="steps" [attr.aria-label]="label()">
      @for (step of steps(); track step.section) {
        <li>
          <a class="step-link" [routerLink]="addressOf()(step.section)" [attr.aria-current]="step.section === at() ? 'step' : null">
            <span>{{ step.name }}</span><span class="step-state">{{ stateWords(step) }}</span>
          </a>
        </li>
      }
      <li>
        <a class="step-link" [routerLink]="addressOf()(check)"><span>Check and finish</span><span class="step-state">{{ anyWritten() ? '' : 'Not yet' }}</span></a>
      </li>
    </ul>
  `,
})
export class GuidedList {
  readonly steps = input.required<readonly GuidedStep[]>();
  readonly label = input.required<string>();
  readonly addressOf = input.required<(step: string) => UrlTree>();
  /** the question that is open now */
  readonly at = input<string | null>(null);
  /** the one that was last open */
  readonly place = input<string | null>(null);
  protected readonly check = checkStep;
  protected readonly anyWritten = computed(() => this.steps().some(written));

  protected stateWords(step: GuidedStep): string {
    if (step.section === this.at()) return 'You are here';
    return step.fromBefore ? 'From before' : stateOf(step, this.place());
  }
}
