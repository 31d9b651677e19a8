import { Component, DestroyRef, ElementRef, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import type { CommentDraftResponse, ShareResponse } from '@afterword/api-types';
import { type Passage, type QuotedPassage, quote, sectionName } from '@afterword/journal';
import { BegunFrom } from './begun-from';
import { chosenPassage, lastParagraphOf, placeOfWords, wordsAtPlace } from './chosen-words';
import { CommentBox } from './comment-box';
import { Conversation } from './conversation';
import { DraftCard } from './draft-card';
import { MarginCards } from './margin-cards';
import { type MarkedParagraph, type NumberedThread, type Segment, markSections, unseenThread } from './passage-marks';
import { ThreadCard } from './thread-card';
import { VersionFacts } from './version-facts';
import { focusSoon } from '../platform/focus';

/** Words that are selected, where a button offers to comment on them. */
interface Offer {
  readonly passage: Passage;
  /** the paragraph under which the button stands, for those who come to it by keyboard */
  readonly paragraph: number | null;
  readonly top: number;
  readonly left: number;
}

/** a selection is still being made */
const SETTLES_MS = 200;
const OFFER_WIDTH = 210;

/**
 * A shared version with its comments: numbers beside the words they are about, cards level with them where there is a
 * margin and under the paragraph where there is none. Needs a `Conversation` from the page.
 */
@Component({
  selector: 'aw-commented-sheet',
  imports: [BegunFrom, CommentBox, DraftCard, MarginCards, ThreadCard, VersionFacts],
  host: { '(document:selectionchange)': 'lookAtSelection()', '(document:keydown.control.alt.m)': 'writeOnSelection($event)' },
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
    return markSections(sections, [...this.conversation.threads(), ...this.unseen()]).map((marked) => ({ ...marked, name: sectionName(model, marked.section) }));
  });

  /** what waits on chosen words, and the words that are being commented on just now */
  private readonly unseen = computed(() => {
    const waiting = this.conversation.waiting().flatMap(({ id, passage, thread }) => (passage && !thread ? [unseenThread(id, passage)] : []));
    const quoted = this.chosen() && this.quotedAt(this.chosen()!);
    return quoted ? [...waiting, unseenThread('chosen', quoted)] : waiting;
  });
  protected readonly chosen = computed(() => (this.commentable() ? wordsAtPlace(this.conversation.writing()) : null));
  protected readonly offer = signal<Offer | null>(null);
  private readonly article = viewChild.required<ElementRef<HTMLElement>>('sheet');
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.settling));
    effect(() => this.conversation.open(this.share().id));
    effect(() => {
      if (this.conversation.ended()) this.over.emit();
    });
  }

  protected placeOf({ section, start }: Passage): string {
    return `paragraph-${section}-${start}`;
  }

  protected quoteOf(passage: Passage): string {
    return this.quotedAt(passage)?.exact ?? '';
  }

  private quotedAt(passage: Passage): QuotedPassage | null {
    return quote(passage, this.textOf(passage.section));
  }

  private textOf(section: string): string {
    return this.share().sections.find((each) => each.section === section)?.text ?? '';
  }

  protected draftOf({ thread }: NumberedThread): CommentDraftResponse | null {
    return this.conversation.waiting().find(({ id }) => id === thread.id) ?? null;
  }

  /** Offers to comment on what is selected, once the selection rests. */
  protected lookAtSelection(): void {
    if (this.share().role !== 'reader') return;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.offer.set(this.offerFor(document.getSelection())), SETTLES_MS);
  }

  private offerFor(selection: Selection | null): Offer | null {
    if (!selection?.rangeCount || selection.isCollapsed) return null;
    const sheet = this.article().nativeElement;
    const range = selection.getRangeAt(0);
    const passage = chosenPassage(range, sheet, this.share().sections);
    const last = [...range.getClientRects()].at(-1);
    if (!passage || !last) return null;
    const frame = sheet.getBoundingClientRect();
    const left = Math.max(0, Math.min(last.left - frame.left, frame.width - OFFER_WIDTH));
    return { passage, paragraph: lastParagraphOf(passage, this.textOf(passage.section)), top: last.bottom - frame.top + 8, left };
  }

  protected offersAt({ passage }: MarkedParagraph): Offer | null {
    // Words may be chosen before it is known whether they can be commented on.
    const offer = this.commentable() ? this.offer() : null;
    return offer?.passage.section === passage.section && offer.paragraph === passage.start ? offer : null;
  }

  /** Control, Alt and M: for whoever selects by keyboard, where the browser lets them. */
  protected writeOnSelection(event: Event): void {
    const offer = this.commentable() ? this.offerFor(document.getSelection()) : null;
    if (!offer) return;
    event.preventDefault();
    this.writeOnWords(offer);
  }

  protected writeOnWords({ passage }: Offer): void {
    this.offer.set(null);
    document.getSelection()?.removeAllRanges();
    this.conversation.write(placeOfWords(passage));
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
    if (thread.comments.length === 0) return 'your draft';
    return mine ? 'by you' : `by ${thread.comments[0]?.writer.givenName ?? this.other()}`;
  }

  protected goToCard(numbered: NumberedThread): void {
    const { thread } = numbered;
    const card = this.draftOf(numbered) ? `draft-${thread.id}` : thread.id;
    this.conversation.active.set(card);
    focusSoon(thread.id === 'chosen' ? `write-${this.conversation.writing()}` : `card-${card}`);
  }

  protected isWriting(paragraph: MarkedParagraph): boolean {
    return this.conversation.writing() === this.placeOf(paragraph.passage);
  }
}
