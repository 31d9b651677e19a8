import { Component, OnInit, inject, input, signal } from '@angular/core';
import { Loading } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { Forgetting } from '../platform/sign-in';
import { SsoApi } from './sso-api';

/** Where a provider sends somebody back to who used their one-time link with it: they are in, or read why not. */
@Component({
  selector: 'aw-link-arrival',
  imports: [Loading],
  template: `
    @if (trouble()) {
      <h1 class="page-head">This did not work</h1>
      <p class="measure" role="alert">{{ trouble() }}</p>
    } @else {
      <h1 class="page-head">One moment</h1>
      <aw-loading words="Signing you in" />
    }
  `,
})
export class LinkArrival implements OnInit {
  private readonly api = inject(SsoApi);
  private readonly forgetting = inject(Forgetting);
  /** what became of it, from the address */
  readonly outcome = input.required<string>();
  protected readonly trouble = signal('');

  ngOnInit(): void {
    if (this.outcome() === 'arrived') void this.finish();
    else this.trouble.set('That sign-in did not work. Your link works still: open it again, and try once more.');
  }

  private async finish(): Promise<void> {
    try {
      await this.api.finishWithLink();
      // A page of their own: whoever was signed in here before is left behind whole.
      this.forgetting.leave('/');
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
  }
}
