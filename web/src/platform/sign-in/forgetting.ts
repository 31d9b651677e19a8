import { DOCUMENT, Injectable, inject } from '@angular/core';
import { deviceKey } from '../device';
import { endLaterKey } from './sign-in';

/** Local storage that says how the screen looks and whose device it is, and nothing about a person; it alone outlives a sign-in. */
export const keptKeys: readonly string[] = ['afterword.theme', 'afterword.letters', deviceKey, endLaterKey];

/** whose the address to come back to is; kept in this tab until the next sign-in */
const beforeKey = 'afterword.before';

/** Leaves a person behind by loading a page, the one way that leaves nothing of them in memory. */
@Injectable({ providedIn: 'root' })
export class Forgetting {
  private readonly document = inject(DOCUMENT);

  constructor() {
    // A page brought back by the back button comes with all that it held.
    this.document.defaultView?.addEventListener('pageshow', (event) => {
      if (event.persisted) this.document.defaultView?.location.reload();
    });
  }

  /**
   * Clears what this site stored here, takes everything off the screen, and loads `address` in place of this page. `before` is
   * the id of the person to whom an address to come back to belongs.
   */
  leave(address: string, before: string | null = null): void {
    const view = this.document.defaultView;
    if (!view) return;
    for (const key of Object.keys(view.localStorage)) if (!keptKeys.includes(key)) view.localStorage.removeItem(key);
    view.sessionStorage.clear();
    if (before !== null) view.sessionStorage.setItem(beforeKey, before);
    this.document.body.replaceChildren();
    view.location.replace(address);
  }

  /** Whose address to come back to this was, told once; null when nobody has left one. */
  takeBefore(): string | null {
    const storage = this.document.defaultView?.sessionStorage;
    const before = storage?.getItem(beforeKey) ?? null;
    storage?.removeItem(beforeKey);
    return before;
  }
}
