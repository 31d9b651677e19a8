import { Component, DestroyRef, ElementRef, Injector, type OnInit, afterNextRender, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import type { CommentDraftResponse, CommentRequest, CommentResponse } from '@afterword/api-types';
import { type CommentKind, limits, type Release } from '@afterword/journal';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { type UnsentText, UnsentTexts, keptWords } from '../platform/unsent';
import type { CommentDraft, Place } from './comment-drafts';
import { ConcernStep } from './concern-step';
import { Conversation } from './conversation';
import { kindChoices } from './kind-words';
import { keepWords, lateWords } from './waiting-words';

/** From this share of the limit on, the box says how many letters are left. */
const NEARLY_FULL = 0.9;

/**
 * A comment being written, a draft or a comment being changed: private paper until its one blue button is pressed. What could not be
 * sent stays in it.
 */
@Component({
  selector: 'aw-comment-box',
  imports: [ConcernStep],
  host: { class: 'comment-box paper' },
  templateUrl: './comment-box.html',
})
export class CommentBox implements OnInit {
  readonly place = input.required<Place>();
  readonly label = input.required<string>();
  /** the given name of the person who would see it */
  readonly to = input.required<string>();
  readonly request = input.required<Omit<CommentRequest, 'id' | 'text'>>();
  readonly quote = input('');
  /** the id of what gets the focus when the box is closed; by default what opened it */
  readonly back = input<string>();
  /** a draft of the API that is being changed */
  readonly waiting = input<CommentDraftResponse | null>(null);
  /** a comment that can be seen and is being worded anew */
  readonly seen = input<CommentResponse | null>(null);

  protected readonly conversation = inject(Conversation);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly texts = inject(UnsentTexts);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  private readonly concern = viewChild(ConcernStep);
  protected readonly notSent = 'Not sent. Try again';
  protected readonly kinds = kindChoices;
  protected readonly sending = signal(false);
  protected readonly trouble = signal('');
  protected readonly fieldId = computed(() => `write-${this.place()}`);
  protected readonly draft = signal<UnsentText<CommentDraft> | null>(null);
  /** what this device has of it is here, and this tab writes it */
  protected readonly ready = computed(() => this.draft()?.here() ?? false);
  /** as it stands in the box, spaces and all */
  protected readonly text = linkedSignal<boolean, string>({ source: this.ready, computation: () => untracked(() => this.draft()?.value()?.text ?? this.waiting()?.text ?? this.seen()?.text ?? '') });
  /** What was chosen before the device had answered stays, unless the device has words of before. */
  protected readonly kind = linkedSignal<boolean, CommentKind | null>({
    source: this.ready,
    computation: (_, before) => untracked(() => (this.draft()?.value() ? this.draft()?.value()?.kind : before ? before.value : this.waiting()?.kind) ?? null),
  });
  /** it begins a thread, so that it can be meant as something */
  protected readonly begins = computed(() => !this.request().thread && !this.seen());
  protected readonly late = computed(() => (this.ready() ? lateWords(new Date(), this.to()) : ''));
  protected readonly until = computed(() => keepWords(this.conversation.nextSession()));
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
    draft?.change(text.trim() === '' ? null : this.words(text));
    if (this.trouble() !== this.notSent) this.trouble.set('');
  }

  protected close(): void {
    this.conversation.writing.set(null);
    focusSoon(this.back() ?? `open-${this.place()}`);
  }

  protected choose(kind: CommentKind): void {
    this.kind.update((before) => (before === kind ? null : kind));
    if (this.text().trim() !== '') this.draft()?.change(this.words(this.text()));
  }

  /** Ctrl and Enter: the blue button. */
  protected send(): Promise<void> {
    if (this.seen() || this.waiting()) return this.keepAs('now');
    return this.after(async () => ((await this.conversation.send(this.place(), this.asked())) ? '' : this.notSent), 'now');
  }

  /** Keeps it at the API, to be seen as chosen. */
  protected keepAs(when: Release): Promise<void> {
    const seen = this.seen();
    return this.after(() => (seen ? this.conversation.reword(this.place(), seen) : this.conversation.keep(this.place(), this.asked(), when, this.waiting())), when);
  }

  protected keepUntil(): Promise<void> {
    return this.keepAs(this.conversation.nextSession() === null ? 'morning' : 'session');
  }

  private words(text: string): CommentDraft {
    const kind = this.kind();
    return { text, request: this.draft()?.value()?.request ?? crypto.randomUUID(), ...(kind && this.begins() ? { kind } : {}) };
  }

  private asked(): Omit<CommentRequest, 'id' | 'text'> {
    const kind = this.kind();
    return { ...this.request(), ...(kind && this.begins() ? { kind } : {}) };
  }

  /** Checks what is written, notes a concern first, does it, and says what came of it. */
  private async after(act: () => Promise<string>, when: Release): Promise<void> {
    if (this.sending()) return;
    const fault = this.text().trim() === '' ? 'Write something, or press Not now' : (this.left() ?? 0) < 0 ? 'Make it shorter, then send it' : '';
    this.trouble.set(fault);
    if (fault) return this.field()?.nativeElement.focus();
    this.sending.set(true);
    const step = this.concern();
    const noted = step ? await step.note() : true;
    const trouble = noted ? await act() : 'The note was not kept, so nothing was sent. Try again';
    this.sending.set(false);
    if (this.conversation.ended()) return;
    this.trouble.set(trouble);
    if (trouble) return this.field()?.nativeElement.focus();
    this.announcer.say(when === 'now' ? `${this.to()} can see your comment now.` : 'Kept. Only you can see it.');
    focusSoon(`card-${this.conversation.active()}`);
  }
}
