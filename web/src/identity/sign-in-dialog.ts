import { Dialog } from '@afterword/ui';
import { Component, inject } from '@angular/core';
import { SignIn, SignInAgain } from '../platform/sign-in';
import { SignInForm } from './sign-in-form';

/** Asks for a sign-in over a page with unsaved words, which stay where they are. */
@Component({
  selector: 'aw-sign-in-dialog',
  imports: [Dialog, SignInForm],
  template: `
    <aw-dialog heading="Sign in again to save" [open]="true" closeWords="Not now" (closed)="again.left()">
      <p>Your sign-in has ended. Your words are still on this page, and nothing else has changed.</p>
      <aw-sign-in-form [email]="before?.email ?? ''" (signedIn)="again.answered(before?.id ?? null, $event)" />
    </aw-dialog>
  `,
})
export class SignInDialog {
  protected readonly again = inject(SignInAgain);
  protected readonly before = inject(SignIn).person();
}
