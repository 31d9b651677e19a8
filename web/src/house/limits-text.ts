import { Component, input } from '@angular/core';
import { dateInFull } from '@afterword/journal';
import type { Limits } from './limits-api';

/** The limits of confidentiality as they were signed. */
@Component({
  selector: 'aw-limits-text',
  host: { class: 'stack measure' },
  template: `
    @for (point of limits().points; track $index) {
      <section><h2>{{ point.name }}</h2><p class="as-typed">{{ point.words }}</p></section>
    }
    <p class="soft">Signed by {{ limits().signedBy }}, {{ limits().signedAs }}, on {{ inFull(limits().signedOn) }}.</p>
  `,
})
export class LimitsText {
  readonly limits = input.required<Limits>();
  protected readonly inFull = dateInFull;
}
