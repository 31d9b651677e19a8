import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { EntryResponse } from '@afterword/api-types';
import { limits } from '@afterword/journal';
import { Dialog } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { listed, openShares } from './share-words';
import { SharingApi } from './sharing-api';

/** Says what goes when an entry is deleted, and for how long it can come back. */
@Component({
  selector: 'aw-delete-dialog',
  imports: [Dialog],
  template: `
    <aw-dialog heading="Delete this entry?" [open]="open()" (closed)="closed.emit()">
      @if (readers(); as readers) {
        <p>{{ readers }} will no longer have it. Undoing brings the entry back to you, and does not share it again.</p>
      }
      <p>You can bring it back for {{ days }} days.</p>
      @if (held()) { <p>There is a legal hold on it, so it is destroyed only after the hold is lifted. It goes from everybody’s eyes all the same, yours too.</p> }
      @if (trouble()) { <p class="trouble" role="alert">Not deleted. {{ trouble() }}</p> }
      <div class="actions space-above">
        <button type="button" class="button button-delete" [attr.aria-busy]="busy() ? true : null" (click)="delete()">Delete it</button>
        <button type="button" class="button button-plain" (click)="closed.emit()">Keep it</button>
      </div>
    </aw-dialog>
  `,
})
export class DeleteDialog {
  readonly entry = input.required<EntryResponse>();
  readonly open = input.required<boolean>();
  readonly closed = output();
  readonly deleted = output();
  private readonly api = inject(SharingApi);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly days = limits.deletedDays;
  private readonly holds = this.api.holds(this.open);
  /** whether a hold stands on it that its author may know of */
  protected readonly held = computed(() => {
    const { day } = this.entry();
    return this.holds.hasValue() && this.holds.value().holds.some(({ endedOn, fromDay, untilDay }) => endedOn === null && (fromDay === null || (fromDay <= day && day <= (untilDay ?? day))));
  });
  protected readonly readers = computed(() => listed([...new Set(openShares(this.entry()).map((share) => share.reader.givenName))]));

  protected async delete(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.api.deleteEntry(this.entry().id);
      this.deleted.emit();
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
