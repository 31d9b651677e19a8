import { Component, computed, input } from '@angular/core';
import { letterWidth } from './letter-width';
import { xOf } from './scale';
import { type Multiple, layoutMultiple } from './small-multiple';

/** One line without an axis of its own: it is read beside others on the same scale. */
@Component({
  selector: 'aw-small-chart',
  host: { class: 'small-chart' },
  template: `
    @let chart = layout();
    <p class="small-chart-name">{{ multiple().name }}</p>
    <svg class="chart-picture" role="img" [attr.aria-label]="multiple().summary" [attr.viewBox]="chart.viewBox" [attr.data-direction]="direction()">
      <line class="chart-axis" [attr.x1]="chart.frame.left" [attr.x2]="chart.frame.right" [attr.y1]="chart.frame.bottom" [attr.y2]="chart.frame.bottom" />
      @for (x of uprights(); track x) {
        <line class="chart-mark" [attr.x1]="x" [attr.x2]="x" [attr.y1]="chart.frame.top - 8" [attr.y2]="chart.frame.bottom" />
      }
      @for (path of chart.paths; track $index) {
        <path class="chart-path" [attr.d]="path" />
      }
      @for (point of chart.lone; track point.x) {
        <circle class="chart-lone" r="2.8" [attr.cx]="point.x" [attr.cy]="point.y" />
      }
      @for (x of chart.stars; track x) {
        <text class="chart-star" [attr.x]="x" [attr.y]="chart.frame.bottom + 20">*</text>
      }
      @if (chart.end; as end) {
        <text class="small-chart-end" [attr.x]="chart.frame.right + 8" [attr.y]="end.y">{{ end.text }}</text>
      }
    </svg>
  `,
})
export class SmallChart {
  readonly multiple = input.required<Multiple>();
  readonly direction = input.required<string>();
  /** the highest value of every chart on this scale */
  readonly top = input.required<number>();
  readonly marked = input.required<readonly number[]>();

  private readonly width = letterWidth(200);
  protected readonly layout = computed(() => layoutMultiple(this.multiple(), this.top(), this.width()));
  protected readonly uprights = computed(() => this.marked().map((index) => xOf(this.layout().frame, index, this.multiple().people.length)));
}
