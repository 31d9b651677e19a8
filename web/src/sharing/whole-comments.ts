import { Component, computed, inject, input } from '@angular/core';
import type { ShareResponse } from '@afterword/api-types';
import { PageFailed } from '@afterword/ui';
import { CommentBox } from './comment-box';
import { Conversation } from './conversation';
import { DraftCard } from './draft-card';
import { ThreadCard } from './thread-card';

/** What was said about the whole of a version, under its sheet; and what there is to say when comments did not load. */
@Component({
  selector: 'aw-whole-comments',
  imports: [CommentBox, DraftCard, PageFailed, ThreadCard],
  template: `
    @if (conversation.failed()) {
      <aw-page-failed heading="Comments did not load" words="The words are all here." (retry)="conversation.reload()" />
    } @else if (conversation.loading()) {
      <p class="soft">Loading comments</p>
    } @else if (threads().length || drafts().length || commentable()) {
      <section class="on-whole" aria-labelledby="on-whole-title">
        <h2 id="on-whole-title">On the whole of it</h2>
        @for (thread of threads(); track thread.id) {
          <aw-thread-card [thread]="thread" [number]="null" [to]="to()" />
        }
        @for (draft of drafts(); track draft.id) {
          <aw-draft-card [draft]="draft" [number]="null" [to]="to()" back="open-whole" />
        }
        @if (conversation.writing() === 'whole') {
          <aw-comment-box label="Your comment" place="whole" [to]="to()" [request]="{}" />
        } @else if (commentable()) {
          <button type="button" class="button button-plain" id="open-whole" (click)="conversation.write('whole')">{{ conversation.drafts().has('whole') ? 'Go on with your comment' : 'Comment on the whole' }}</button>
        }
      </section>
    }
  `,
})
export class WholeComments {
  readonly share = input.required<ShareResponse>();
  protected readonly conversation = inject(Conversation);
  protected readonly to = computed(() => (this.share().role === 'author' ? this.share().reader.givenName : this.share().author.givenName));
  /** the author answers; only a reader begins */
  protected readonly commentable = computed(() => this.share().role === 'reader' && this.conversation.mayComment() && this.share().can.includes('comment'));
  protected readonly drafts = computed(() => this.conversation.waiting().filter(({ passage, thread }) => !passage && !thread));
  protected readonly threads = computed(() => this.conversation.threads().filter((thread) => !thread.passage));
}
