import { Component, inject } from '@angular/core';
import { PrivacyLine, privacyWords } from '../platform/privacy';

@Component({
  selector: 'aw-home-page',
  template: `<div class="page"><h1>Home</h1></div>`,
})
export class HomePage {
  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
