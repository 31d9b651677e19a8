import { FieldError } from '@afterword/ui';
import { Component, input, model } from '@angular/core';

/** A field for the code that was mailed beside a link to a new password. */
@Component({
  selector: 'aw-mailed-code',
  imports: [FieldError],
  host: { class: 'field', '[attr.data-error]': '!!trouble()' },
  template: `
    <label class="label" for="link-code">The code that was mailed to you</label>
    <p class="hint" id="link-code-hint">Eight letters and figures, in an e-mail to {{ email() }}. It may take a minute or two.</p>
    <aw-field-error errorId="link-code-error" [words]="trouble()" />
    <input class="input" id="link-code" type="text" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="100"
      [value]="code()" (input)="code.set($any($event.target).value)" [attr.aria-invalid]="trouble() ? true : null"
      [attr.aria-describedby]="trouble() ? 'link-code-hint link-code-error' : 'link-code-hint'">
  `,
})
export class MailedCode {
  readonly email = input.required<string>();
  readonly code = model('');
  readonly trouble = input('');
}
