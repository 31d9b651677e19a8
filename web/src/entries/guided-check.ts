import { Component, input } from '@angular/core';
import { RouterLink, type UrlTree } from '@angular/router';
import { type GuidedStep, written } from './guided-steps';

/** Every answer as it stands, each with the way back to it. */
@Component({
  selector: 'aw-guided-check',
  imports: [RouterLink],
  host: { class: 'guided-check paper' },
  template: `
    <dl class="summary-list">
      @for (step of steps(); track step.section) {
        <div>
          <dt>{{ step.name }}</dt>
          @if (answered(step)) { <dd class="words">{{ step.text }}</dd> } @else { <dd class="soft">Nothing written</dd> }
          <dd><a class="link-target" [routerLink]="addressOf()(step.section)">{{ answered(step) ? 'Change' : 'Answer' }}<span class="visually-hidden">: {{ step.name }}</span></a></dd>
        </div>
      }
    </dl>
  `,
})
export class GuidedCheck {
  readonly steps = input.required<readonly GuidedStep[]>();
  readonly addressOf = input.required<(step: string) => UrlTree>();
  protected readonly answered = written;
}
