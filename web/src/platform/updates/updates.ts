import { Injectable, inject, signal } from '@angular/core';
import { NavigationError, NavigationStart, Router } from '@angular/router';
import { SwUpdate } from '@angular/service-worker';
import { UnsavedWork } from '../unsaved';

/** A newer Afterword on this device. It never takes a page away that holds unsaved words: it waits to be asked, or for a quiet moment. */
@Injectable({ providedIn: 'root' })
export class Updates {
  private readonly unsaved = inject(UnsavedWork);
  private readonly router = inject(Router);

  /** a newer version has been fetched */
  readonly ready = signal(false);
  /** this version cannot go on: parts of it are gone from the server and from this device */
  readonly broken = signal(false);

  constructor() {
    const worker = inject(SwUpdate);
    if (worker.isEnabled) {
      worker.versionUpdates.subscribe((event) => {
        if (event.type === 'VERSION_READY') this.ready.set(true);
      });
      worker.unrecoverable.subscribe(() => this.broken.set(true));
    }
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationError && isMissingPart(event.error)) this.broken.set(true);
      if (event instanceof NavigationStart && event.id > 1 && this.ready() && !this.unsaved.any()) location.assign(event.url);
    });
  }

  /** Loads the page anew, after everything unsaved was saved; resolves to whether it could be. */
  async reload(): Promise<boolean> {
    await this.unsaved.saveAll();
    if (this.unsaved.anyAtRisk()) return false;
    location.reload();
    return true;
  }
}

/** A part of the pages that an update has removed from the server. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script|importing/iu.test(error.message);
}
