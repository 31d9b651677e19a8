import { Component, inject } from '@angular/core';
import { UndoOffer } from '../platform/undo';
import { Copying } from '../platform/announcing';
import type { UnsentText } from '../platform/unsent';
import { type CommentDraft, CommentDrafts } from './comment-drafts';
import { Conversation } from './conversation';

/** Comments that were left on this share before they were sent, to go on with; or to copy, where they cannot be sent any more. */
@Component({
  selector: 'aw-found-comments',
  template: `
    @for (left of conversation.found(); track left[0]) {
      <section class="comment-box paper space-below measure no-print" aria-label="Not sent">
        <p class="comment-box-own"><b>You were writing a comment here.</b> It is kept on this device, and not sent.</p>
        <p class="remark-words quoted-short">{{ left[1].value()?.text }}</p>
        <p class="actions">
          @if (conversation.mayWrite(left[0])) {
            <button type="button" class="button button-plain button-small" (click)="conversation.write(left[0])">Go on with it</button>
          } @else {
            <span class="small soft">It can no longer be sent from here.</span>
            <button type="button" class="button button-plain button-small" (click)="copying.copy(left[1].value()?.text ?? '')">Copy it</button>
          }
          <button type="button" class="link link-target small" (click)="giveUp(left[1])">Delete</button>
        </p>
      </section>
    }
  `,
})
export class FoundComments {
  protected readonly conversation = inject(Conversation);
  protected readonly copying = inject(Copying);
  private readonly drafts = inject(CommentDrafts);
  private readonly undoOffer = inject(UndoOffer);

  protected giveUp(draft: UnsentText<CommentDraft>): void {
    const words = draft.value();
    void this.drafts.texts.end(draft);
    if (words) this.undoOffer.offer({ words: 'Comment deleted from this device.', undo: () => this.drafts.texts.restore(draft, words) });
  }
}
