import { Component, ElementRef, afterNextRender, computed, inject, input, signal, viewChild } from '@angular/core';
import type { CommentRequest } from '@afterword/api-types';
import { limits } from '@afterword/journal';
import { Announcer } from '../platform/announcing';
import { type Place } from './comment-drafts';
import { Conversation, focusSoon } from './conversation';

/** From this share of the limit on, the box says how many letters are left. */
const NEARLY_FULL = 0.9;

/** A comment being written: private paper until its one blue button is pressed. What could not be sent stays in it. */
@Component({
  selector: 'aw-comment-box',
  host: { class: 'comment-box paper' },
  template: `
    <p class="comment-box-own"><b>Your draft.</b> <span class="no-print">Only you can see this.</span></p>
    @if (quote()) { <p class="quoted quoted-short">“{{ quote() }}”</p> }
    <label class="label" [for]="fieldId()">{{ label() }}</label>
    @if (trouble()) { <p class="field-error" [id]="fieldId() + '-error'"><span class="visually-hidden">Error: </span>{{ trouble() }}</p> }
    <textarea
      #field
      class="textarea textarea-serif"
      rows="4"
      autocomplete="off"
      [id]="fieldId()"
      [value]="text()"
      [attr.aria-invalid]="trouble() ? true : null"
      [attr.aria-describedby]="trouble() ? fieldId() + '-error' : null"
      (input)="keep(field.value)"
      (keydown.control.enter)="send()"
      (keydown.meta.enter)="send()"
    ></textarea>
    @if (left() !== null) { <p class="count-line" [attr.data-over]="left()! < 0 ? true : null">{{ leftWords() }}</p> }
    <div class="actions comment-box-actions">
      <button type="button" class="button button-theirs button-small" [attr.aria-busy]="sending() ? true : null" (click)="send()">
        {{ sending() ? 'Sending' : trouble() === notSent ? 'Try again' : 'Let ' + to() + ' see it' }}
      </button>
      <button type="button" class="button button-plain button-small" (click)="close()">Not now</button>
    </div>
  `,
})
export class CommentBox {
  readonly place = input.required<Place>();
  readonly label = input.required<string>();
  /** the given name of the person who would see it */
  readonly to = input.required<string>();
  readonly request = input.required<Omit<CommentRequest, 'id' | 'text'>>();
  readonly quote = input('');

  private readonly conversation = inject(Conversation);
  private readonly announcer = inject(Announcer);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly notSent = 'Not sent. Try again';
  protected readonly sending = signal(false);
  protected readonly trouble = signal('');
  protected readonly fieldId = computed(() => `write-${this.place()}`);
  protected readonly text = computed(() => this.conversation.drafts()[this.place()] ?? '');
  protected readonly left = computed(() => (this.text().length < limits.comment * NEARLY_FULL ? null : limits.comment - this.text().length));
  protected readonly leftWords = computed(() => {
    const left = this.left() ?? 0;
    return left < 0 ? `${-left} letters too many` : `${left} letters left`;
  });

  constructor() {
    afterNextRender(() => this.field().nativeElement.focus());
  }

  protected keep(text: string): void {
    this.conversation.keep(this.place(), text);
    if (this.trouble() !== this.notSent) this.trouble.set('');
  }

  protected close(): void {
    this.conversation.writing.set(null);
    focusSoon(`open-${this.place()}`);
  }

  protected async send(): Promise<void> {
    if (this.sending()) return;
    const fault = this.text().trim() === '' ? 'Write something, or press Not now' : (this.left() ?? 0) < 0 ? 'Make it shorter, then send it' : '';
    this.trouble.set(fault);
    if (fault) return this.field().nativeElement.focus();
    this.sending.set(true);
    const sent = await this.conversation.send(this.place(), this.request());
    this.sending.set(false);
    if (this.conversation.ended()) return;
    if (!sent) {
      this.trouble.set(this.notSent);
      return this.field().nativeElement.focus();
    }
    this.announcer.say(`${this.to()} can see your comment now.`);
    focusSoon(`card-${this.conversation.active()}`);
  }
}
