import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { refusalOf } from '../platform/problems';
import { SecondStepApi } from './second-step-api';

/** On the account page: whether a code is asked when one signs in. */
@Component({
  selector: 'aw-account-second-step',
  imports: [DayPipe, Loading, PageFailed, RouterLink],
  template: `
    <section class="stack no-print" aria-labelledby="account-second-step">
      <h2 id="account-second-step">Second step</h2>
      @if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else if (!factor()) {
        <aw-loading words="Loading your second step" />
      } @else if (factor()?.setOn; as setOn) {
        <p>Since {{ setOn | awDay: 'full' }} a code from your app is asked when you sign in. {{ left() }}</p>
        <p class="actions">
          <a class="link-target" routerLink="/second-step" [queryParams]="{ task: 'codes' }">Make new recovery codes</a>
          <a class="link-target" routerLink="/second-step">Set up another app</a>
          @if (!factor()?.wanted) { <a class="link-target" routerLink="/second-step" [queryParams]="{ task: 'removal' }">Take it away</a> }
        </p>
      } @else {
        <p>A code from an app on your phone can be asked as well as your password. Whoever learns your password then still cannot get in.</p>
        <p><a class="link-target" routerLink="/second-step">Set up a second step</a></p>
      }
      <p>A passkey gets you in with a finger, a face or a PIN, without a password.</p>
      <p><a class="link-target" routerLink="/passkeys">Your passkeys</a></p>
    </section>
  `,
})
export class AccountSecondStep {
  protected readonly read = inject(SecondStepApi).read();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly factor = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly left = computed(() => {
    const codes = this.factor()?.codesLeft ?? 0;
    if (codes === 0) return 'No recovery code is left. Make new ones, or a lost phone locks you out.';
    return codes === 1 ? 'One recovery code is left. Make new ones.' : `${codes} recovery codes are left.`;
  });
}
