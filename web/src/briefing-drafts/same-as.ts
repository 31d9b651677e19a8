import { Component, computed, inject, input, output } from '@angular/core';
import { mostAlike } from '@afterword/journal';
import { FieldError } from '@afterword/ui';
import { DraftBoard } from './draft-board';

interface Known {
  readonly code: string;
  readonly name: string;
  readonly sentence?: string;
  readonly from?: string;
}

/** Whether a theme or behaviour goes on with a published one: its tags and figures then stand in one line. Only a person says so. */
@Component({
  selector: 'aw-same-as',
  imports: [FieldError],
  template: `
    <div class="field" [attr.data-error]="!!fault()">
      <label class="label" [for]="id()">Was it published before?</label>
      <span class="hint" [id]="id() + '-hint'">If it means the same, its figures go on in one line. If not, it begins its own.</span>
      <aw-field-error [errorId]="id() + '-error'" [words]="fault()" />
      <select class="select" [id]="id()" [attr.aria-describedby]="id() + '-hint ' + id() + '-error'" (change)="chosen.emit($any($event.target).value || null)">
        <option value="" [selected]="continues() === null">It is new</option>
        @if (unnamed(); as code) { <option [value]="code" selected>The same as {{ code }}</option> }
        @for (each of known(); track each.code) {
          <option [value]="each.code" [selected]="continues() === each.code">The same as “{{ each.name }}”{{ each.from ? ', ' + each.from : '' }}</option>
        }
      </select>
      @if (alike(); as alike) {
        <p class="small">It looks like “{{ alike.name }}”. <button type="button" class="link" (click)="chosen.emit(alike.code)">It is the same</button></p>
      }
    </div>
  `,
})
export class SameAs {
  readonly key = input.required<string>();
  readonly words = input.required<string>();
  readonly continues = input.required<string | null>();
  readonly known = input.required<readonly Known[]>();
  readonly chosen = output<string | null>();
  private readonly board = inject(DraftBoard);
  protected readonly id = computed(() => `draft-${this.key()}-continues`);
  protected readonly fault = computed(() => this.board.fault(this.key(), 'continues'));
  /** goes on with something whose name is not here yet */
  protected readonly unnamed = computed(() => (this.known().some(({ code }) => code === this.continues()) ? null : this.continues()));
  protected readonly alike = computed(() =>
    this.continues() === null ? mostAlike(this.words(), this.known(), ({ name, sentence }) => (sentence ? [name, sentence] : [name])) : null,
  );
}
