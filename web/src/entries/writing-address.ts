import { Location } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';

/** What the address of a new entry may hold besides its step: never a word that somebody wrote. */
export interface BeginsWith {
  readonly model?: string | undefined;
  readonly question?: string | undefined;
  readonly briefing?: string | undefined;
  readonly version?: string | undefined;
}

/**
 * The address of the writing page. It names the entry as soon as words of it are kept, so that a reload leads back to them, and the
 * question that is open, so that each is a step of the browser's history.
 */
@Injectable()
export class WritingAddress {
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  /** the address names the entry */
  readonly named = signal(false);

  /** Where a step of an entry is; null is all of it on one page. */
  of(id: string, step: string | null, begins: BeginsWith): UrlTree {
    return this.named()
      ? this.router.createUrlTree(['/entries', id, 'edit'], { queryParams: { step } })
      : this.router.createUrlTree(['/new'], { queryParams: { ...begins, step } });
  }

  /** Puts the entry's id in the address, without a navigation; also when two copies were kept, and these words have a new id. */
  name(id: string, step: string | null): void {
    const address = `/entries/${id}/edit`;
    const path = this.location.path();
    this.named.set(true);
    if (/^\/new\b|^\/entries\/[^/]+\/edit\b/u.test(path) && !path.startsWith(address)) this.location.replaceState(address, step === null ? '' : `step=${encodeURIComponent(step)}`);
  }

  /** Whether a navigation stays with this entry: to a step of it, or back to where it had no name yet. */
  staysWith(id: string, url: string): boolean {
    const path = url.split(/[?#]/u)[0];
    return path === `/entries/${id}/edit` || (path === '/new' && this.wentBack());
  }

  /** The navigation came from the browser's own buttons. */
  wentBack(): boolean {
    return (this.router.currentNavigation() ?? this.router.lastSuccessfulNavigation())?.trigger === 'popstate';
  }
}
