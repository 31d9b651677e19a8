import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-inbox-page',
  template: `<div class="page"><h1>Inbox</h1></div>`,
})
export class InboxPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
