import { Component, computed, inject, input } from '@angular/core';
import { refusalOf } from '../platform/problems';
import type { Stood } from './box-saving';
import { NoteBox } from './note-box';
import { SessionSaving } from './session-saving';
import { SessionsApi } from './sessions-api';

/** One's own notes beside a session: private paper, sealed under one's own key, and said to be disclosable. */
@Component({
  selector: 'aw-own-notes',
  imports: [NoteBox],
  host: { class: 'paper own-notes no-print' },
  template: `
    <h2 class="own-notes-title" id="own-notes">Your own notes</h2>
    <p class="small"><b class="state-mine">Only you can see this.</b> Not part of the record. If you write about someone, they can ask for it, and a court can.</p>
    @if (stood(); as stood) {
      @if (mayKeep()) {
        <aw-note-box [name]="'own-' + id()" label="For yourself" [stood]="stood" [send]="send" [rows]="8" />
      } @else {
        <p class="words">{{ stood.text }}</p>
      }
    } @else if (trouble()) {
      <p class="trouble">{{ trouble() }} <button type="button" class="link link-target" (click)="read.reload()">Try again</button></p>
    } @else {
      <p class="soft">Opening your notes</p>
    }
  `,
})
export class OwnNotes {
  readonly id = input.required<string>();
  readonly mayKeep = input.required<boolean>();
  private readonly api = inject(SessionsApi);
  private readonly saving = inject(SessionSaving);
  protected readonly read = this.api.ownNote(() => this.id());
  protected readonly stood = computed<Stood | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly trouble = computed(() => (this.read.error() ? refusalOf(this.read.error()).words : ''));

  protected readonly send = async (text: string, revision: number): Promise<Stood> => {
    const kept = await this.api.keep(this.id(), text, revision);
    this.saving.arrived();
    return kept;
  };
}
