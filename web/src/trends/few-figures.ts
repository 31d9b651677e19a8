import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { partName, sayable, whatHelps } from './parts';
import { TrendsApi } from './trends-api';
import { TrendsView } from './view';

/** What stands at the top of a part of which most is hidden: what can be said, what its line and the hospital say, and what helps. */
@Component({
  selector: 'aw-few-figures',
  imports: [RouterLink],
  template: `
    <section class="trends-part inset trends-meaning" aria-labelledby="few-title">
      <h2 id="few-title">What can be said of {{ name() }}</h2>
      @for (words of said(); track words) { <p>{{ words }}</p> }
      @for (wider of widerViews(); track wider.name) {
        <p><a routerLink="." queryParamsHandling="merge" [queryParams]="{ cut: wider.cut, part: wider.part }">{{ wider.name }}</a>. {{ wider.words }}</p>
      }
      <details class="details no-print">
        <summary><span>What would let more be said</span></summary>
        @for (words of helps(); track words) { <p class="small measure space-above">{{ words }}</p> }
      </details>
    </section>
  `,
})
export class FewFigures {
  readonly view = input.required<TrendsView>();

  private readonly api = inject(TrendsApi);
  private readonly part = computed(() => this.view().shown.part!);
  private readonly ofLine = this.api.trends(() => (this.part().lineName ? { cut: 'service-line', part: this.part().line!, last: '1' } : null));
  private readonly ofHospital = this.api.trends(() => ({ cut: undefined, part: undefined, last: '1' }));
  protected readonly name = computed(() => partName(this.part()));
  protected readonly said = computed(() => sayable(this.view().shown, this.view().code));
  protected readonly helps = computed(() => whatHelps(this.part()));
  /** the parts around it, as far as they have come; what did not load is left out, since the page stands without it */
  protected readonly widerViews = computed(() =>
    [this.ofLine, this.ofHospital].flatMap((read) => {
      if (!read.hasValue()) return [];
      const view = new TrendsView(read.value(), this.view().code.code);
      const { part } = view.shown;
      return [{ name: part ? partName(part) : 'The whole hospital', cut: part?.cut ?? null, part: part?.id ?? null, words: `${view.counted} ${view.headline}.` }];
    }),
  );
}
