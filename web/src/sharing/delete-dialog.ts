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
