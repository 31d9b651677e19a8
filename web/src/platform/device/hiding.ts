import { Injectable, signal } from '@angular/core';

/** a function key is no letter, so it gets in nobody's way who speaks to their computer */
export const hideKey = 'F9';

/** Takes every word off the screen at one key or one tap, and brings it back with the place and the caret as they were. */
@Injectable({ providedIn: 'root' })
export class Hiding {
  readonly hidden = signal(false);

  constructor() {
    addEventListener('keydown', (event) => {
      if (event.key !== hideKey || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
      event.preventDefault();
      this.toggle();
    }, { capture: true });
  }

  toggle(): void {
    this.hidden.update((hidden) => !hidden);
  }
}
