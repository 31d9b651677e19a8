import { Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { GovernanceApi } from './governance-api';
import { MakePackLink } from './make-pack-link';
import { PaperSheet } from './paper-sheet';

/** For an administrator who answers somebody's request for access: what to do, and a paper to hand over in which no word of anybody stands. */
@Component({
  selector: 'aw-access-page',
  imports: [Loading, MakePackLink, PageFailed, PaperSheet, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" [routerLink]="['/people', id()]"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>The person</a>
      <header class="page-head">
        <h1>{{ paper()?.title ?? 'Answering a request for access' }}</h1>
        <p class="page-lead">{{ paper()?.lead ?? 'UK GDPR, article 15' }}</p>
      </header>
      @if (paper(); as paper) {
        <section class="stack measure no-print" aria-labelledby="access-how">
          <h2 id="access-how">How to answer</h2>
          <ul class="dashes">
            <li>Be sure who is asking. You have one month from the day on which they asked.</li>
            <li>They take their own words themselves, under “Take it with you”. You never see them.</li>
            <li>Ask those who may have written about them; what cannot be searched is said in the paper.</li>
            <li>Hand over the paper below, and say that it and their download together are the answer.</li>
          </ul>
          <div class="actions"><a class="button" [href]="'/api/people/' + id() + '/held.html'" download>Download the paper</a><button type="button" class="link link-target" (click)="print()">Print it</button></div>
        </section>
        <section class="stack measure no-print space-above" aria-labelledby="access-link">
          <h2 id="access-link">If they cannot sign in any more</h2>
          @if (canMake()) {
            <p>Make a link for them. It opens nothing without their own password, which nobody else knows, so you cannot read what it brings. That you made it is written down, and they see it.</p>
            <div><aw-make-pack-link [person]="id()" kept="Give it to them alone, by a way that is surely theirs." /></div>
          } @else {
            <p>They still can, so no link is needed.</p>
          }
        </section>
        <aw-paper-sheet [paper]="paper" />
      } @else if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else {
        <aw-loading words="Putting it together" />
      }
    </div>
  `,
})
export class AccessPage {
  readonly id = input.required<string>();
  private readonly api = inject(GovernanceApi);
  protected readonly read = this.api.heldAbout(this.id);
  private readonly links = this.api.packLinks(this.id);
  protected readonly canMake = computed(() => this.links.hasValue() && this.links.value().can.includes('make'));
  protected readonly paper = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Only administrators see this page.', more: 'It holds no word that anybody wrote, and no count of it.' });
  }

  protected print(): void {
    print();
  }
}
