import { Component, DestroyRef, type OnInit, effect, inject, input, untracked } from '@angular/core';
import { type UnsentText, UnsentTexts } from '../platform/unsent';
import { BoxSaving, type Stood } from './box-saving';
import { SessionSaving } from './session-saving';

interface Kept {
  readonly words: string;
}

/** One person's own box: saved as they write, kept sealed on this device until it has arrived. */
@Component({
  selector: 'aw-note-box',
  template: `
    <label class="label note-label no-print" [for]="'box-' + name()">{{ label() }}</label>
    <textarea
      #field
      class="textarea textarea-serif note-field no-print"
      autocomplete="off"
      [rows]="rows()"
      [id]="'box-' + name()"
      [value]="saving.text()"
      [attr.aria-describedby]="saving.state() === 'failed' || saving.state() === 'two' ? 'box-' + name() + '-state' : null"
      (input)="saving.type(field.value)"
      (blur)="saving.flush()"
    ></textarea>
    @if (saving.text()) { <p class="words print-only">{{ saving.text() }}</p> }
    @if (saving.state() === 'two') {
      <div class="caution no-print" [id]="'box-' + name() + '-state'">
        <p><strong>You wrote here in another window too</strong></p>
        <p class="words">{{ saving.other()?.text }}</p>
        <p class="actions">
          <button type="button" class="button button-plain button-small" (click)="saving.keepBoth()">Keep both</button>
          <button type="button" class="link link-target small" (click)="saving.takeOther()">Use the other one</button>
        </p>
      </div>
    } @else if (saving.state() === 'failed') {
      <p class="count-line trouble no-print" [id]="'box-' + name() + '-state'">Not saved. Your words are still here. {{ saving.trouble() }}
        <button type="button" class="link link-target small" (click)="saving.flush()">Try again</button></p>
    }
  `,
})
export class NoteBox implements OnInit {
  /** names the box on this page and on this device; says nothing of what is in it */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly stood = input.required<Stood>();
  readonly send = input.required<(text: string, revision: number) => Promise<Stood>>();
  readonly rows = input(3);

  private readonly texts = inject(UnsentTexts);
  private readonly page = inject(SessionSaving);
  private ofDevice: UnsentText<Kept> | null = null;
  protected readonly saving = new BoxSaving(
    (text, revision) => this.send()(text, revision),
    (words) => this.ofDevice?.change(words === null ? null : { words }),
  );

  constructor() {
    effect(() => {
      const now = this.stood();
      untracked(() => this.saving.stood(now));
    });
    const leave = this.page.add(this.saving);
    inject(DestroyRef).onDestroy(() => {
      leave();
      this.saving.leave();
      if (this.ofDevice) void this.texts.close(this.ofDevice);
    });
  }

  async ngOnInit(): Promise<void> {
    const kept = (this.ofDevice = this.texts.text<Kept>(`one-to-one/${this.name()}`));
    await this.texts.open(kept);
    const words = kept.value()?.words;
    // What this device still had from before, and the API has not.
    if (words !== undefined && words !== this.saving.text()) this.saving.type(words);
  }
}
