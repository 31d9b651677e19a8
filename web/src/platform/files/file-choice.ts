import { Component, inject, input, model, signal } from '@angular/core';
import { FieldError } from '@afterword/ui';
import { Announcer } from '../announcing';

/** Where one file is chosen or dropped. What is chosen is said aloud and can be taken back; nothing is read here. */
@Component({
  selector: 'aw-file-choice',
  imports: [FieldError],
  template: `
    <div class="field empty-place file-drop" [attr.data-error]="!!fault()" [attr.data-over]="over()" (dragover)="dragged($event, true)" (dragleave)="dragged($event, false)" (drop)="drop($event)">
      <label class="label" [for]="inputId()">{{ label() }}</label>
      <span class="hint" [id]="inputId() + '-hint'">{{ hint() }}</span>
      <aw-field-error [errorId]="inputId() + '-error'" [words]="fault()" />
      <input type="file" [id]="inputId()" [accept]="accept()" (change)="choose($any($event.target).files)" [attr.aria-invalid]="fault() ? true : null" [attr.aria-describedby]="inputId() + '-hint ' + inputId() + '-error'">
      @if (file(); as chosen) { <p><strong>{{ chosen.name }}</strong> is chosen. <button type="button" class="link link-target" (click)="file.set(null)">Do not use it</button></p> }
    </div>
  `,
})
export class FileChoice {
  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly accept = input.required<string>();
  /** what is wrong with it; empty while nothing is */
  readonly fault = input('');
  readonly file = model<File | null>(null);
  private readonly announcer = inject(Announcer);
  protected readonly over = signal(false);

  protected choose(files: FileList | null | undefined): void {
    const file = files?.[0];
    this.over.set(false);
    if (!file) return;
    this.file.set(file);
    this.announcer.say(`${file.name} is chosen.`);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.choose(event.dataTransfer?.files);
  }

  protected dragged(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }
}
