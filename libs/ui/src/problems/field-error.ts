import { Component, input } from '@angular/core';

/** The sentence between hint and field; the field names it in `aria-describedby`. */
@Component({
  selector: 'aw-field-error',
  host: { class: 'field-error', '[id]': 'errorId()', '[hidden]': '!words()' },
  template: `@if (words()) { <span class="visually-hidden">Error: </span>{{ words() }} }`,
})
export class FieldError {
  readonly errorId = input.required<string>();
  readonly words = input.required<string>();
}
