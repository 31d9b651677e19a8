import { Component, computed, input } from '@angular/core';
import { gridOf } from './scale';
import { SmallChart } from './small-chart';
import type { Multiple } from './small-multiple';

/** Small charts on one scale from zero, so that they can be compared by eye. */
@Component({
  selector: 'aw-small-multiples',
  imports: [SmallChart],
  template: `
    <ul class="multiples" role="list">
      @for (multiple of multiples(); track multiple.name) {
        <li><aw-small-chart [multiple]="multiple" [direction]="multiple.direction" [top]="top()" [marked]="marked()" /></li>
      }
    </ul>
  `,
})
export class SmallMultiples {
  readonly multiples = input.required<readonly Multiple[]>();
  /** every figure that shares the scale, when more is drawn beside these */
  readonly scaledWith = input<readonly (number | null)[]>([]);
  /** the months at which a dotted upright stands, as positions among all months */
  readonly marked = input<readonly number[]>([]);
  protected readonly top = computed(() => gridOf([...this.scaledWith(), ...this.multiples().flatMap((each) => each.people)]).at(-1)!);
}
