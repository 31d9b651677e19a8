import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-briefing-page',
  template: `<div class="page"><h1>Briefing</h1></div>`,
})
export class BriefingPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }
}
