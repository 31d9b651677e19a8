import type { SignInWay } from '@afterword/api-types';
import { Component, inject, input, output, signal } from '@angular/core';
import { refusalOf } from '../platform/problems';
import { SsoApi } from './sso-api';

/** On the page of a one-time link: the sign-ins of organisations with which it is used, so that there is no password. */
@Component({
  selector: 'aw-link-ways',
  template: `
    @for (way of ways(); track way.code) {
      <p class="space-above"><button type="button" [class]="look()" [attr.aria-busy]="busy() ? true : null" (click)="go(way.code)">Sign in with {{ way.name }}</button></p>
    }
    @if (trouble()) { <p class="trouble space-above" role="alert">{{ trouble() }}</p> }
  `,
})
export class LinkWays {
  private readonly api = inject(SsoApi);
  readonly ways = input.required<readonly SignInWay[]>();
  readonly token = input.required<string>();
  /** that was mailed beside the link, where it asks for one */
  readonly code = input('');
  readonly look = input('button');
  /** before the page is left */
  readonly leaving = output();
  /** why the code will not do */
  readonly wrongCode = output<string>();
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  protected async go(code: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      this.leaving.emit();
      await this.api.goWithLink(code, this.token(), this.code());
    } catch (failure) {
      const { fields, words } = refusalOf(failure);
      const wrong = fields.get('code');
      if (wrong) this.wrongCode.emit(wrong);
      else this.trouble.set(words);
      this.busy.set(false);
    }
  }
}
