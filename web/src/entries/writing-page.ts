import { ErrorSummary, Loading, PageFailed } from '@afterword/ui';
import { Location } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { type Refusal, refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { DraftNotices } from './draft-notices';
import { EntriesApi } from './entries-api';
import type { EntryDraft } from './entry-draft';
import { EntryEditor } from './entry-editor';
import { EntryExtras } from './entry-extras';
import { OpenDrafts } from './open-drafts';
import { promptAfter, prompts } from './prompts';
import { savedWords, troubleWords } from './saved-words';
import { ThemeNames } from './theme-names';
import { TwoCopies } from './two-copies';

/** One box with the caret in it. Everything else on the page is optional, and nothing on it can lose a word. */
@Component({
  selector: 'aw-writing-page',
  imports: [RouterLink, DraftNotices, EntryEditor, EntryExtras, TwoCopies, ErrorSummary, Loading, PageFailed],
  templateUrl: './writing-page.html',
})
export class WritingPage {
  private readonly drafts = inject(OpenDrafts);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly line = inject(PrivacyLine);
  private readonly announcer = inject(Announcer);
  private readonly title = inject(PageTitle);
  private readonly summary = viewChild(ErrorSummary);

  /** the entry to go on with; none for a new one */
  readonly id = input<string>();
  /** a question of a briefing to start from */
  readonly question = input<string>();
  readonly briefing = input<string>();
  /** the question that home offered */
  readonly prompt = input<string>();

  protected readonly briefings = inject(EntriesApi).briefings();
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  protected readonly asked = computed(() => this.names().question(this.briefing() ?? '', this.question() ?? ''));
  protected readonly draft = signal<EntryDraft | null>(null);
  protected readonly refused = signal<Refusal | null>(null);
  protected readonly shownPrompt = linkedSignal<string | null>(() => prompts.find((prompt) => prompt === this.prompt()) ?? prompts[0] ?? null);
  protected readonly why = signal(false);
  protected readonly nothingWritten = signal(false);
  protected readonly heading = computed(() => {
    if (this.id()) return this.draft()?.content().title || 'Your reflection';
    return this.asked()?.text ?? this.shownPrompt() ?? 'New reflection';
  });
  protected readonly trouble = computed(() => {
    const draft = this.draft();
    return draft ? troubleWords(draft.state(), draft.kept()) : '';
  });
  protected readonly gone = computed(() => {
    const state = this.draft()?.state();
    return state?.kind === 'held' && (state.refusal.status === 404 || state.refusal.status === 403);
  });
  protected readonly twoCopies = computed(() => {
    const state = this.draft()?.state();
    return state?.kind === 'two-copies' ? state.stored : null;
  });

  constructor() {
    this.line.show(() => {
      const readers = this.draft()?.sharedWith ?? [];
      const more = readers.length > 0 ? `${readers.join(' and ')} still ${readers.length === 1 ? 'sees' : 'see'} only what you shared.` : privacyWords.own.more;
      return { ...privacyWords.own, more };
    });
    this.line.showSaved(() => {
      const draft = this.draft();
      if (draft?.elsewhere()) return { words: 'Written in another tab' };
      return draft ? savedWords(draft.state(), draft.kept(), () => void draft.save()) : null;
    });
    effect(() => {
      const id = this.id();
      untracked(() => void this.open(id));
    });
    effect(() => {
      const trouble = this.trouble();
      if (trouble) untracked(() => this.announcer.say(trouble));
    });
    effect(() => {
      const draft = this.draft();
      if (draft && !draft.blank() && (draft.kept() === 'kept' || draft.state().kind === 'saved')) untracked(() => this.nameAddress());
    });
    effect(() => {
      if (this.nothingWritten() && !this.draft()?.blank()) untracked(() => this.mended());
    });
  }

  /** The router asks before leaving: the words are saved first, or kept in this tab until they are. */
  async leave(): Promise<boolean> {
    const draft = this.draft();
    if (!draft) return true;
    const waited = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_500));
    const saved = await Promise.race([this.drafts.leave(draft), waited]);
    if (!saved) this.announcer.say(draft.kept() === 'kept' ? 'Kept on this device. We keep trying to save it.' : 'Not saved yet. Your words are kept in this tab, and we keep trying.');
    return true;
  }

  protected async open(id: string | undefined): Promise<void> {
    this.refused.set(null);
    if (id !== undefined && this.draft()?.id() === id) return;
    try {
      this.draft.set(id === undefined ? this.drafts.start() : await this.drafts.open(id));
    } catch (failure) {
      this.refused.set(refusalOf(failure));
    }
  }

  protected taken(draft: EntryDraft): void {
    this.draft.set(draft);
    focusAtEnd();
  }

  protected anotherPrompt(): void {
    this.shownPrompt.update((prompt) => promptAfter(prompt ?? ''));
    this.announcer.say(this.heading());
  }

  protected async done(share: boolean): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    if (draft.blank()) {
      this.nothingWritten.set(true);
      this.title.trouble.set(true);
      this.summary()?.focusSummary();
      return;
    }
    if (!(await draft.save())) return;
    void this.router.navigate(['/entries', draft.id()], { queryParams: share ? { share: 'now' } : {} });
  }

  protected async keepAsNew(): Promise<void> {
    await this.draft()?.keepBoth();
  }

  protected async copyWords(): Promise<void> {
    const text = this.draft()?.content().sections.map((section) => section.text).join('\n\n') ?? '';
    try {
      await navigator.clipboard.writeText(text);
      this.announcer.say('Copied.');
    } catch {
      this.announcer.warn('This browser did not let us copy. Select the words and copy them yourself.');
    }
  }

  /** Once its words are kept, the address leads back to them after a reload; also when two copies were kept, and these have a new id. */
  private nameAddress(): void {
    const address = `/entries/${this.draft()?.id()}/edit`;
    const path = this.location.path();
    if (/^\/new\b|^\/entries\/[^/]+\/edit\b/u.test(path) && !path.startsWith(address)) this.location.replaceState(address);
  }

  private mended(): void {
    this.nothingWritten.set(false);
    this.title.trouble.set(false);
  }
}

/** The caret goes to the end of the words, once the box can be written in. */
function focusAtEnd(): void {
  setTimeout(() => {
    const box = document.querySelector<HTMLTextAreaElement>('.writing-box');
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  });
}
