import type { AccountClosingBegun } from '@afterword/api-types';
import { DayPipe, ErrorSummary, type FieldTrouble, Loading, PageFailed } from '@afterword/ui';
import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, type OnInit, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf, waitInWords } from '../platform/problems';
import { ProofForm } from '../platform/proof';
import { SignIn } from '../platform/sign-in';
import { endsAtOnce, type ErasureKind, erasureWords } from './erasure-words';
import { GovernanceApi } from './governance-api';
import { HeldByLaw } from './held-by-law';

/** Closing one's account, or erasing what one wrote: what goes and what stays comes first, and there is a way back until the day. */
@Component({
  selector: 'aw-erasure-page',
  imports: [DayPipe, ErrorSummary, HeldByLaw, Loading, NgTemplateOutlet, PageFailed, ProofForm, RouterLink],
  templateUrl: './erasure-page.html',
})
export class ErasurePage implements OnInit {
  readonly kind = input.required<ErasureKind>();
  private readonly api = inject(GovernanceApi);
  private readonly announcer = inject(Announcer);
  private readonly privacy = inject(PrivacyLine);
  private readonly signIn = inject(SignIn);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly words = computed(() => erasureWords[this.kind()]);
  protected readonly endsAtOnce = endsAtOnce;
  /** where the receipt is looked up */
  protected readonly address = `${location.host}/receipt`;
  protected readonly read = this.api.erasure(this.kind);
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** what has just begun, with the code that is shown this once */
  protected readonly begun = signal<AccountClosingBegun | null>(null);
  protected readonly kept = signal(false);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.trouble() ? [{ field: '', words: this.trouble() }] : []));

  ngOnInit(): void {
    this.privacy.show({ state: 'private', mark: 'book', sentence: 'Only you can see this.', more: this.words().seen });
  }

  /** They have shown again who they are. */
  protected async erase(): Promise<void> {
    await this.does(`${this.words().begin.failed} `, async () => {
      const begun = await this.api.erase(this.kind());
      this.begun.set(begun);
      this.kept.set(false);
      this.read.set({ askedOn: begun.askedOn, eraseOn: begun.eraseOn });
      this.announcer.say(this.words().begin.begun);
      focusSoon('erasure-begun');
    });
  }

  protected async keep(): Promise<void> {
    await this.does('', async () => {
      await this.api.keep(this.kind());
      this.begun.set(null);
      this.kept.set(true);
      this.read.set(null);
      this.announcer.say(this.words().undo.done);
      focusSoon('erasure-kept');
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
