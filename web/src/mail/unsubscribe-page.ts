import { Component, inject, signal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { MailApi } from './mail-api';

/** Ends the e-mails to whoever the link was sent to, with one press and without a sign-in. */
@Component({
  selector: 'aw-unsubscribe-page',
  imports: [RouterLink],
  template: `
    <div class="page measure">
      <h1 class="page-head">Stop e-mails from Afterword</h1>
      @if (!token) {
        <p>This link is not whole. Open it from the e-mail again, or turn e-mails off on your account page.</p>
      } @else if (done()) {
        <p role="status"><strong>No more e-mails will come.</strong> What waits for you still stands in Afterword.</p>
        <p class="space-above"><a routerLink="/account">Turn them on again on your account page</a></p>
      } @else {
        <p>Afterword sends an e-mail when something waits for you. It never says what.</p>
        @if (trouble()) { <p class="trouble" role="alert">Not stopped. {{ trouble() }}</p> }
        <p class="actions space-above"><button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="stop(token)">Stop these e-mails</button></p>
      }
    </div>
  `,
})
export class UnsubscribePage {
  private readonly api = inject(MailApi);
  protected readonly token = /^[\w-]{43}$/u.exec(inject(ActivatedRoute).snapshot.fragment ?? '')?.[0];
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly trouble = signal('');

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'This page shows nothing of yours.' });
  }

  protected async stop(token: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.api.unsubscribe(token);
      this.done.set(true);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
