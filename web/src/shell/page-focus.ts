import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** Moves focus to the heading after a navigation, described by the privacy line, unless the page put the caret somewhere. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);

  watch(): void {
    const pathOf = (url: string): string => url.split(/[?#]/u)[0] ?? '';
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => pathOf(event.urlAfterRedirects)),
        pairwise(),
        filter(([before, now]) => before !== now),
      )
      .subscribe(() => afterNextRender({ read: () => this.toHeading() }, { injector: this.injector }));
  }

  private toHeading(): void {
    const main = this.document.querySelector('main');
    const heading = main?.querySelector<HTMLElement>('h1');
    if (!main || !heading || main.contains(this.document.activeElement)) return;
    heading.tabIndex = -1;
    heading.setAttribute('aria-describedby', 'privacy-line');
    heading.focus({ preventScroll: true });
  }
}
