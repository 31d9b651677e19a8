import { Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { GovernanceApi } from './governance-api';
import { PaperSheet } from './paper-sheet';

/** Everything held about whoever is signed in, by the roles in which they appear. */
@Component({
  selector: 'aw-held-page',
  imports: [Loading, PageFailed, PaperSheet, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/your-data"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Your data</a>
      <header class="page-head">
        <h1>Everything held about you</h1>
        <p class="page-lead">{{ paper()?.lead ?? 'Split by the roles in which you appear.' }}</p>
      </header>
      @if (paper(); as paper) {
        <div class="actions no-print"><button type="button" class="button" (click)="print()">Print this page</button><a class="link-target" routerLink="/your-data">Download it with your words</a></div>
        <aw-paper-sheet [paper]="paper" />
      } @else if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else {
        <aw-loading words="Putting it together" />
      }
    </div>
  `,
})
export class HeldPage {
  protected readonly read = inject(GovernanceApi).heldAboutMe();
  protected readonly paper = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this.', more: 'Administrators see your account, and none of what you wrote.' });
  }

  protected print(): void {
    print();
  }
}
