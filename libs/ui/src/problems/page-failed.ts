import { Component, input, output } from '@angular/core';

/** A page, or a part of one, that did not load, and the way to try again. */
@Component({
  selector: 'aw-page-failed',
  host: { class: 'failed' },
  template: `
    <p><strong>{{ heading() }}</strong></p>
    <p class="soft">{{ words() }} <button type="button" class="link" (click)="retry.emit()">Try again</button></p>
  `,
})
export class PageFailed {
  readonly heading = input.required<string>();
  readonly words = input('');
  readonly retry = output();
}
