import type { AccountClosingBegun } from '@afterword/api-types';
import { DayPipe, ErrorSummary, type FieldTrouble, Loading, PageFailed } from '@afterword/ui';
import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { type Refusal, refusalOf, waitInWords } from '../platform/problems';
import { ProofForm } from '../platform/proof';
import { SignIn } from '../platform/sign-in';
import { endsAtOnce, goesForGood, stays } from './erasure-words';
import { GovernanceApi } from './governance-api';
import { HeldByLaw } from './held-by-law';

/** Closing one's account: what goes and what stays comes first, and there is a way back until the last day. */
@Component({
  selector: 'aw-closing-page',
  imports: [DayPipe, ErrorSummary, HeldByLaw, Loading, NgTemplateOutlet, PageFailed, ProofForm, RouterLink],
  templateUrl: './closing-page.html',
})
export class ClosingPage {
  private readonly api = inject(GovernanceApi);
  private readonly announcer = inject(Announcer);
  private readonly signIn = inject(SignIn);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly endsAtOnce = endsAtOnce;
  protected readonly goesForGood = goesForGood;
  protected readonly stays = stays;
  /** where the receipt is looked up */
  protected readonly address = `${location.host}/receipt`;
  protected readonly read = this.api.closing();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly closing = computed(() => (this.read.hasValue() ? this.read.value().closing : null));
  /** what has just begun, with the code that is shown this once */
  protected readonly begun = signal<AccountClosingBegun | null>(null);
  protected readonly kept = signal(false);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.trouble() ? [{ field: '', words: this.trouble() }] : []));

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this.', more: 'Administrators see that an account closes, and nothing of what was in it.' });
  }

  /** They have shown again who they are. */
  protected async close(): Promise<void> {
    this.trouble.set('');
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const begun = await this.api.closeAccount();
      this.begun.set(begun);
      this.kept.set(false);
      this.read.set({ closing: { askedOn: begun.askedOn, eraseOn: begun.eraseOn } });
      void this.signIn.ask();
      this.announcer.say('Your account is closing. Keep the code on this page.');
      focusSoon('closing-begun');
    } catch (failure) {
      this.broke(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  protected async keep(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.api.keepAccount();
      this.begun.set(null);
      this.kept.set(true);
      this.read.set({ closing: null });
      void this.signIn.ask();
      this.announcer.say('Your account stays.');
      focusSoon('closing-kept');
    } catch (failure) {
      this.refuse(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    print();
  }

  private broke(refusal: Refusal): void {
    const wait = refusal.status === 429 && refusal.retryAfter !== null ? ` Wait ${waitInWords(refusal.retryAfter)}, then try again.` : '';
    this.refuse(`Your account was not closed. ${refusal.words}${wait}`);
  }

  private refuse(trouble: string): void {
    this.trouble.set(trouble);
    this.summary()?.focusSummary();
  }
}
