import { Dialog } from '@afterword/ui';
import { Component, inject } from '@angular/core';
import { SignIn, SignInAgain } from '../platform/sign-in';
import { SignInForm } from './sign-in-form';

/** Asks for a sign-in over a page with unsaved words, which stay where they are. */
@Component({
  selector: 'aw-sign-in-dialog',
  imports: [Dialog, SignInForm],
  template: `
    <aw-dialog [heading]="again.locked() ? 'Locked' : 'Sign in again to save'" [open]="true" [class.covering]="again.covered()" [closeWords]="again.covered() ? '' : 'Not now'" (closed)="again.left()">
      @if (again.locked()) {
        <p>Nobody had touched this computer for ten minutes. Sign in, and everything is as {{ before?.givenName }} left it. If somebody else signs in here, what is not saved is deleted.</p>
      } @else if (again.covered()) {
        <p>{{ before?.givenName }} is no longer signed in on this device. What {{ before?.givenName }} typed is held in this tab, off the screen, until {{ before?.givenName }} signs in again. If somebody else signs in here, it is deleted.</p>
      } @else {
        <p>Your sign-in has ended. Your words are still on this page, and nothing else has changed.</p>
      }
      <aw-sign-in-form [email]="before?.email ?? ''" (signedIn)="again.answered(before?.id ?? null, $event)" />
      @if (again.covered()) {
        <p class="space-above"><button type="button" class="button button-delete" (click)="again.giveUp('/sign-in')">{{ again.locked() ? 'I am somebody else' : 'Delete the unsaved words' }}</button></p>
      }
    </aw-dialog>
  `,
})
export class SignInDialog {
  protected readonly again = inject(SignInAgain);
  protected readonly before = inject(SignIn).person();
}
