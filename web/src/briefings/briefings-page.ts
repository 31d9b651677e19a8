import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-briefings-page',
  template: `<div class="page"><h1>Briefings</h1></div>`,
})
export class BriefingsPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }
}
