import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { DraftTheme } from '@afterword/journal';
import { Dialog } from '@afterword/ui';
import { DraftBoard } from './draft-board';
import { alikeIn, leftByMerging, type Pairs } from './draft-merging';

/** Two themes side by side before they become one: for each behaviour of the one, whether the other says it already. */
@Component({
  selector: 'aw-merge-dialog',
  imports: [Dialog],
  template: `
    <aw-dialog heading="Put two themes together" [wide]="true" [open]="into() !== null" (closed)="closed.emit()">
      @if (into(); as into) {
        <p>“{{ into.name }}” stays, and takes in what stands under “{{ from().name }}”. Where both say the same, choose it: then it is one behaviour, as “{{ into.name }}” words it.</p>
        <ul class="draft-rows space-above">
          @for (each of from().behaviours; track each.key; let nth = $index) {
            <li class="draft-pair">
              <div><p><strong>{{ each.name || 'No short name yet' }}</strong></p><p>{{ each.sentence }}</p></div>
              <div class="field">
                <label class="label" [for]="'merge-' + each.key">Is it the same as one of these?<span class="visually-hidden">, for behaviour {{ nth + 1 }}, {{ each.name }}</span></label>
                <select class="select" [id]="'merge-' + each.key" (change)="choose(each.key, $any($event.target).value)">
                  <option value="" [selected]="!pairs().get(each.key)">Nothing: keep it as it is</option>
                  @for (other of into.behaviours; track other.key) { <option [value]="other.key" [selected]="pairs().get(each.key) === other.key">{{ other.name || other.sentence }}</option> }
                </select>
                @if (same(each.key); as words) { <p class="small soft">{{ words }}</p> }
              </div>
            </li>
          } @empty { <li class="soft">There is nothing under it.</li> }
        </ul>
        <p class="soft space-above">{{ becomes() }} {{ leaves() }}</p>
        <div class="actions space-above">
          <button type="button" class="button" (click)="merge()">Put them together</button>
          <button type="button" class="button button-plain" (click)="closed.emit()">Leave them apart</button>
        </div>
      }
    </aw-dialog>
  `,
})
export class MergeDialog {
  readonly from = input.required<DraftTheme>();
  /** the theme that stays; null while nothing is asked */
  readonly into = input.required<DraftTheme | null>();
  readonly closed = output();
  private readonly board = inject(DraftBoard);
  /** what is nearly the same is chosen beforehand, and only looked over */
  protected readonly pairs = linkedSignal<Pairs>(() => {
    const into = this.into();
    return into ? alikeIn(this.from(), into) : new Map<string, string | null>();
  });
  protected readonly becomes = computed(() => {
    const same = [...this.pairs().values()].filter(Boolean).length;
    const all = this.from().behaviours.length + (this.into()?.behaviours.length ?? 0) - same;
    return all === 1 ? 'It then has one behaviour.' : `It then has ${all} behaviours.`;
  });
  /** what stands nowhere then, so that nothing goes unseen */
  protected readonly leaves = computed(() => {
    const into = this.into();
    const left = into ? leftByMerging(this.from(), into, this.pairs()).length : 0;
    return left === 0 ? '' : `${left === 1 ? 'One piece of words' : `${left} pieces of words`} that stand in neither are kept under “What found no place”.`;
  });

  protected same(key: string): string {
    const other = this.pairs().get(key);
    return this.into()?.behaviours.find((each) => each.key === other)?.sentence ?? '';
  }

  protected choose(key: string, other: string): void {
    this.pairs.update((pairs) => new Map([...pairs, [key, other || null]]));
  }

  protected merge(): void {
    const into = this.into();
    if (!into) return;
    this.closed.emit();
    this.board.merge(this.from(), into, this.pairs());
  }
}
