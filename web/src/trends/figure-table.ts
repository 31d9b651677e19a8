import { Component, computed, input } from '@angular/core';
import type { Direction } from '@afterword/journal';
import { DirectionGlyph, directionWords } from '@afterword/ui';
import { type Figure, foldedApart } from './figures';
import { FoldedRows } from './folded-rows';

let made = 0;

/** Published figures by direction as a real table, with the one sentence about `*` under it. A `*` is heard as "hidden". */
@Component({
  selector: 'aw-figure-table',
  imports: [DirectionGlyph, FoldedRows],
  template: `
    @if (standing().length) {
      <div class="table-region" tabindex="0" role="region" [attr.aria-labelledby]="captionId">
        <table class="table figure-table">
          <caption [id]="captionId">{{ caption() }}</caption>
          <thead>
            <tr>
              <th scope="col">{{ rowWord() }}</th>
              @for (direction of directions(); track direction) {
                <th scope="col" class="figure"><aw-direction-glyph [direction]="direction" />{{ words[direction] }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of standing(); track row.name) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                @for (people of row.people; track $index) {
                  @if (people === null) {
                    <td class="figure hidden-figure"><span aria-hidden="true">*</span><span class="visually-hidden">hidden</span></td>
                  } @else {
                    <td class="figure">{{ people }}</td>
                  }
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    @if (hidden().length) { <aw-folded-rows [names]="hidden()" [many]="many()" [where]="hiddenWhere()" /> }
    <p class="table-note">* {{ sentence() }}</p>
  `,
})
export class FigureTable {
  readonly caption = input.required<string>();
  /** what a row is: "Month", "Theme" */
  readonly rowWord = input.required<string>();
  readonly directions = input.required<readonly Direction[]>();
  readonly rows = input.required<readonly { readonly name: string; readonly people: readonly Figure[] }[]>();
  readonly sentence = input.required<string>();
  /** what several rows are, where those that are hidden all along are folded into one sentence: "themes" */
  readonly many = input('');
  /** where such a row is hidden */
  readonly hiddenWhere = input('in every direction');
  private readonly apart = computed(() => (this.many() ? foldedApart(this.rows()) : { standing: this.rows(), hidden: [] }));
  protected readonly standing = computed(() => this.apart().standing);
  protected readonly hidden = computed(() => this.apart().hidden);
  protected readonly captionId = `figures-${++made}`;
  protected readonly words = directionWords;
}
