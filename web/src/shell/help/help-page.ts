import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../../platform/privacy';

/** What is clear and what is sealed, who can see what, and what this product never does. */
@Component({
  selector: 'aw-help-page',
  imports: [RouterLink],
  templateUrl: './help-page.html',
})
export class HelpPage {
  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Anyone can read this page.', more: 'It holds nobody’s entries.' });
  }
}
