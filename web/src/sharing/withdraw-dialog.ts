import { Component, inject, input, output, signal } from '@angular/core';
import type { EntryShare } from '@afterword/api-types';
import { Dialog } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { openedWords } from './share-words';
import { SharingApi } from './sharing-api';

/** Asks once, in words, before a version is taken back; then takes it back at once. */
@Component({
  selector: 'aw-withdraw-dialog',
  imports: [Dialog],
  template: `
    <aw-dialog [heading]="'Withdraw version ' + (share()?.version ?? '') + '?'" [open]="open()" (closed)="closed.emit()">
      @if (share(); as share) {
        <p>{{ opened(share) }} After this {{ share.reader.givenName }} has nothing, and cannot get it back.</p>
        @if (share.openedOn.length) { <p class="soft">What someone has read, they may remember.</p> }
        <p class="soft">Your page stays as it is. The comments stay with you.</p>
        @if (trouble()) { <p class="trouble" role="alert">Not withdrawn. {{ trouble() }}</p> }
        <div class="actions space-above">
          <button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="withdraw(share)">Withdraw it</button>
          <button type="button" class="button button-plain" (click)="closed.emit()">Leave it</button>
        </div>
      }
    </aw-dialog>
  `,
})
export class WithdrawDialog {
  readonly share = input.required<EntryShare | null>();
  readonly open = input.required<boolean>();
  readonly closed = output();
  readonly withdrawn = output<EntryShare>();
  private readonly api = inject(SharingApi);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly opened = openedWords;

  protected async withdraw(share: EntryShare): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.api.withdraw(share.id);
      this.withdrawn.emit(share);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
