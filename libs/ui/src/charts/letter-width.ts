import { ApplicationRef, DestroyRef, ElementRef, type Signal, inject, signal } from '@angular/core';

/** The width to draw in before the page is laid out, and where nothing can be measured. */
const UNMEASURED = 720;

/**
 * The width of the component's element in sixteenths of the reader's letter size, kept up to date: a chart drawn in this unit
 * grows with the letters, so its labels never run into one another when the text is enlarged. On paper it is `onPaper`, since
 * a sheet is narrower than most screens and letters that shrink with the picture cannot be read there.
 */
export function letterWidth(onPaper: number): Signal<number> {
  const [element, destroyed, app] = [inject<ElementRef<HTMLElement>>(ElementRef), inject(DestroyRef), inject(ApplicationRef)];
  const width = signal(UNMEASURED);
  if (typeof ResizeObserver === 'undefined') return width;
  let onScreen = UNMEASURED;
  let printing = false;
  const observer = new ResizeObserver(([entry]) => {
    const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const measured = Math.floor(entry!.contentRect.width / letter);
    if (measured <= 0 || printing) return;
    onScreen = measured;
    width.set(measured);
  });
  observer.observe(element.nativeElement);
  const print = (now: boolean): void => {
    printing = now;
    width.set(now ? onPaper : onScreen);
    // The sheet is laid out as soon as this returns.
    if (now) app.tick();
  };
  const [before, after] = [() => print(true), () => print(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  destroyed.onDestroy(() => {
    observer.disconnect();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  });
  return width;
}
