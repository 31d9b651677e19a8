import { Injectable, signal } from '@angular/core';

/**
 * Speaks through the two live regions of the shell: `say` waits its turn, `warn` interrupts. Messages are a second apart, so
 * that one does not swallow another.
 */
@Injectable({ providedIn: 'root' })
export class Announcer {
  readonly status = signal('');
  readonly alert = signal('');
  private readonly queues = { status: [] as string[], alert: [] as string[] };

  say(words: string): void {
    this.add('status', words);
  }

  warn(words: string): void {
    this.add('alert', words);
  }

  private add(region: 'status' | 'alert', words: string): void {
    this.queues[region].push(words);
    if (this.queues[region].length === 1) this.next(region);
  }

  private next(region: 'status' | 'alert'): void {
    this[region].set(this.queues[region][0] ?? '');
    setTimeout(() => {
      this.queues[region].shift();
      this[region].set('');
      if (this.queues[region].length > 0) setTimeout(() => this.next(region), 50);
    }, 1000);
  }
}
