import { Component, DestroyRef, ElementRef, Injector, type OnInit, afterNextRender, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import type { CommentRequest } from '@afterword/api-types';
import { limits } from '@afterword/journal';
import { Announcer } from '../platform/announcing';
import { type UnsentText, UnsentTexts, keptWords } from '../platform/unsent';
import type { CommentDraft, Place } from './comment-drafts';
import { Conversation, focusSoon } from './conversation';

/** From this share of the limit on, the box says how many letters are left. */
const NEARLY_FULL = 0.9;

/** A comment being written: private paper until its one blue button is pressed. What could not be sent stays in it. */
@Component({
  selector: 'aw-comment-box',
  host: { class: 'comment-box paper' },
  template: `
    <p class="comment-box-own"><b>Your draft.</b>&ngsp;<span class="no-print">Only you can see this.</span></p>
    @if (quote()) { <p class="quoted quoted-short">“{{ quote() }}”</p> }
    @if (draft()?.elsewhere()) {
      <p>You are writing this in another tab.</p>
      <p class="actions comment-box-actions">
        <button type="button" class="button button-plain button-small" (click)="writeHere()">Write it here instead</button>
        <button type="button" class="link link-target small" (click)="close()">Not now</button>
      </p>
    } @else {
    <label class="label" [for]="fieldId()">{{ label() }}</label>
    @if (trouble()) { <p class="field-error" [id]="fieldId() + '-error'"><span class="visually-hidden">Error: </span>{{ trouble() }}</p> }
    <textarea
      #field
      class="textarea textarea-serif"
      rows="4"
      autocomplete="off"
      [id]="fieldId()"
      [value]="text()"
      [readOnly]="sending() || !ready()"
      [attr.aria-invalid]="trouble() ? true : null"
      [attr.aria-describedby]="trouble() ? fieldId() + '-error' : null"
      (input)="keep(field.value)"
      (keydown.control.enter)="send()"
      (keydown.meta.enter)="send()"
    ></textarea>
    @if (left() !== null) { <p class="count-line" [attr.data-over]="left()! < 0 ? true : null">{{ leftWords() }}</p> }
    @if (where()) { <p class="count-line" [class.trouble]="refused()">{{ where() }}</p> }
    <div class="actions comment-box-actions">
      <button type="button" class="button button-theirs button-small" [attr.aria-busy]="sending() ? true : null" (click)="send()">
        {{ sending() ? 'Sending' : trouble() === notSent ? 'Try again' : 'Let ' + to() + ' see it' }}
      </button>
      <button type="button" class="button button-plain button-small" (click)="close()">Not now</button>
    </div>
    }
  `,
})
export class CommentBox implements OnInit {
  readonly place = input.required<Place>();
  readonly label = input.required<string>();
  /** the given name of the person who would see it */
  readonly to = input.required<string>();
  readonly request = input.required<Omit<CommentRequest, 'id' | 'text'>>();
  readonly quote = input('');

  private readonly conversation = inject(Conversation);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly texts = inject(UnsentTexts);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly notSent = 'Not sent. Try again';
  protected readonly sending = signal(false);
  protected readonly trouble = signal('');
  protected readonly fieldId = computed(() => `write-${this.place()}`);
  protected readonly draft = signal<UnsentText<CommentDraft> | null>(null);
  /** what this device has of it is here, and this tab writes it */
  protected readonly ready = computed(() => this.draft()?.here() ?? false);
  /** as it stands in the box, spaces and all */
  protected readonly text = linkedSignal<boolean, string>({ source: this.ready, computation: () => untracked(() => this.draft()?.value()?.text ?? '') });
  protected readonly where = keptWords(this.draft, 'Kept on this device until you send it.');
  protected readonly refused = computed(() => this.draft()?.held() ?? false);
  protected readonly left = computed(() => (this.text().length < limits.comment * NEARLY_FULL ? null : limits.comment - this.text().length));
  protected readonly leftWords = computed(() => {
    const left = this.left() ?? 0;
    return left < 0 ? `${-left} letters too many` : `${left} letters left`;
  });

  constructor() {
    effect(() => {
      if (this.refused()) untracked(() => this.announcer.warn('This device cannot keep your words. They are held only on this screen: send them, copy them or stay.'));
    });
    effect(() => {
      if (this.ready()) afterNextRender(() => this.field()?.nativeElement.focus(), { injector: this.injector });
    });
    inject(DestroyRef).onDestroy(() => {
      const draft = this.draft();
      if (draft) void this.texts.close(draft);
    });
  }

  ngOnInit(): void {
    const draft = this.conversation.draftAt(this.place());
    this.draft.set(draft);
    void this.texts.open(draft);
  }

  protected writeHere(): void {
    void this.texts.writeHere(this.draft()!);
  }

  protected keep(text: string): void {
    const draft = this.draft();
    this.text.set(text);
    draft?.change(text.trim() === '' ? null : { text, request: draft.value()?.request ?? crypto.randomUUID() });
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
    if (fault) return this.field()?.nativeElement.focus();
    this.sending.set(true);
    const sent = await this.conversation.send(this.place(), this.request());
    this.sending.set(false);
    if (this.conversation.ended()) return;
    if (!sent) {
      this.trouble.set(this.notSent);
      return this.field()?.nativeElement.focus();
    }
    this.announcer.say(`${this.to()} can see your comment now.`);
    focusSoon(`card-${this.conversation.active()}`);
  }
}
