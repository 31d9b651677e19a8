import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { EntryShare } from '@afterword/api-types';
import { Loading, PageFailed } from '@afterword/ui';
import { CommentDrafts } from './comment-drafts';
import { Conversation } from './conversation';
import { FoundComments } from './found-comments';
import { ThreadCard } from './thread-card';

/**
 * What was said on another version than the one on the page, with the words it was about. Comments belong to their version
 * for good, so they stay here, and with the author also after it was withdrawn.
 */
@Component({
  selector: 'aw-earlier-threads',
  imports: [FoundComments, Loading, PageFailed, ThreadCard],
  providers: [Conversation],
  host: { class: 'earlier-threads' },
  template: `
    <details class="details" [open]="left()" (toggle)="open($event)">
      <summary><span>On version {{ share().version }}, with {{ share().reader.givenName }} ({{ count() }})</span></summary>
      <div class="earlier-threads-list">
        @if (share().withdrawnOn) { <p class="small soft">You withdrew this version. What was said stays with you.</p> }
        <aw-found-comments />
        @for (thread of conversation.threads(); track thread.id) {
          <aw-thread-card [thread]="thread" [number]="null" [to]="share().reader.givenName" [open]="!share().withdrawnOn" />
        }
        @if (conversation.loading()) { <aw-loading words="Loading comments" /> }
        @if (conversation.failed()) {
          <aw-page-failed heading="Comments did not load" words="They are kept." (retry)="conversation.reload()" />
        }
      </div>
    </details>
  `,
})
export class EarlierThreads {
  readonly share = input.required<EntryShare>();
  protected readonly conversation = inject(Conversation);
  private readonly drafts = inject(CommentDrafts);
  /** an answer was left here before it was sent */
  protected readonly left = linkedSignal<boolean, boolean>({ source: () => this.drafts.of(this.share().id).size > 0, computation: (now, before) => now || (before?.value ?? false) });
  protected readonly count = computed(() => (this.share().comments === 1 ? '1 comment' : `${this.share().comments} comments`));

  protected open(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.conversation.open(this.share().id);
  }
}
