import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { Forgetting, SignIn } from '../platform/sign-in';
import { SignInForm } from './sign-in-form';
import { SignInWays } from './sign-in-ways';

/** The way in. Afterwards the page that was asked for. */
@Component({
  selector: 'aw-sign-in-page',
  imports: [SignInForm, SignInWays],
  template: `
    <div class="page columns columns-sign-in">
      <div>
        <h1 class="page-head">Sign in</h1>
        <aw-sign-in-form (signedIn)="arrived($event)" />
        <aw-sign-in-ways [outcome]="sso()" (signedIn)="arrived($event)" />
      </div>
      <aside class="paper sign-in-promise" aria-label="What Afterword is">
        <div class="stack">
          <p class="prompt">What you write here is sewn into your own book. Only you can open it here.</p>
          <p class="prompt">When you choose to, you take out one sheet and hand it to one person. You can take it back.</p>
          <p class="small soft">Only you can open this here. A court can order disclosure. Leave out who, where and when.</p>
        </div>
      </aside>
    </div>
  `,
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly signIn = inject(SignIn);
  private readonly forgetting = inject(Forgetting);
  /** the address to come back to */
  readonly return = input<string>();
  /** what became of the sign-in of an organisation */
  readonly sso = input<string>();

  constructor() {
    inject(PrivacyLine).show(privacyWords.nobody);
    void this.signIn.known().then(() => {
      // Whom a provider has just signed in takes the place of whoever was signed in here.
      if (this.signIn.current() && this.sso() !== 'arrived') this.go();
    });
  }

  protected arrived(id: string): void {
    if (this.signIn.person()?.id === id) this.go();
    else this.forgetting.leave('/');
  }

  private go(): void {
    const before = this.forgetting.takeBefore();
    const theirs = before === null || before === this.signIn.person()?.id;
    const wanted = (theirs && this.return()) || '/';
    const ours = wanted.startsWith('/') && !wanted.startsWith('//') && !wanted.startsWith('/sign-in');
    void this.router.navigateByUrl(ours ? wanted : '/', { replaceUrl: true });
  }
}
