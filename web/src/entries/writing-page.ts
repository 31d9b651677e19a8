import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-writing-page',
  template: `<div class="page"><h1>What stayed with you?</h1></div>`,
})
export class WritingPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
