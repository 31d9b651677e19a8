import { ErrorSummary, Loading, PageFailed } from '@afterword/ui';
import { Component, DestroyRef, Injector, afterNextRender, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { type BegunFrom, isAboutAWorry, modelCodes } from '@afterword/journal';
import { Announcer, Copying } from '../platform/announcing';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { type Refusal, refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { UndoOffer } from '../platform/undo';
import { AboveKeyboard } from './above-keyboard';
import { DraftDetails } from './draft-details';
import { DraftNotices } from './draft-notices';
import { EntriesApi } from './entries-api';
import type { EntryDraft } from './entry-draft';
import { type Caret, EntryEditor } from './entry-editor';
import { EntryExtras } from './entry-extras';
import { GuidedCheck } from './guided-check';
import { GuidedList } from './guided-list';
import { asksSeveral, checkStep, goOnAt, listStep, modelName, questionsInWords, stepAfter, stepBefore, stepsOf, written } from './guided-steps';
import { type ChosenModel, ModelChooser } from './model-chooser';
import { OpenDrafts } from './open-drafts';
import { promptAfter, promptOfDay, prompts } from './prompts';
import { savedWords, troubleWords } from './saved-words';
import { ThemeNames } from './theme-names';
import { TwoCopies } from './two-copies';
import { WritingAddress } from './writing-address';
import { preferGuided, prefersGuided, rememberedModel } from './writing-choice';

/**
 * One box with the caret in it, or the questions of a model, all on one page or one at a time. Everything else on the page is
 * optional, and nothing on it can lose a word.
 */
@Component({
  selector: 'aw-writing-page',
  imports: [RouterLink, AboveKeyboard, DraftDetails, DraftNotices, EntryEditor, EntryExtras, GuidedCheck, GuidedList, ModelChooser, TwoCopies, ErrorSummary, Loading, PageFailed],
  providers: [WritingAddress],
  templateUrl: './writing-page.html',
  host: { '(keydown.control.enter)': 'doneFromKeys()', '(keydown.meta.enter)': 'doneFromKeys()' },
})
export class WritingPage {
  private readonly drafts = inject(OpenDrafts);
  private readonly router = inject(Router);
  private readonly address = inject(WritingAddress);
  private readonly line = inject(PrivacyLine);
  private readonly announcer = inject(Announcer);
  private readonly copying = inject(Copying);
  private readonly title = inject(PageTitle);
  private readonly undoOffer = inject(UndoOffer);
  private readonly injector = inject(Injector);
  private readonly summary = viewChild(ErrorSummary);
  private readonly editor = viewChild(EntryEditor);
  protected readonly details = viewChild(DraftDetails);

  /** the entry to go on with; none for a new one */
  readonly id = input<string>();
  /** the question that is open; without one all of them are, on one page */
  readonly step = input<string>();
  /** the model to begin a new entry in */
  readonly model = input<string>();
  /** a question of a briefing's version to start from */
  readonly question = input<string>();
  readonly briefing = input<string>();
  readonly version = input<string>();
  /** the question that home offered */
  readonly prompt = input<string>();

  protected readonly briefings = inject(EntriesApi).briefings();
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  protected readonly draft = signal<EntryDraft | null>(null);
  /** the question that it was begun from */
  protected readonly asked = computed(() => {
    const from = this.draft()?.content().begunFrom;
    return from ? this.names().question(from) : null;
  });
  /** what stands above the words; of a question that no briefing has, enough to take it off */
  protected readonly askedWords = computed(() => {
    const question = this.asked();
    if (!question) return this.briefings.isLoading() ? 'From a briefing.' : 'From a briefing that was not found.';
    return `From the briefing: ${this.view() === 'free' && this.begun() ? question.title : question.text}`;
  });
  protected readonly refused = signal<Refusal | null>(null);
  /** it was begun on this page, not opened again */
  protected readonly begun = signal(false);
  protected readonly shownPrompt = signal<string | null>(null);
  protected readonly why = signal(false);
  protected readonly choosing = signal(false);
  private readonly pressedDone = signal(false);
  /** where the caret goes when a page of boxes appears */
  protected readonly start = signal<Caret | null>(null);
  /** counts up when the same page is to appear anew */
  private readonly turn = signal(0);
  private forNow = false;

  private readonly written = computed(() => this.draft()?.content().model ?? 'plain');
  protected readonly several = computed(() => asksSeveral(this.written()));
  protected readonly steps = computed(() => {
    const draft = this.draft();
    return draft ? stepsOf(draft.content()) : [];
  });
  protected readonly view = computed<'free' | 'list' | 'step' | 'check'>(() => {
    const step = this.step();
    if (step === undefined || !this.several()) return 'free';
    if (step === checkStep) return 'check';
    return this.steps().some(({ section }) => section === step) || this.draft()?.content().sections.some(({ section }) => section === step) ? 'step' : 'list';
  });
  /** the section that alone is open; null when it is all of them */
  protected readonly only = computed(() => (this.view() === 'step' ? (this.step() ?? null) : null));
  protected readonly page = computed(() => `${this.view()} ${this.only() ?? ''} ${this.turn()}`);
  protected readonly now = computed(() => this.steps().find(({ section }) => section === this.only()) ?? null);
  protected readonly nth = computed(() => this.steps().findIndex((step) => step.section === this.only() && !step.fromBefore) + 1);
  protected readonly questions = computed(() => questionsInWords(this.written()));
  protected readonly answered = computed(() => this.steps().filter((step) => !step.fromBefore && written(step)).length);
  protected readonly progress = computed(() => (this.nth() > 0 ? `Question ${this.nth()} of ${this.steps().filter((step) => !step.fromBefore).length}` : 'From before'));
  protected readonly listName = computed(() => `${modelName(this.written())}, ${this.questions()}`);
  /** the page before this one, by name */
  protected readonly before = computed(() => {
    const step = stepBefore(this.steps(), this.view() === 'check' ? checkStep : (this.only() ?? ''));
    return { step, name: this.steps().find(({ section }) => section === step)?.name ?? `All ${this.questions()}` };
  });
  /** the nearest answer ahead of this question */
  protected readonly writtenBefore = computed(() => {
    const at = this.steps().findIndex(({ section }) => section === this.only());
    return this.steps().slice(0, Math.max(at, 0)).reverse().find(written) ?? this.steps().find((step) => step.fromBefore && step.section !== this.only()) ?? null;
  });
  protected readonly heading = computed(() => {
    switch (this.view()) {
      case 'step': return this.now()?.prompt ?? 'Other words';
      case 'list': return this.listName();
      case 'check': return 'Check and finish';
      default: return this.begun() ? (this.asked()?.text ?? (this.draft()?.content().begunFrom ? null : this.shownPrompt()) ?? 'New reflection') : this.draft()?.content().title || 'Your reflection';
    }
  });
  protected readonly trouble = computed(() => {
    const draft = this.draft();
    return draft ? troubleWords(draft.state(), draft.kept()) : '';
  });
  protected readonly gone = computed(() => {
    const state = this.draft()?.state();
    return state?.kind === 'held' && (state.refusal.status === 404 || state.refusal.status === 403);
  });
  /** by the themes that its author chose, never by words */
  protected readonly aboutAWorry = computed(() => isAboutAWorry(this.draft()?.content().tags ?? []));
  protected readonly twoCopies = computed(() => {
    const state = this.draft()?.state();
    return state?.kind === 'two-copies' ? state.stored : null;
  });
  /** what is in the way of being done, once somebody has tried */
  protected readonly troubles = computed(() => {
    const draft = this.draft();
    if (!draft || !this.pressedDone()) return [];
    const field = this.view() === 'free' ? `writing-box-${this.steps()[0]?.section ?? 'text'}` : '';
    const nothing = draft.blank() ? [{ field, words: 'Write something, or go back' }] : [];
    return [...nothing, ...Object.entries(draft.faults()).map(([id, words]) => ({ field: id, words }))];
  });
  protected readonly addressOf = (step: string | null): UrlTree =>
    this.address.of(this.draft()?.id() ?? '', step, { model: this.written(), question: this.question(), briefing: this.briefing(), version: this.version() });
  protected readonly modelName = modelName;
  protected readonly list = listStep;

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
      this.step();
      if (draft && !draft.blank() && (draft.kept() === 'kept' || draft.state().kind === 'saved')) untracked(() => this.address.name(draft.id(), this.step() ?? null));
    });
    effect(() => {
      const troubled = this.troubles().length > 0;
      this.title.trouble.set(troubled);
      if (this.pressedDone() && !troubled) untracked(() => this.pressedDone.set(false));
    });
    effect(() => this.title.part.set({ free: '', step: this.progress(), list: 'All questions', check: 'Check and finish' }[this.view()]));
    inject(DestroyRef).onDestroy(() => this.title.part.set(''));
    effect(() => {
      const [view, only, draft] = [this.view(), this.only(), this.draft()];
      if (view === 'list' || !draft) return;
      draft.place.set(view === 'free' ? null : (only ?? checkStep));
    });
    let before = '';
    effect(() => {
      const [page, view] = [this.page(), this.view()];
      if (before !== '' && page !== before && (view === 'list' || view === 'check')) this.focusHeading();
      if (this.draft()) before = page;
      setTimeout(() => this.start.set(null));
    });
  }

  /** The router asks before leaving for an address: the words are saved first, or kept in this tab until they are. */
  async leave(to: string): Promise<boolean> {
    const draft = this.draft();
    if (!draft || this.address.staysWith(draft.id(), to)) return true;
    const waited = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_500));
    const saved = await Promise.race([this.drafts.leave(draft, this.forNow), waited]);
    if (!saved) this.announcer.say(draft.kept() === 'kept' ? 'Kept on this device. We keep trying to save it.' : 'Not saved yet. Your words are kept in this tab, and we keep trying.');
    else if (this.forNow && !draft.blank()) this.announcer.say('Saved. You can go on with it whenever you like.');
    return true;
  }

  protected async open(id: string | undefined): Promise<void> {
    this.refused.set(null);
    const open = this.draft();
    if (open && (open.id() === id || (id === undefined && this.address.wentBack()))) return;
    this.draft.set(null);
    this.pressedDone.set(false);
    this.address.named.set(id !== undefined);
    this.begun.set(id === undefined);
    this.shownPrompt.set(prompts.find((prompt) => prompt === this.prompt()) ?? promptOfDay(new Date()));
    try {
      const model = this.model() ?? '';
      this.draft.set(id === undefined ? this.drafts.start(modelCodes.includes(model) ? model : rememberedModel(), this.begunFrom()) : await this.drafts.open(id));
    } catch (failure) {
      this.refused.set(refusalOf(failure));
      return;
    }
    // Somebody who answers one question at a time finds the list of them, and a new entry begins with the first.
    const draft = this.draft();
    if (draft && this.step() === undefined && this.several() && prefersGuided()) {
      void this.router.navigateByUrl(this.addressOf(draft.blank() ? (this.steps()[0]?.section ?? listStep) : listStep), { replaceUrl: true });
    }
  }

  /** The author wrote about something else after all. */
  protected takeQuestionOff(): void {
    const draft = this.draft();
    const begunFrom = draft?.content().begunFrom;
    if (!draft || !begunFrom) return;
    draft.change({ begunFrom: null });
    this.editor()?.focusAt(null);
    this.undoOffer.offer({ words: 'The question is taken off.', undo: () => Promise.resolve(draft.change({ begunFrom })) });
  }

  protected taken(draft: EntryDraft): void {
    this.draft.set(draft);
    setTimeout(() => this.editor()?.focusAt(null));
  }

  protected anotherPrompt(): void {
    this.shownPrompt.update((prompt) => promptAfter(prompt ?? ''));
    this.announcer.say(this.heading());
  }

  /** The same text, one question at a time or all on one page, with the caret where it was. */
  protected go(step: string | null): void {
    const caret = this.editor()?.caret() ?? null;
    preferGuided(step !== null);
    this.start.set(caret);
    void this.router.navigateByUrl(this.addressOf(step));
  }

  /** One question at a time, from where the caret is. */
  protected guide(): void {
    if (!this.several()) return this.choosing.set(true);
    const at = this.editor()?.caret()?.section;
    this.go(this.steps().some(({ section }) => section === at) && at ? at : goOnAt(this.steps(), null));
  }

  protected use({ model, guided }: ChosenModel): void {
    this.choosing.set(false);
    const draft = this.draft();
    if (!draft || draft.elsewhere()) return;
    const [before, stepBefore] = [draft.content().model, this.step() ?? null];
    const caret = this.editor()?.caret() ?? null;
    const show = (step: string | null): void => {
      this.start.set(caret);
      this.turn.update((turn) => turn + 1);
      preferGuided(step !== null);
      void this.router.navigateByUrl(this.addressOf(step));
    };
    if (model !== before) draft.switchModel(model);
    show(guided ? goOnAt(this.steps(), caret?.section ?? null) : null);
    if (model === before || draft.blank()) return;
    this.undoOffer.offer({
      words: `You write with ${modelName(model)} now. All your words stay.`,
      undo: async () => {
        draft.switchModel(before);
        show(stepBefore);
      },
    });
  }

  protected next(): void {
    void this.router.navigateByUrl(this.addressOf(stepAfter(this.steps(), this.only() ?? '')));
  }

  protected goOn(): void {
    void this.router.navigateByUrl(this.addressOf(goOnAt(this.steps(), this.draft()?.place() ?? null)));
  }

  /** Leaves it as it is, to be gone on with from home. */
  protected async later(): Promise<void> {
    this.forNow = true;
    await this.router.navigateByUrl('/');
    this.forNow = false;
  }

  /** The boxes answer these keys themselves. */
  protected doneFromKeys(): void {
    if (this.view() === 'check') void this.done(false);
  }

  protected async done(share: boolean): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    this.pressedDone.set(true);
    if (this.troubles().length > 0) {
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
    await this.copying.copy(text);
  }

  /** The question that the address names; the API has the last word on whether there is one. */
  private begunFrom(): BegunFrom | null {
    const [briefing, version, question] = [this.briefing() ?? '', Number(this.version()), this.question() ?? ''];
    return briefing && question && Number.isInteger(version) && version > 0 ? { briefing, version, question } : null;
  }

  private focusHeading(): void {
    afterNextRender(() => {
      const heading = document.querySelector<HTMLElement>('#writing-title');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }, { injector: this.injector });
  }
}
