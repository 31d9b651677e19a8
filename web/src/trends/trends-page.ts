import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-trends-page',
  template: `<div class="page"><h1>Trends</h1></div>`,
})
export class TrendsPage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.counts);
  }
}
