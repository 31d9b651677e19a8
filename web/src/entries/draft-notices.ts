import { Component, inject, input, output, signal } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { LocalText } from '../platform/local-text';
import { refusalOf } from '../platform/problems';
import type { EntryDraft } from './entry-draft';
import { OpenDrafts } from './open-drafts';

/** Says when an entry is being written in another tab, and brings the writing here; and when this tab is older than another. */
@Component({
  selector: 'aw-draft-notices',
  template: `
    @if (draft().elsewhere()) {
      <div class="inset draft-notice" role="group" aria-label="Written in another tab">
        <p>You are writing this in another tab. What you type there shows here.</p>
        <p class="actions"><button type="button" class="button button-plain button-small" [attr.aria-busy]="busy()" (click)="writeHere()">Edit here instead</button></p>
      </div>
    }
    @if (overtaken()) {
      <p class="inset draft-notice">Afterword was updated in another tab. Reload this page when it says “Saved”. Until then this device cannot keep your words.</p>
    }
  `,
})
export class DraftNotices {
  private readonly drafts = inject(OpenDrafts);
  private readonly announcer = inject(Announcer);
  readonly draft = input.required<EntryDraft>();
  /** the draft can be written here now */
  readonly taken = output<EntryDraft>();
  protected readonly busy = signal(false);
  protected readonly overtaken = inject(LocalText).overtaken;

  protected async writeHere(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.drafts.writeHere(this.draft());
      this.taken.emit(this.draft());
      this.announcer.say('You are writing here now.');
    } catch (failure) {
      this.announcer.warn(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
