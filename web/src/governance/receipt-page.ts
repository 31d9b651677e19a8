import type { ErasureReceiptResponse } from '@afterword/api-types';
import { DayPipe, ErrorSummary, FieldError, dayOf } from '@afterword/ui';
import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { erasureWords } from './erasure-words';
import { GovernanceApi } from './governance-api';

/** The receipt of an erasure, for whoever holds its code: nobody can sign in to an account that is gone. */
@Component({
  selector: 'aw-receipt-page',
  imports: [DayPipe, ErrorSummary, FieldError],
  templateUrl: './receipt-page.html',
})
export class ReceiptPage {
  private readonly api = inject(GovernanceApi);
  private readonly announcer = inject(Announcer);
  private readonly summary = viewChild(ErrorSummary);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('code');
  protected readonly words = erasureWords;
  protected readonly receipt = signal<ErasureReceiptResponse | null>(null);
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, () => 'receipt-code');

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Whoever holds the code can see this.', more: 'It says days, and not whose account it was.' });
  }

  /** Whether its day has come, though not everything of it is gone yet. */
  protected shut({ erasedOn, eraseOn }: ErasureReceiptResponse): boolean {
    return erasedOn === null && eraseOn < dayOf(new Date());
  }

  protected async show(event: Event): Promise<void> {
    event.preventDefault();
    const code = (this.field()?.nativeElement.value ?? '').trim();
    this.troubles.clear();
    if (code === '') return this.refuse('Enter the code of your receipt');
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.receipt.set(await this.api.receipt(code));
      this.announcer.say('Your receipt is here.');
      focusSoon('receipt-head');
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status === 404) this.refuse('No receipt has this code. Check each letter and figure');
      else if (refusal.status === 400) this.refuse('The code has 20 letters and figures');
      else this.troubles.say(new Map(), refusal.words);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    print();
  }

  private refuse(words: string): void {
    this.troubles.say(new Map([['code', words]]));
  }
}
