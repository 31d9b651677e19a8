import { Component, computed, inject, input, signal } from '@angular/core';
import type { CommentDraftResponse } from '@afterword/api-types';
import type { Release } from '@afterword/journal';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { CommentBox } from './comment-box';
import { Conversation } from './conversation';
import { kindChoices } from './kind-words';
import { seenWords } from './waiting-words';

/** A comment of one's own that waits: its words, when they are seen, and what can be done before that. */
@Component({
  selector: 'aw-draft-card',
  imports: [CommentBox],
  host: {
    class: 'margin-card',
    role: 'group',
    tabindex: '-1',
    '[id]': '"card-draft-" + draft().id',
    '[attr.aria-label]': 'number() === null ? "Your draft" : "Your draft " + number()',
    '[attr.data-level]': 'number() === null ? null : "mark-" + draft().id',
    '[attr.data-key]': '"draft-" + draft().id',
    '(keydown.escape)': 'backToWords()',
  },
  template: `
    @if (conversation.writing() === place()) {
      <aw-comment-box label="Your comment" [place]="place()" [to]="to()" [request]="request()" [quote]="quote()" [waiting]="draft()" />
    } @else {
      <div class="comment-box paper">
        <p class="comment-box-own"><b>{{ name() }}</b>&ngsp;<span class="no-print">Only you can see this.</span></p>
        @if (quote()) { <p class="quoted quoted-short">“{{ quote() }}”</p> }
        <p class="remark-words">{{ draft().text }}</p>
        <p class="small soft">{{ seen() }}</p>
        @if (trouble()) { <p class="trouble small">{{ trouble() }}</p> }
        <div class="actions comment-box-actions">
          <button type="button" class="button button-theirs button-small" (click)="release('now')">Let {{ to() }} see it now</button>
          <button type="button" class="button button-plain button-small" [id]="'open-' + place()" (click)="conversation.write(place())">Change it</button>
        </div>
        <div class="actions thread-actions">
          @if (draft().release) { <button type="button" class="link link-target small" (click)="release('later')">Hold it back</button> }
          <button type="button" class="link link-target small" (click)="discard()">Throw it away</button>
        </div>
      </div>
    }
  `,
})
export class DraftCard {
  readonly draft = input.required<CommentDraftResponse>();
  /** the number beside its words; null when it is on the whole, or an answer */
  readonly number = input.required<number | null>();
  /** the given name of the other person */
  readonly to = input.required<string>();
  /** the id of what gets the focus once this is thrown away */
  readonly back = input.required<string>();

  protected readonly conversation = inject(Conversation);
  private readonly announcer = inject(Announcer);
  protected readonly trouble = signal('');
  protected readonly place = computed(() => `draft-${this.draft().id}`);
  protected readonly quote = computed(() => this.draft().passage?.exact ?? '');
  protected readonly seen = computed(() => seenWords(this.draft(), this.to(), this.conversation.nextSession()));
  protected readonly name = computed(() => {
    const kind = kindChoices.find((each) => each.kind === this.draft().kind);
    return kind ? `Your draft: ${kind.what}.` : 'Your draft.';
  });
  protected readonly request = computed(() => {
    const { thread, passage } = this.draft();
    return { ...(thread ? { thread } : {}), ...(passage ? { passage: { section: passage.section, start: passage.start, end: passage.end } } : {}) };
  });

  protected backToWords(): void {
    if (this.number() !== null) focusSoon(`mark-${this.draft().id}`);
  }

  protected async release(when: Release): Promise<void> {
    const { id } = this.draft();
    this.trouble.set(await this.conversation.letGoOf(this.draft(), when));
    if (this.trouble()) return;
    this.announcer.say(when === 'now' ? `${this.to()} can see your comment now.` : 'Held back. Only you can see it.');
    focusSoon(when === 'now' ? `card-${this.conversation.active()}` : `card-draft-${id}`);
  }

  protected async discard(): Promise<void> {
    this.trouble.set(await this.conversation.discard(this.draft()));
    if (this.trouble()) return;
    this.announcer.say('Thrown away.');
    focusSoon(this.back());
  }
}
