import { ErrorSummary, FieldError, type FieldTrouble } from '@afterword/ui';
import { Component, type ElementRef, afterNextRender, computed, effect, input, output, signal, viewChild } from '@angular/core';

/** The second step of signing in: one field for what the app shows, or for a recovery code. */
@Component({
  selector: 'aw-code-form',
  imports: [ErrorSummary, FieldError],
  template: `
    <form (submit)="send($event)" novalidate>
      <aw-error-summary [troubles]="troubles()" />
      <div class="field" [attr.data-error]="!!wrong()">
        <label class="label" for="sign-in-code">Your code</label>
        <p class="hint" id="sign-in-code-hint">The six figures that your app shows now. Without your phone, one of your recovery codes.</p>
        <aw-field-error errorId="sign-in-code-error" [words]="wrong()" />
        <input #field class="input" id="sign-in-code" type="text" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" [value]="code()" (input)="code.set($any($event.target).value)"
          [attr.aria-invalid]="wrong() ? true : null" [attr.aria-describedby]="wrong() ? 'sign-in-code-hint sign-in-code-error' : 'sign-in-code-hint'">
      </div>
      <p class="actions space-above">
        <button type="submit" class="button" [attr.aria-busy]="busy() ? true : null">{{ busy() ? 'Signing in…' : 'Sign in' }}</button>
        <button type="button" class="link" (click)="left.emit()">Begin again</button>
      </p>
      <p class="hint space-above">Neither phone nor codes? Ask whoever looks after Afterword where you work for a new password. It takes two of them.</p>
    </form>
  `,
})
export class CodeForm {
  readonly trouble = input('');
  readonly busy = input(false);
  readonly given = output<string>();
  readonly left = output();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly code = signal('');
  private readonly missing = signal('');
  protected readonly wrong = computed(() => this.missing() || this.trouble());
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.wrong() ? [{ field: 'sign-in-code', words: this.wrong() }] : []));

  constructor() {
    afterNextRender(() => this.field().nativeElement.focus());
    effect(() => {
      if (this.trouble() && !this.busy()) setTimeout(() => this.summary().focusSummary());
    });
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.missing.set(this.code().trim() === '' ? 'Enter your code' : '');
    if (this.missing()) setTimeout(() => this.summary().focusSummary());
    else if (!this.busy()) this.given.emit(this.code().trim());
  }
}
