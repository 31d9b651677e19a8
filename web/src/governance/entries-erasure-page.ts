import type { AccountClosingBegun } from '@afterword/api-types';
import { DayPipe, ErrorSummary, type FieldTrouble, Loading, PageFailed } from '@afterword/ui';
import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf, waitInWords } from '../platform/problems';
import { ProofForm } from '../platform/proof';
import { SignIn } from '../platform/sign-in';
import { endsAtOnce, goesOfEntries, staysBesideEntries } from './erasure-words';
import { GovernanceApi } from './governance-api';
import { HeldByLaw } from './held-by-law';

/** Erasing everything one wrote while the account stays: what goes and what stays comes first, and there is a way back until the day. */
@Component({
  selector: 'aw-entries-erasure-page',
  imports: [DayPipe, ErrorSummary, HeldByLaw, Loading, NgTemplateOutlet, PageFailed, ProofForm, RouterLink],
  templateUrl: './entries-erasure-page.html',
})
export class EntriesErasurePage {
  private readonly api = inject(GovernanceApi);
  private readonly announcer = inject(Announcer);
  private readonly signIn = inject(SignIn);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly endsAtOnce = endsAtOnce;
  protected readonly goes = goesOfEntries;
  protected readonly stays = staysBesideEntries;
  /** where the receipt is looked up */
  protected readonly address = `${location.host}/receipt`;
  protected readonly read = this.api.entriesErasure();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly erasure = computed(() => (this.read.hasValue() ? this.read.value().erasure : null));
  /** what has just begun, with the code that is shown this once */
  protected readonly begun = signal<AccountClosingBegun | null>(null);
  protected readonly kept = signal(false);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.trouble() ? [{ field: '', words: this.trouble() }] : []));

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this.', more: 'Administrators see that somebody erases what they wrote, and nothing of what it was.' });
  }

  /** They have shown again who they are. */
  protected async erase(): Promise<void> {
    await this.does('Nothing was begun. ', async () => {
      const begun = await this.api.eraseEntries();
      this.begun.set(begun);
      this.kept.set(false);
      this.read.set({ erasure: { askedOn: begun.askedOn, eraseOn: begun.eraseOn } });
      this.announcer.say('What you wrote will be erased. Keep the code on this page.');
      focusSoon('entries-begun');
    });
  }

  protected async keep(): Promise<void> {
    await this.does('', async () => {
      await this.api.keepEntries();
      this.begun.set(null);
      this.kept.set(true);
      this.read.set({ erasure: null });
      this.announcer.say('Your entries stay.');
      focusSoon('entries-kept');
    });
  }

  protected print(): void {
    print();
  }

  private async does(whatWasNot: string, work: () => Promise<void>): Promise<void> {
    this.trouble.set('');
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await work();
      void this.signIn.ask();
    } catch (failure) {
      const refusal = refusalOf(failure);
      const wait = refusal.status === 429 && refusal.retryAfter !== null ? ` Wait ${waitInWords(refusal.retryAfter)}, then try again.` : '';
      this.trouble.set(`${whatWasNot}${refusal.words}${wait}`);
      this.summary()?.focusSummary();
    } finally {
      this.busy.set(false);
    }
  }
}
