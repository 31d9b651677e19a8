import { DOCUMENT, Injectable, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** how long a page may take to put its heading up and still get the focus */
const patienceMs = 8_000;

/**
 * Moves focus to the heading after a navigation, described by the privacy line, unless the page put the caret somewhere. A heading
 * that comes late, or comes anew when its page has loaded, still gets it, until somebody does something.
 */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private stop: () => void = () => undefined;

  watch(): void {
    const pathOf = (url: string): string => url.split(/[?#]/u)[0] ?? '';
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => pathOf(event.urlAfterRedirects)),
        pairwise(),
        filter(([before, now]) => before !== now),
      )
      .subscribe(() => this.follow());
  }

  private follow(): void {
    this.stop();
    const main = this.document.querySelector('main');
    if (!main) return;
    const observer = new MutationObserver(() => this.toHeading(main));
    const timer = setTimeout(() => this.stop(), patienceMs);
    const done = (): void => this.stop();
    this.stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      for (const event of ['keydown', 'pointerdown']) this.document.removeEventListener(event, done, true);
      this.stop = () => undefined;
    };
    for (const event of ['keydown', 'pointerdown']) this.document.addEventListener(event, done, true);
    observer.observe(main, { childList: true, subtree: true });
    if (this.document.activeElement instanceof HTMLElement && !main.contains(this.document.activeElement)) this.document.activeElement.blur();
    this.toHeading(main);
  }

  private toHeading(main: Element): void {
    const heading = main.querySelector<HTMLElement>('h1');
    if (!heading) return;
    const active = this.document.activeElement;
    if (active !== null && active !== this.document.body) {
      if (active.closest('dialog')) this.stop();
      return;
    }
    heading.tabIndex = -1;
    heading.setAttribute('aria-describedby', 'privacy-line');
    heading.focus({ preventScroll: true });
  }
}
