import { Component, input, model } from '@angular/core';
import { type Silence, silences } from '@afterword/journal';
import { FieldError } from '@afterword/ui';
import { silenceWords } from './lawful-words';

/** Whether the author is told. */
@Component({
  selector: 'aw-lawful-telling',
  host: { class: 'field-run' },
  imports: [FieldError],
  template: `
    <div class="field" [attr.data-error]="!!silenceFault()">
      <label class="label" for="lawful-silence">Telling the author</label>
      <p class="hint" id="lawful-silence-hint">They are told {{ moment() }}, unless the law forbids it. Then another lead looks again in 30 days.</p>
      <aw-field-error errorId="lawful-silence-error" [words]="silenceFault()" />
      <select class="select" id="lawful-silence" (change)="silence.set($any($event.target).value || null)" aria-describedby="lawful-silence-hint lawful-silence-error">
        <option value="" [selected]="silence() === null">Tell them {{ moment() }}</option>
        @for (each of silences; track each) { <option [value]="each" [selected]="silence() === each">Not yet: {{ silenceOf[each].toLowerCase() }}</option> }
      </select>
    </div>
  `,
})
export class LawfulTelling {
  /** when they are told: "at once" */
  readonly moment = input.required<string>();
  readonly silence = model.required<Silence | null>();
  readonly silenceFault = input('');
  protected readonly silences = silences;
  protected readonly silenceOf = silenceWords;
}
