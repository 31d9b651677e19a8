import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { type Limits, LimitsApi } from './limits-api';
import { LimitsText } from './limits-text';

/** What stays private here and what cannot: shown once to everyone, again when it changes, and always to be found. Who has read it, nobody is told. */
@Component({
  selector: 'aw-limits-page',
  imports: [LimitsText, Loading, PageFailed, RouterLink],
  template: `
    <article class="page">
      <header class="page-head">
        <h1>What stays private, and what cannot</h1>
        <p class="page-lead">The same text for everyone here. You find it again under Your account.</p>
      </header>
      @if (trouble()) {
        <aw-page-failed heading="This did not load" words="You can go on, and read it later under Your account." (retry)="read.reload()" />
        <p class="space-above"><a class="link-target" routerLink="/">Go on to home</a></p>
      } @else if (!read.hasValue()) {
        <aw-loading words="Loading the text" />
      } @else if (!limits()) {
        <div class="empty-place measure"><p><strong>Nothing is published yet</strong></p><p>Your organisation has not signed a text of its own. <a routerLink="/help">What Afterword itself promises</a> stands under Help.</p></div>
      } @else {
        <aw-limits-text [limits]="limits()!" />
        @if (marked()) {
          <p class="space-above">You have said that you read this. Nobody else is told.</p>
        } @else {
          @if (refused()) { <p class="trouble space-above" role="alert">Not kept. {{ refused() }}</p> }
          <p class="actions space-above">
            <button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="mark(limits()!)">I have read this</button>
            <a class="link-target" routerLink="/">Later</a>
          </p>
          <p class="hint space-above">Nobody else is told whether you pressed it. You are asked again only when the text changes.</p>
        }
      }
    </article>
  `,
})
export class LimitsPage {
  private readonly api = inject(LimitsApi);
  private readonly router = inject(Router);
  protected readonly read = this.api.limits();
  protected readonly trouble = computed(() => this.read.error() !== undefined);
  protected readonly limits = computed(() => (this.read.hasValue() ? this.read.value().current : null));
  protected readonly marked = linkedSignal(() => this.read.hasValue() && this.read.value().read);
  protected readonly busy = signal(false);
  protected readonly refused = signal('');

  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }

  protected async mark(limits: Limits): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refused.set('');
    try {
      await this.api.markRead(limits);
      await this.router.navigateByUrl('/');
    } catch (failure) {
      // A newer text was published while this one was read.
      if (refusalOf(failure).status === 404) this.read.reload();
      else this.refused.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
