import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-journal-page',
  template: `<div class="page"><h1>Journal</h1></div>`,
})
export class JournalPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
