import { Component, ElementRef, input, output, signal, viewChild, inject } from '@angular/core';
import { Dialog, FieldError } from '@afterword/ui';
import { refusalOf, waitInWords } from '../platform/problems';
import { InformationGovernanceApi } from './information-governance-api';

/** Something a lead does that stands in the audit, with what it does in words before it happens. */
export interface Act {
  readonly heading: string;
  readonly words: readonly string[];
  readonly yes: string;
  /** whether the password is asked for once more */
  readonly proof: boolean;
  readonly run: () => Promise<void>;
}

/** Asks once, in words and with the password where it takes a proof; says why when it was refused. */
@Component({
  selector: 'aw-ask-lead',
  imports: [Dialog, FieldError],
  template: `
    <aw-dialog [heading]="act()?.heading ?? ''" [open]="act() !== null" (closed)="leave()">
      @if (act(); as act) {
        @for (line of act.words; track line) { <p>{{ line }}</p> }
        <form class="stack" (submit)="go($event, act)" novalidate>
          @if (act.proof) {
            <div class="field" [attr.data-error]="!!wrong()">
              <label class="label" for="lead-password">Your password, once more</label>
              <aw-field-error errorId="lead-password-error" [words]="wrong()" />
              <input #password class="input" id="lead-password" type="password" autocomplete="current-password" autocapitalize="none" spellcheck="false"
                [attr.aria-invalid]="wrong() ? true : null" [attr.aria-describedby]="wrong() ? 'lead-password-error' : null">
            </div>
          }
          @if (trouble()) { <p class="trouble" role="alert">Not done. {{ trouble() }}</p> }
          <div class="actions">
            <button type="submit" class="button" [attr.aria-busy]="busy() ? true : null">{{ act.yes }}</button>
            <button type="button" class="button button-plain" (click)="leave()">Leave it</button>
          </div>
        </form>
      }
    </aw-dialog>
  `,
})
export class AskLead {
  private readonly api = inject(InformationGovernanceApi);
  readonly act = input.required<Act | null>();
  readonly closed = output();
  private readonly password = viewChild<ElementRef<HTMLInputElement>>('password');
  protected readonly busy = signal(false);
  protected readonly wrong = signal('');
  protected readonly trouble = signal('');

  protected leave(): void {
    this.wrong.set('');
    this.trouble.set('');
    this.closed.emit();
  }

  protected async go(event: Event, act: Act): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.wrong.set('');
    this.trouble.set('');
    const password = this.password()?.nativeElement.value ?? '';
    if (act.proof && password === '') return this.wrong.set('Enter your password');
    this.busy.set(true);
    try {
      if (act.proof) await this.api.prove(password);
      await act.run();
      this.leave();
    } catch (failure) {
      const { status, words, retryAfter } = refusalOf(failure);
      if (act.proof && status === 422) this.wrong.set('This is not your password. Check it, then try again');
      else this.trouble.set(status === 429 && retryAfter !== null ? `Too many tries. Wait ${waitInWords(retryAfter)}, then try again.` : words);
    } finally {
      this.busy.set(false);
    }
  }
}
