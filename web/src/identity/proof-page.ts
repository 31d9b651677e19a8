import { Component, OnInit, inject, input } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { tellProved } from '../platform/proof';

const outcomes: Readonly<Record<string, string>> = {
  another: 'That sign-in belongs to somebody else, so it does not show that it is you. Close this window, and try again as yourself.',
  refused: 'That sign-in did not work. Close this window, and try again.',
  'too-late': 'You are not signed in here any more. Close this window, and sign in again.',
};

/** In a window of its own: where a provider sends somebody back to who showed with it that it is them. The page that asked goes on by itself. */
@Component({
  selector: 'aw-proof-page',
  template: `
    <div class="page">
      @if (sso() === 'proved') {
        <h1 class="page-head">It is you</h1>
        <p class="measure" role="status">Close this window. Your page waits where you left it, and goes on.</p>
      } @else {
        <h1 class="page-head">This did not work</h1>
        <p class="measure" role="alert">{{ words() }}</p>
      }
    </div>
  `,
})
export class ProofPage implements OnInit {
  /** what became of it */
  readonly sso = input<string>();

  constructor() {
    inject(PrivacyLine).show(privacyWords.nobody);
  }

  ngOnInit(): void {
    if (this.sso() !== 'proved') return;
    tellProved();
    // Only a window that a page opened closes itself; in any other the words stay.
    window.close();
  }

  protected words(): string {
    return outcomes[this.sso() ?? ''] ?? 'Close this window, and try again.';
  }
}
