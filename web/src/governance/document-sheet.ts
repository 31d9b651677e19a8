import { type Block } from '@afterword/journal';
import { Component, input } from '@angular/core';

/** A finished document as it is printed: the same blocks that go into the file for Word. */
@Component({
  selector: 'aw-document-sheet',
  host: { class: 'document-sheet' },
  template: `
    @for (block of blocks(); track $index) {
      @switch (block.kind) {
        @case ('title') { <h1>{{ block.text }}</h1> }
        @case ('heading') { <h2>{{ block.text }}</h2> }
        @case ('question') { <h3>{{ block.text }}</h3> }
        @case ('note') { <p>{{ block.text }}</p> }
        @case ('words') { <p class="words" dir="auto">{{ block.text }}</p> }
        @case ('facts') {
          <table class="table"><tbody>@for (row of block.rows; track $index) { <tr><th scope="row">{{ row[0] }}</th><td dir="auto">{{ row[1] }}</td></tr> }</tbody></table>
        }
        @case ('table') {
          <table class="table">
            <thead><tr>@for (cell of block.head; track $index) { <th scope="col">{{ cell }}</th> }</tr></thead>
            <tbody>@for (row of block.rows; track $index) { <tr>@for (cell of row; track $index) { <td dir="auto">{{ cell }}</td> }</tr> }</tbody>
          </table>
        }
      }
    }
  `,
})
export class DocumentSheet {
  readonly blocks = input.required<readonly Block[]>();
}
