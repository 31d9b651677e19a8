import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';

/** For an address that leads nowhere, or nowhere for this person: it does not tell which. */
@Component({
  selector: 'aw-not-found',
  imports: [RouterLink],
  template: `
    <div class="page">
      <h1>Page not found</h1>
      <p class="page-lead">If you typed the address, check it. If you followed a link, the page may no longer be shared with you.</p>
      <p class="space-above"><a routerLink="/">Go to Home</a></p>
    </div>
  `,
})
export class NotFound {
  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'There is nothing here.' });
  }
}
