import { Component, computed, effect, inject, input, output } from '@angular/core';
import type { ShareResponse } from '@afterword/api-types';
import { type Passage, quote, sectionName } from '@afterword/journal';
import { CommentBox } from './comment-box';
import { Conversation, focusSoon } from './conversation';
import { MarginCards } from './margin-cards';
import { type MarkedParagraph, type NumberedThread, type Segment, markSections } from './passage-marks';
import { ThreadCard } from './thread-card';
import { VersionFacts } from './version-facts';

/**
 * A shared version with its comments: numbers beside the words they are about, cards level with them where there is a
 * margin and under the paragraph where there is none. Needs a `Conversation` from the page.
 */
@Component({
  selector: 'aw-commented-sheet',
  imports: [CommentBox, MarginCards, ThreadCard, VersionFacts],
  templateUrl: './commented-sheet.html',
})
export class CommentedSheet {
  readonly share = input.required<ShareResponse>();
  /** the API said that it is no longer shared */
  readonly over = output();

  protected readonly conversation = inject(Conversation);
  protected readonly other = computed(() => (this.share().role === 'author' ? this.share().reader.givenName : this.share().author.givenName));
  /** the author answers; only a reader begins */
  protected readonly commentable = computed(() => this.share().role === 'reader' && this.conversation.mayComment() && this.share().can.includes('comment'));
  protected readonly sections = computed(() => {
    const { sections, model } = this.share();
    return markSections(sections, this.conversation.threads()).map((marked) => ({ ...marked, name: sectionName(model, marked.section) }));
  });

  constructor() {
    effect(() => this.conversation.open(this.share().id));
    effect(() => {
      if (this.conversation.ended()) this.over.emit();
    });
  }

  protected placeOf({ section, start }: Passage): string {
    return `paragraph-${section}-${start}`;
  }

  protected quoteOf(passage: Passage): string {
    const text = this.share().sections.find((each) => each.section === passage.section)?.text ?? '';
    return quote(passage, text)?.exact ?? '';
  }

  protected marksOf(threads: readonly NumberedThread[]): string {
    return threads.map((each) => `mark-${each.thread.id}`).join(' ');
  }

  /** The last word stays on a line with its number. */
  protected apart({ text, ending }: Segment): { head: string; tail: string } {
    const tail = ending.length ? (/\S{1,24}$/u.exec(text)?.[0] ?? '') : '';
    return { head: text.slice(0, text.length - tail.length), tail };
  }

  protected byline({ thread, mine }: NumberedThread): string {
    return mine ? 'by you' : `by ${thread.comments[0]?.writer.givenName ?? this.other()}`;
  }

  protected goToCard({ thread }: NumberedThread): void {
    this.conversation.active.set(thread.id);
    focusSoon(`card-${thread.id}`);
  }

  protected isWriting(paragraph: MarkedParagraph): boolean {
    return this.conversation.writing() === this.placeOf(paragraph.passage);
  }
}
