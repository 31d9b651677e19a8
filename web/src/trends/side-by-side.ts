import { Component, computed, inject, input } from '@angular/core';
import type { Direction } from '@afterword/journal';
import { PageFailed, SmallMultiples, directionWords, monthInWords, monthName } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { FigureTable } from './figure-table';
import { foldedApart } from './figures';
import { FoldedRows } from './folded-rows';
import { manyOf, partName } from './parts';
import { TrendsApi } from './trends-api';
import type { TrendsView } from './view';

/** The chosen theme in the parts of a cut, on one scale, with its table and its file. It ranks nobody. */
@Component({
  selector: 'aw-side-by-side',
  imports: [FigureTable, FoldedRows, PageFailed, SmallMultiples],
  template: `
    <h2 id="compare-title">{{ view().code.name }}, side by side</h2>
    @if (compared().length) {
      <p class="soft">{{ directionWords[shownDirection()] }}, on one scale. Parts of different sizes cannot be ranked by these figures.@if (more()) { These are the first {{ compared().length }} by name; the file has all of them.}</p>
      @if (apart().standing.length) { <aw-small-multiples [multiples]="apart().standing" [marked]="marked()" /> }
      @if (apart().hidden.length) { <aw-folded-rows [names]="apart().hidden" [many]="many()" where="in all these months" /> }
      <aw-figure-table [caption]="inMonth() + ', people, ' + view().code.name" rowWord="Part" [many]="many()" [hiddenWhere]="'in ' + inMonth() + ', in every direction'" [directions]="directions()" [rows]="rows()" [sentence]="view().shown.hidden" />
      <div class="actions no-print"><a class="link-target" [href]="csv()" download>Download CSV<span class="visually-hidden">: side by side</span></a></div>
    } @else if (trouble()) {
      <aw-page-failed heading="The other parts did not load" [words]="trouble()" (retry)="read.reload()" />
    } @else {
      <p class="soft">Loading the parts beside it.</p>
    }
  `,
})
export class SideBySide {
  readonly view = input.required<TrendsView>();
  readonly direction = input.required<Direction>();
  readonly marked = input.required<readonly number[]>();

  private readonly api = inject(TrendsApi);
  protected readonly directionWords = directionWords;
  private readonly asked = computed(() => {
    const { part, months } = this.view().shown;
    return part ? { cut: part.cut, line: part.line ?? undefined, code: this.view().code.code, from: months[0]!, to: months.at(-1)! } : null;
  });
  protected readonly read = this.api.ofParts(() => this.asked());
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  private readonly lines = computed(() => (this.read.hasValue() ? this.read.value().lines : []));
  protected readonly more = computed(() => this.read.hasValue() && this.read.value().more);
  protected readonly inMonth = computed(() => monthInWords(this.view().month));
  protected readonly directions = computed(() => this.view().lines.map((line) => line.direction));
  protected readonly shownDirection = computed(() => this.directions().find((each) => each === this.direction()) ?? this.directions()[0]!);
  protected readonly csv = computed(() => this.api.partsCsvAddress(this.asked()!));

  protected readonly compared = computed(() => {
    const { span, month } = this.view();
    return this.lines().filter((line) => line.direction === this.shownDirection()).map((line) => {
      const name = partName(line.part);
      return { name, direction: line.direction, people: line.people, summary: `${name}, ${directionWords[line.direction].toLowerCase()}, ${span}. In ${monthName(month)}: ${line.people.at(-1) ?? 'hidden'}.` };
    });
  });

  protected readonly apart = computed(() => foldedApart(this.compared()));
  protected readonly many = computed(() => manyOf(this.view().shown.part!));

  protected readonly rows = computed(() => {
    const ids = [...new Set(this.lines().map((line) => line.part.id))];
    return ids.map((id) => {
      const own = this.lines().filter((line) => line.part.id === id);
      return { name: partName(own[0]!.part), people: this.directions().map((direction) => own.find((line) => line.direction === direction)?.people.at(-1) ?? null) };
    });
  });
}
