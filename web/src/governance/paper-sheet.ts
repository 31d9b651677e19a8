import type { PaperResponse } from '@afterword/api-types';
import { Component, input } from '@angular/core';

let made = 0;

/** A paper as it is read and printed: its cover, then each part with its words, facts, points and tables. A `*` in a table is heard as "hidden". */
@Component({
  selector: 'aw-paper-sheet',
  host: { class: 'paper-sheet' },
  template: `
    <dl class="summary-list">@for (fact of paper().cover; track fact.name) { <div><dt>{{ fact.name }}</dt><dd>{{ fact.words }}</dd></div> }</dl>
    @for (part of paper().parts; track $index; let at = $index) {
      <section class="stack" [attr.aria-labelledby]="id + '-' + at">
        <h2 [id]="id + '-' + at">{{ part.heading }}</h2>
        @for (words of part.words; track $index) { <p class="measure">{{ words }}</p> }
        @if (part.facts.length) { <dl class="summary-list">@for (fact of part.facts; track $index) { <div><dt>{{ fact.name }}</dt><dd class="as-typed">{{ fact.words }}</dd></div> }</dl> }
        @if (part.points.length) { <ul class="dashes measure">@for (point of part.points; track $index) { <li>{{ point }}</li> }</ul> }
        @for (table of part.tables; track $index; let nth = $index) {
          <div>
            <div class="table-region" tabindex="0" role="region" [attr.aria-labelledby]="id + '-' + at + '-' + nth">
              <table class="table">
                <caption [id]="id + '-' + at + '-' + nth">{{ table.caption }}</caption>
                <thead><tr><th scope="col">{{ table.rowWord }}</th>@for (column of table.columns; track $index) { <th scope="col">{{ column }}</th> }</tr></thead>
                <tbody>
                  @for (row of table.rows; track $index) {
                    <tr>
                      <th scope="row">{{ row.name }}</th>
                      @for (cell of row.cells; track $index) {
                        @if (cell === '*') { <td class="hidden-figure"><span aria-hidden="true">*</span><span class="visually-hidden">hidden</span></td> } @else { <td>{{ cell }}</td> }
                      }
                    </tr>
                  }
                </tbody>
              </table>
            </div>
            @if (table.note) { <p class="table-note">{{ table.note }}</p> }
          </div>
        }
      </section>
    }
  `,
})
export class PaperSheet {
  readonly paper = input.required<PaperResponse>();
  protected readonly id = `paper-${++made}`;
}
