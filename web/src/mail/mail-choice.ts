import { Component, inject, linkedSignal, signal } from '@angular/core';
import type { MailChoiceResponse } from '@afterword/api-types';
import { refusalOf } from '../platform/problems';
import { MailApi } from './mail-api';

const rhythms: readonly { readonly code: MailChoiceResponse['rhythm']; readonly words: string; readonly hint: string }[] = [
  { code: 'morning', words: 'Once a day, in the morning', hint: 'At eight, and only if something waits.' },
  { code: 'soon', words: 'Soon after', hint: 'At the next full hour, once a day at most. None come at night.' },
  { code: 'never', words: 'Never', hint: 'What waits still stands on your home page.' },
];

/** On the account page: when an e-mail says that something waits. Nothing stands here where the hospital sends none. */
@Component({
  selector: 'aw-mail-choice',
  template: `
    @if (choice()?.sent) {
      <section class="stack space-above" aria-labelledby="mail-title">
        <h2 id="mail-title">E-mails</h2>
        <p>An e-mail says that something waits for you. It never says what, nor from whom, nor how much.</p>
        <fieldset class="group space-above">
          <legend>When should it come?</legend>
          @for (each of rhythms; track each.code) {
            <label class="choice">
              <input type="radio" name="mail-rhythm" [value]="each.code" [checked]="choice()?.rhythm === each.code" (change)="choose(each.code)">
              <span class="choice-words">{{ each.words }}<span class="hint">{{ each.hint }}</span></span>
            </label>
          }
          @if (trouble()) { <p class="trouble" role="alert">Not saved. {{ trouble() }}</p> }
        </fieldset>
      </section>
    }
  `,
})
export class MailChoice {
  private readonly api = inject(MailApi);
  private readonly read = this.api.choice();
  protected readonly rhythms = rhythms;
  protected readonly choice = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly trouble = signal('');

  protected async choose(rhythm: MailChoiceResponse['rhythm']): Promise<void> {
    const before = this.choice();
    this.trouble.set('');
    // Shown at once, and put back where it was not kept.
    if (before) this.choice.set({ ...before, rhythm });
    try {
      this.choice.set(await this.api.choose(rhythm));
    } catch (failure) {
      this.choice.set(before);
      this.trouble.set(refusalOf(failure).words);
    }
  }
}
