import { Injectable, inject } from '@angular/core';
import { Announcer } from './announcer';

/** Puts words on the clipboard, and says aloud whether the browser let us. */
@Injectable({ providedIn: 'root' })
export class Copying {
  private readonly announcer = inject(Announcer);

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.announcer.say('Copied.');
    } catch {
      this.announcer.warn('This browser did not let us copy. Select the words and copy them yourself.');
    }
  }
}
