import { Component, input, model } from '@angular/core';
import { governanceLimits, type HoldReason } from '@afterword/journal';
import { FieldError } from '@afterword/ui';
import { reasonWords } from './lawful-words';

/** Who or which law wants it, and under which number. */
@Component({
  selector: 'aw-lawful-cause',
  host: { class: 'field-run' },
  imports: [FieldError],
  template: `
    <div class="field" [attr.data-error]="!!reasonFault()">
      <label class="label" for="lawful-reason">{{ question() }}</label>
      <aw-field-error errorId="lawful-reason-error" [words]="reasonFault()" />
      <select class="select" id="lawful-reason" (change)="reason.set($any($event.target).value)">
        @for (each of reasons(); track each) { <option [value]="each" [selected]="reason() === each">{{ reasonOf[each] }}</option> }
      </select>
    </div>
    <div class="field" [attr.data-error]="!!referenceFault()">
      <label class="label" for="lawful-reference">Reference</label>
      <p class="hint" id="lawful-reference-hint">The number on the letter or of the case. No names: the author may see it.</p>
      <aw-field-error errorId="lawful-reference-error" [words]="referenceFault()" />
      <input class="input" id="lawful-reference" type="text" autocomplete="off" [attr.maxlength]="most" [value]="reference()" (input)="reference.set($any($event.target).value)"
        [attr.aria-invalid]="referenceFault() ? true : null" aria-describedby="lawful-reference-hint lawful-reference-error">
    </div>
  `,
})
export class LawfulCause<Reason extends HoldReason> {
  readonly question = input.required<string>();
  readonly reasons = input.required<readonly Reason[]>();
  readonly reason = model.required<Reason>();
  readonly reference = model.required<string>();
  readonly reasonFault = input('');
  readonly referenceFault = input('');
  protected readonly reasonOf = reasonWords;
  protected readonly most = governanceLimits.reference;
}
