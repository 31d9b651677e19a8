import { Component, computed, input } from '@angular/core';
import type { AgreementTerms } from '@afterword/journal';
import { DayPipe } from '@afterword/ui';
import { oftenWords, partWords } from './agreement-words';

/** What an agreement says, part by part; what was left open is left out. */
@Component({
  selector: 'aw-agreement-terms',
  imports: [DayPipe],
  template: `
    <dl class="agreement-terms">
      @if (often()) { <div><dt>How often, and how long</dt><dd>{{ often() }}</dd></div> }
      @for (each of parts(); track each.part) { <div><dt>{{ each.name }}</dt><dd class="words">{{ each.text }}</dd></div> }
      @if (reviewOn(); as day) { <div><dt>Look at it again by</dt><dd>{{ day | awDay: 'full' }}</dd></div> }
    </dl>
  `,
})
export class AgreementTermsList {
  readonly terms = input.required<AgreementTerms>();
  readonly reviewOn = input<string | null>(null);
  protected readonly often = computed(() => oftenWords(this.terms().everyWeeks, this.terms().minutes));
  protected readonly parts = computed(() => partWords.map((each) => ({ ...each, text: this.terms()[each.part] })).filter(({ text }) => text !== ''));
}
