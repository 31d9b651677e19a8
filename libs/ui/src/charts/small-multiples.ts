import { Component, computed, input } from '@angular/core';
import { gridOf, xOf } from './scale';
import { MULTIPLE, type Multiple, layoutMultiple, multipleFrame } from './small-multiple';

/** Small charts of one direction each on one scale from zero, so that they can be compared by eye. */
@Component({
  selector: 'aw-small-multiples',
  template: `
    <ul class="multiples" role="list">
      @for (chart of charts(); track chart.name) {
        <li class="multiples-one">
          <p class="multiples-name">{{ chart.name }}</p>
          <svg class="chart-picture" role="img" [attr.aria-label]="chart.summary" [attr.viewBox]="box" [attr.data-direction]="direction()">
            <line class="chart-axis" [attr.x1]="frame.left" [attr.x2]="frame.right" [attr.y1]="frame.bottom" [attr.y2]="frame.bottom" />
            @for (x of uprights(); track x) {
              <line class="chart-mark" [attr.x1]="x" [attr.x2]="x" [attr.y1]="frame.top - 8" [attr.y2]="frame.bottom" />
            }
            @for (path of chart.paths; track $index) {
              <path class="chart-path" [attr.d]="path" />
            }
            @for (point of chart.lone; track point.x) {
              <circle class="chart-lone" r="2.4" [attr.cx]="point.x" [attr.cy]="point.y" />
            }
            @for (x of chart.stars; track x) {
              <text class="chart-star" [attr.x]="x" [attr.y]="frame.bottom + 18">*</text>
            }
            <text class="multiples-end" [attr.x]="frame.right + 7" [attr.y]="chart.end.y">{{ chart.end.text }}</text>
          </svg>
        </li>
      }
    </ul>
  `,
})
export class SmallMultiples {
  readonly multiples = input.required<readonly Multiple[]>();
  readonly direction = input.required<string>();
  /** every figure that shares the scale, when more is drawn beside these */
  readonly scaledWith = input<readonly (number | null)[]>([]);
  /** the months at which a dotted upright stands, as positions among all months */
  readonly marked = input<readonly number[]>([]);

  protected readonly frame = multipleFrame;
  protected readonly box = `0 0 ${MULTIPLE.width} ${MULTIPLE.height}`;
  private readonly top = computed(() => gridOf([...this.scaledWith(), ...this.multiples().flatMap((each) => each.people)]).at(-1)!);
  protected readonly charts = computed(() => this.multiples().map((each) => layoutMultiple(each, this.top())));
  protected readonly uprights = computed(() => this.marked().map((index) => xOf(multipleFrame, index, this.multiples()[0]?.people.length ?? 0)));
}
