import { Component, computed, inject, input, signal } from '@angular/core';
import type { CommentThread } from '@afterword/api-types';
import { DayPipe } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { CommentBox } from './comment-box';
import { Conversation, focusSoon } from './conversation';

/** One thread: the words it is about, what was said, and what can be done. Once talked about it folds up and stays. */
@Component({
  selector: 'aw-thread-card',
  imports: [CommentBox, DayPipe],
  host: {
    class: 'thread-card margin-card',
    role: 'group',
    tabindex: '-1',
    '[id]': '"card-" + thread().id',
    '[attr.aria-label]': 'name()',
    '[attr.data-mine]': 'mine() ? true : null',
    '[attr.data-level]': 'number() === null ? null : "mark-" + thread().id',
    '[attr.data-key]': 'thread().id',
    '(focusin)': 'conversation.active.set(thread().id)',
    '(keydown.escape)': 'backToWords()',
  },
  template: `
    @if (thread().resolvedOn; as day) {
      <details class="details thread-settled">
        <summary><span>{{ number() === null ? '' : number() + '. ' }}Talked about {{ day | awDay: 'on' }}</span></summary>
        <div class="thread-words">
          @for (comment of thread().comments; track comment.id; let first = $first) {
            <div class="remark" [class.remark-answer]="!first" [attr.data-mine]="comment.mine ? true : null">
              <p class="remark-by"><b>{{ by(comment.mine, comment.writer.givenName, first) }}</b> · {{ comment.writtenOn | awDay }}</p>
              @if (first && quote()) { <p class="quoted quoted-short">“{{ quote() }}”</p> }
              <p class="remark-words">{{ comment.text }}</p>
            </div>
          }
        </div>
        @if (may('reopen')) { <button type="button" class="link link-target small" (click)="settle(false)">Open it again</button> }
      </details>
    } @else {
      <div class="thread-words">
        @for (comment of thread().comments; track comment.id; let first = $first) {
          <div class="remark" [class.remark-answer]="!first" [attr.data-mine]="comment.mine ? true : null">
            <p class="remark-by">
              <b>{{ by(comment.mine, comment.writer.givenName, first) }}</b> · {{ comment.writtenOn | awDay }}
            </p>
            @if (first && quote()) {
              @if (number() === null) {
                <p class="quoted quoted-short">“{{ quote() }}”</p>
              } @else {
                <button type="button" class="quoted quoted-short quoted-button" (click)="backToWords()">
                  <span class="visually-hidden">Back to the words </span>“{{ quote() }}”
                </button>
              }
            }
            <p class="remark-words">{{ comment.text }}</p>
          </div>
        }
      </div>
      @if (conversation.writing() === place()) {
        <aw-comment-box label="Your answer" [place]="place()" [to]="to()" [request]="{ thread: thread().id }" />
      } @else if (may('answer') || may('resolve')) {
        <div class="actions thread-actions">
          @if (may('answer')) {
            <button type="button" class="link link-target small" [id]="'open-' + place()" (click)="conversation.write(place())">
              {{ conversation.drafts().has(place()) ? 'Go on with your answer' : 'Answer' }}<span class="visually-hidden"> {{ name() }}</span>
            </button>
          }
          @if (may('resolve')) {
            <button type="button" class="link link-target small" (click)="settle(true)">
              Mark as talked about<span class="visually-hidden">: {{ name() }}</span>
            </button>
          }
        </div>
      }
      @if (trouble()) { <p class="trouble small">{{ trouble() }}</p> }
    }
  `,
})
export class ThreadCard {
  readonly thread = input.required<CommentThread>();
  /** the number beside its words; null when it is on the whole, or on an earlier version */
  readonly number = input.required<number | null>();
  /** the given name of the other person */
  readonly to = input.required<string>();
  /** whether anything can still be done here */
  readonly open = input(true);

  protected readonly conversation = inject(Conversation);
  private readonly announcer = inject(Announcer);
  protected readonly trouble = signal('');
  protected readonly place = computed(() => `thread-${this.thread().id}`);
  protected readonly mine = computed(() => this.thread().comments[0]?.mine ?? false);
  protected readonly quote = computed(() => this.thread().passage?.exact ?? '');
  protected readonly name = computed(() => {
    const first = this.thread().comments[0];
    const by = first?.mine ? 'by you' : `by ${first?.writer.givenName ?? this.to()}`;
    return this.number() === null ? `Comment ${by}` : `Comment ${this.number()} ${by}`;
  });

  protected may(action: CommentThread['can'][number]): boolean {
    return this.open() && this.thread().can.includes(action);
  }

  protected by(mine: boolean, givenName: string, first: boolean): string {
    return `${mine ? 'You' : givenName} ${first ? 'wrote' : 'answered'}`;
  }

  protected backToWords(): void {
    if (this.number() !== null) focusSoon(`mark-${this.thread().id}`);
  }

  protected async settle(settled: boolean): Promise<void> {
    this.trouble.set('');
    const done = await this.conversation.settle(this.thread(), settled);
    if (this.conversation.ended()) return;
    if (!done) return this.trouble.set('That did not go through. Try again');
    this.announcer.say(settled ? `Marked as talked about. It is kept here.` : 'Open again.');
    focusSoon(`card-${this.thread().id}`);
  }
}
