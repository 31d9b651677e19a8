import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommentResponse, CommentThread } from '@afterword/api-types';
import { DayPipe } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { CommentBox } from './comment-box';
import { Conversation } from './conversation';
import { DraftCard } from './draft-card';
import { saidBy } from './kind-words';

/** One thread: the words it is about, what was said, and what can be done. Once talked about it folds up and stays. */
@Component({
  selector: 'aw-thread-card',
  imports: [CommentBox, DayPipe, DraftCard, NgTemplateOutlet, RouterLink],
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
  templateUrl: './thread-card.html',
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
  protected readonly broughtHere = signal(false);
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

  protected by({ mine, writer }: CommentResponse, first: boolean): string {
    return first ? saidBy(this.thread().kind, mine, writer.givenName) : `${mine ? 'You' : writer.givenName} answered`;
  }

  /** the answer to this thread that waits, if there is one */
  protected readonly waiting = computed(() => this.conversation.waiting().find(({ thread }) => thread === this.thread().id) ?? null);

  protected mayChange(comment: CommentResponse): boolean {
    return this.open() && comment.can.includes('edit');
  }

  protected backToWords(): void {
    if (this.number() !== null) focusSoon(`mark-${this.thread().id}`);
  }

  protected async bring(): Promise<void> {
    const trouble = await this.conversation.bring();
    this.trouble.set(trouble);
    this.broughtHere.set(trouble === '');
    if (!trouble) this.announcer.say('It is on the agenda of your next one-to-one.');
    focusSoon(`card-${this.thread().id}`);
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
