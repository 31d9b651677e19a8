import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/**
 * Keeps a bar at the foot of the screen above a phone's keyboard where the browser lays the keyboard over the page instead of making
 * the page smaller. Sets `--covered` on the bar: how many pixels of the page's foot are hidden.
 */
@Directive({ selector: '[awAboveKeyboard]' })
export class AboveKeyboard {
  constructor() {
    const bar = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const seen = window.visualViewport;
    if (!seen) return;
    const place = (): void => {
      // Pinched larger, the foot of what is seen is somebody's own choice of place.
      const covered = seen.scale > 1.01 ? 0 : Math.max(0, Math.round(document.documentElement.clientHeight - seen.height - seen.offsetTop));
      bar.style.setProperty('--covered', `${covered}px`);
    };
    place();
    for (const event of ['resize', 'scroll']) seen.addEventListener(event, place);
    inject(DestroyRef).onDestroy(() => {
      for (const event of ['resize', 'scroll']) seen.removeEventListener(event, place);
    });
  }
}
