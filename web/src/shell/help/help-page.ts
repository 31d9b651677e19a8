import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../../platform/privacy';
import { SignIn } from '../../platform/sign-in';

/** What is clear and what is sealed, who can see what, and what this product never does. */
@Component({
  selector: 'aw-help-page',
  imports: [RouterLink],
  templateUrl: './help-page.html',
})
export class HelpPage {
  constructor() {
    // For the places in the masthead; the page itself is anyone's.
    void inject(SignIn).known();
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Anyone can read this page.', more: 'It holds nobody’s entries.' });
  }
}
