import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-entry-page',
  template: `<div class="page"><h1>Entry</h1></div>`,
})
export class EntryPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
