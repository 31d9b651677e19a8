import { Component, inject, input, output, signal } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import type { EntryDraft } from './entry-draft';
import { OpenDrafts } from './open-drafts';

/** Says when an entry is being written in another tab, and brings the writing here. */
@Component({
  selector: 'aw-draft-notices',
  template: `
    @if (draft().elsewhere()) {
      <div class="inset draft-notice" role="group" aria-label="Written in another tab">
        <p>You are writing this in another tab. What you type there shows here.</p>
        <p class="actions"><button type="button" class="button button-plain button-small" [attr.aria-busy]="busy()" (click)="writeHere()">Edit here instead</button></p>
      </div>
    }
  `,
})
export class DraftNotices {
  private readonly drafts = inject(OpenDrafts);
  private readonly announcer = inject(Announcer);
  readonly draft = input.required<EntryDraft>();
  /** the draft to go on with; another one when what was left had to be opened anew */
  readonly taken = output<EntryDraft>();
  protected readonly busy = signal(false);

  protected async writeHere(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.taken.emit(await this.drafts.writeHere(this.draft()));
      this.announcer.say('You are writing here now.');
    } catch (failure) {
      this.announcer.warn(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
