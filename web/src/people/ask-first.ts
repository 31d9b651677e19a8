import { Component, input, output, signal } from '@angular/core';
import { Dialog } from '@afterword/ui';
import { refusalOf } from '../platform/problems';

/** Something that ends or opens much, and what it does in words before it happens. */
export interface Question {
  readonly heading: string;
  readonly words: readonly string[];
  readonly yes: string;
  readonly run: () => Promise<void>;
}

/** Asks once, in words, before something is done to a person; says why when it was refused. */
@Component({
  selector: 'aw-ask-first',
  imports: [Dialog],
  template: `
    <aw-dialog [heading]="question()?.heading ?? ''" [open]="question() !== null" (closed)="leave()">
      @if (question(); as question) {
        @for (line of question.words; track line) { <p>{{ line }}</p> }
        @if (trouble()) { <p class="trouble" role="alert">Not done. {{ trouble() }}</p> }
        <div class="actions space-above">
          <button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="go(question)">{{ question.yes }}</button>
          <button type="button" class="button button-plain" (click)="leave()">Leave it</button>
        </div>
      }
    </aw-dialog>
  `,
})
export class AskFirst {
  readonly question = input.required<Question | null>();
  readonly closed = output();
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  protected leave(): void {
    this.trouble.set('');
    this.closed.emit();
  }

  protected async go(question: Question): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await question.run();
      this.closed.emit();
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
