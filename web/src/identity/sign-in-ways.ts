import { Component, OnInit, computed, inject, input, output, signal } from '@angular/core';
import { refusalOf } from '../platform/problems';
import { SsoApi } from './sso-api';

const outcomes: Readonly<Record<string, string>> = {
  'not-linked': 'That sign-in worked, and it is not linked to an account here yet. Open the link of your invitation, or sign in with your password and link it on your account page.',
  refused: 'That sign-in did not work. Try again, or sign in with your password.',
};

/** On the sign-in page: the sign-ins of organisations, where there are any, and what became of one. */
@Component({
  selector: 'aw-sign-in-ways',
  template: `
    @if (finishing()) { <p class="space-above" role="status">Signing you in…</p> }
    @if (words(); as words) { <p class="trouble space-above" role="alert">{{ words }}</p> }
    @for (way of ways(); track way.code) {
      <p class="space-above"><button type="button" class="button button-plain" [attr.aria-busy]="busy() ? true : null" (click)="go(way.code)">Sign in with {{ way.name }}</button></p>
    }
  `,
})
export class SignInWays implements OnInit {
  private readonly api = inject(SsoApi);
  private readonly read = this.api.ways();
  /** what became of it, from the address */
  readonly outcome = input<string>();
  /** the id of the person whom a provider has signed in */
  readonly signedIn = output<string>();
  // Where they do not load, the password is still there.
  protected readonly ways = computed(() => (this.read.hasValue() ? this.read.value().providers : []));
  protected readonly busy = signal(false);
  protected readonly finishing = signal(false);
  private readonly trouble = signal('');
  protected readonly words = computed(() => this.trouble() || outcomes[this.outcome() ?? ''] || '');

  ngOnInit(): void {
    if (this.outcome() === 'arrived') void this.finish();
  }

  private async finish(): Promise<void> {
    this.finishing.set(true);
    try {
      this.signedIn.emit((await this.api.finish()).staffMember.id);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
    this.finishing.set(false);
  }

  protected async go(code: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.api.go(code, false);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
      this.busy.set(false);
    }
  }
}
