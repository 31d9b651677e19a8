import { Component, input, output, signal } from '@angular/core';
import { Dialog } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { ProofForm } from '../platform/proof';

/** Something a lead does that stands in the audit, with what it does in words before it happens. */
export interface Act {
  readonly heading: string;
  readonly words: readonly string[];
  readonly yes: string;
  /** whether they show again that it is them */
  readonly proof: boolean;
  readonly run: () => Promise<void>;
}

/** Asks once, in words and for a proof where it takes one; says why when it was refused. */
@Component({
  selector: 'aw-ask-lead',
  imports: [Dialog, ProofForm],
  template: `
    <aw-dialog [heading]="act()?.heading ?? ''" [open]="act() !== null" (closed)="leave()">
      @if (act(); as act) {
        @for (line of act.words; track line) { <p>{{ line }}</p> }
        @if (trouble()) { <p class="trouble" role="alert">Not done. {{ trouble() }}</p> }
        @if (act.proof) {
          <aw-proof-form [action]="act.yes" (proved)="go(act)"><button type="button" class="button button-plain" (click)="leave()">Leave it</button></aw-proof-form>
        } @else {
          <div class="actions">
            <button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="go(act)">{{ act.yes }}</button>
            <button type="button" class="button button-plain" (click)="leave()">Leave it</button>
          </div>
        }
      }
    </aw-dialog>
  `,
})
export class AskLead {
  readonly act = input.required<Act | null>();
  readonly closed = output();
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  protected leave(): void {
    this.trouble.set('');
    this.closed.emit();
  }

  protected async go(act: Act): Promise<void> {
    if (this.busy()) return;
    this.trouble.set('');
    this.busy.set(true);
    try {
      await act.run();
      this.leave();
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
