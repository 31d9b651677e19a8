import { Injectable, signal } from '@angular/core';

/** What an author did not want suggested again, by entry. Held in memory only, so it lasts as long as the tab is open. */
@Injectable({ providedIn: 'root' })
export class ThemesWavedAway {
  private readonly away = signal<ReadonlySet<string>>(new Set());

  wave(entry: string, code: string): void {
    this.away.update((away) => new Set([...away, `${entry} ${code}`]));
  }

  has(entry: string, code: string): boolean {
    return this.away().has(`${entry} ${code}`);
  }
}
