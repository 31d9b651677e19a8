import { Component, input } from '@angular/core';

/** Grey lines where words will stand; said aloud once, and never moving. */
@Component({
  selector: 'aw-loading',
  template: `
    <p class="visually-hidden">{{ words() }}</p>
    <div class="waiting-lines" aria-hidden="true"><span></span><span></span><span></span></div>
  `,
})
export class Loading {
  readonly words = input('Loading');
}
