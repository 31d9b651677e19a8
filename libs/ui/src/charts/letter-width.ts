import { DestroyRef, type ElementRef, type Signal, signal } from '@angular/core';

/** The width to draw in before the page is laid out, and where nothing can be measured. */
const UNMEASURED = 720;

/**
 * The width of an element in sixteenths of the reader's letter size, kept up to date: a chart drawn in this unit grows
 * with the letters, so its labels never run into one another when the text is enlarged.
 */
export function letterWidth(element: ElementRef<HTMLElement>, destroyed: DestroyRef): Signal<number> {
  const width = signal(UNMEASURED);
  if (typeof ResizeObserver === 'undefined') return width;
  const observer = new ResizeObserver(([entry]) => {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const measured = Math.floor(entry!.contentRect.width / letter);
    if (measured > 0) width.set(measured);
  });
  observer.observe(element.nativeElement);
  destroyed.onDestroy(() => observer.disconnect());
  return width;
}
