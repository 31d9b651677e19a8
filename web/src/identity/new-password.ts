import { FieldError } from '@afterword/ui';
import { Component, input, model, signal } from '@angular/core';

/** A field for a new password: shown on wish, pasted or filled by a password manager as its owner likes. */
@Component({
  selector: 'aw-new-password',
  imports: [FieldError],
  host: { class: 'field', '[attr.data-error]': '!!trouble()' },
  template: `
    <label class="label" for="new-password">{{ label() }}</label>
    <p class="hint" id="new-password-hint">12 characters or more. Three or four words that do not belong together do well.</p>
    <aw-field-error errorId="new-password-error" [words]="trouble()" />
    <div class="input-row">
      <input class="input" id="new-password" [type]="shown() ? 'text' : 'password'" autocomplete="new-password" autocapitalize="none" spellcheck="false"
        [value]="password()" (input)="password.set($any($event.target).value)" [attr.aria-invalid]="trouble() ? true : null"
        [attr.aria-describedby]="trouble() ? 'new-password-hint new-password-error' : 'new-password-hint'">
      <button type="button" class="button button-plain button-small" (click)="shown.set(!shown())">{{ shown() ? 'Hide' : 'Show' }}<span class="visually-hidden"> password</span></button>
    </div>
  `,
})
export class NewPassword {
  readonly label = input('Choose a password');
  readonly password = model('');
  readonly trouble = input('');
  protected readonly shown = signal(false);
}
