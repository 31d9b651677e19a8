import type { ProfessionalFormResponse } from '@afterword/api-types';
import { type Gap, dateInFull, documentOf, isDay, limits, saysSomething, wordCount } from '@afterword/journal';
import { ErrorSummary, FieldError, type FieldTrouble, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EntriesApi } from '../entries';
import { Announcer } from '../platform/announcing';
import { SaveFile } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { keptWords, onlyHere } from '../platform/unsent';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf, waitInWords } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { UndoOffer } from '../platform/undo';
import { type DocumentDraft, type DraftPart, gapKey } from './document-draft';
import { DocumentDrafts } from './document-drafts';
import { DocumentSheet } from './document-sheet';
import { EntryChoice } from './entry-choice';
import { GovernanceApi } from './governance-api';

/** One document for a regulator: choose entries, mend the words on the page, take it as a file or on paper. No entry is changed by it. */
@Component({
  selector: 'aw-document-page',
  imports: [DocumentSheet, EntryChoice, ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  templateUrl: './document-page.html',
})
export class DocumentPage {
  /** from the address */
  readonly kind = input.required<string>();

  private readonly api = inject(GovernanceApi);
  private readonly entries = inject(EntriesApi);
  private readonly drafts = inject(DocumentDrafts);
  private readonly files = inject(SaveFile);
  private readonly announcer = inject(Announcer);
  private readonly undoOffer = inject(UndoOffer);
  private readonly title = inject(PageTitle);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly forms = this.api.forms();
  protected readonly form = computed<ProfessionalFormResponse | null>(() => (this.forms.hasValue() ? (this.forms.value().forms.find(({ code }) => code === this.kind()) ?? null) : null));
  protected readonly open = computed(() => (this.form() ? untracked(() => this.drafts.of(this.form()!)) : null));
  /** once what this device has of it is here, and no other tab writes it */
  protected readonly draft = computed(() => (this.open()?.text.here() ? this.open()!.draft : null));
  /** the form asks for entries */
  protected readonly choosing = computed(() => !!(this.form()?.parts ?? this.form()?.activities) && !this.draft()?.filling());
  protected readonly room = computed(() => {
    const [form, draft] = [this.form(), this.draft()];
    const most = form?.parts?.most ?? form?.activities?.most ?? 0;
    return Math.max(0, most - (draft ? draft.parts().length + draft.activities().length : 0));
  });
  protected readonly chosen = linkedSignal<string, readonly string[]>({ source: this.kind, computation: () => [] });
  protected readonly blocks = computed(() => (this.form() && this.draft() ? documentOf(this.form()!, this.draft()!.words()) : []));
  protected readonly busy = signal(false);
  /** the file was made since anything was typed */
  protected readonly done = signal('');
  protected readonly troubles = signal<readonly FieldTrouble[]>([]);
  protected readonly dateInFull = dateInFull;
  protected readonly gapKey = gapKey;

  constructor() {
    const line = inject(PrivacyLine);
    line.show({ ...privacyWords.own, more: 'It is on this device only, until you take it as a file or on paper.' });
    const where = keptWords(() => this.open()?.text ?? null, 'Kept on this device, in no file yet');
    line.showSaved(() => (where() ? { words: where(), trouble: where() === onlyHere } : null));
    effect(() => {
      if (where() === onlyHere) untracked(() => this.announcer.warn('This device cannot keep your words. They are held only on this screen: download the document, copy it or stay.'));
    });
    effect((onCleanup) => {
      const open = this.open();
      if (!open) return;
      void untracked(() => this.drafts.open(open));
      onCleanup(() => void this.drafts.close(open));
    });
    effect(() => this.title.absent.set(this.forms.hasValue() && this.form() === null));
  }

  protected async writeHere(): Promise<void> {
    const open = this.open();
    if (open) await this.drafts.writeHere(open);
    focusSoon('document-title');
  }

  protected troubleAt(field: string): string {
    return this.troubles().find((trouble) => trouble.field === field)?.words ?? '';
  }

  /** Opens the chosen entries one after the other and lays them in. What could be opened stays when one cannot. */
  protected async goOn(draft: DocumentDraft): Promise<void> {
    if (this.busy()) return;
    if (this.chosen().length > this.room()) return this.refuse([{ field: '', words: `There is room for ${this.room()}. Untick ${this.chosen().length - this.room()}.` }]);
    this.busy.set(true);
    this.refuse([]);
    try {
      for (const id of this.chosen()) {
        draft.add(await this.entries.open(id));
        this.chosen.update((all) => all.filter((each) => each !== id));
      }
      if (draft.parts().length + draft.activities().length === 0) draft.addEmpty();
      draft.filling.set(true);
      focusSoon('document-title');
    } catch (failure) {
      this.refuse([{ field: '', words: `Not every entry could be opened. ${refusalOf(failure).words}` }]);
    } finally {
      this.busy.set(false);
    }
  }

  protected more(draft: DocumentDraft): void {
    draft.filling.set(false);
    focusSoon('document-title');
  }

  protected takeOut(draft: DocumentDraft, key: string, name: string): void {
    const putBack = draft.takeOut(key);
    this.undoOffer.offer({ words: `${name} taken out. Your entry stays in your journal.`, undo: () => Promise.resolve(putBack()) });
    focusSoon('document-title');
  }

  protected moveDown(draft: DocumentDraft, part: DraftPart, prompt: string, box: HTMLTextAreaElement): void {
    if (draft.moveDown(part, prompt, box.selectionStart)) this.announcer.say('Moved to the next question.');
    else this.announcer.warn('Put the caret where the next answer begins, then press this again.');
  }

  protected tick(draft: DocumentDraft, part: DraftPart, prompt: string, theme: string): void {
    const ticked = part.answers.find((answer) => answer.prompt === prompt)?.themes ?? [];
    draft.changeAnswer(part, prompt, { themes: ticked.includes(theme) ? ticked.filter((each) => each !== theme) : [...ticked, theme] });
  }

  /** About how long it is, beside what the form asks for. It says no more than that. */
  protected length(texts: readonly string[], asked: number | null): string {
    const count = texts.reduce((sum, text) => sum + wordCount(text), 0);
    const about = count < 20 ? String(count) : `About ${(Math.round(count / 10) * 10).toLocaleString('en-GB')}`;
    return `${about} ${count === 1 ? 'word' : 'words'}${texts.length > 1 ? ' in all' : ''}.${asked ? ` The form asks for about ${asked.toLocaleString('en-GB')}.` : ''}`;
  }

  protected textsOf(draft: DocumentDraft): readonly string[] {
    return draft.parts().flatMap(({ answers }) => answers.map(({ text }) => text));
  }

  protected answerOf(part: DraftPart, prompt: string): { text: string; themes: readonly string[] } {
    return part.answers.find((answer) => answer.prompt === prompt) ?? { text: '', themes: [] };
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected idOf(...parts: readonly string[]): string {
    return parts.join('-').replace(/\s/gu, '-');
  }

  protected gapWords(gap: Gap): string {
    return `Nothing from ${dateInFull(gap.from)} to ${dateInFull(gap.until)}`;
  }

  protected async download(draft: DocumentDraft): Promise<void> {
    if (this.busy()) return;
    const troubles = this.faults(draft);
    this.refuse(troubles);
    if (troubles.length > 0) return;
    this.busy.set(true);
    this.done.set('');
    try {
      const name = `${draft.form.code}.docx`;
      const sent = draft.words();
      this.files.save(await this.api.document(sent), name);
      const all = draft.words() === sent;
      if (all) draft.typed.set(false);
      this.done.set(`Your file is here: ${name}, where this browser keeps downloads.${all ? '' : ' What you changed while it was made is not in it: download it again.'}`);
      this.announcer.say(this.done());
    } catch (failure) {
      const refusal = refusalOf(failure);
      const wait = refusal.status === 429 && refusal.retryAfter !== null ? ` Wait ${waitInWords(refusal.retryAfter)}, then try again.` : '';
      this.refuse([{ field: '', words: `The file was not made. What you typed is still on this page.${wait || ` ${refusal.unreached ? refusal.words : 'Try again.'}`}` }]);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(draft: DocumentDraft): void {
    const troubles = this.faults(draft);
    this.refuse(troubles);
    if (troubles.length === 0) window.print();
  }

  private faults(draft: DocumentDraft): FieldTrouble[] {
    const words = draft.words();
    const tooLong = `This is longer than ${limits.answer.toLocaleString('en-GB')} characters. Take some of it out`;
    const { parts, activities } = draft.form;
    const over = Math.max(words.parts.length - (parts?.most ?? Infinity), words.activities.length - (activities?.most ?? Infinity));
    const troubles = [
      ...(over > 0 ? [{ field: '', words: `The form has room for ${parts?.most ?? activities?.most}. Take ${over} out` }] : []),
      ...words.fields.filter(({ text }) => text.length > limits.answer).map(({ code }) => ({ field: this.idOf('field', code), words: tooLong })),
      ...draft.parts().flatMap(({ key, answers, heading }) => [
        ...(heading.length > limits.title ? [{ field: this.idOf('heading', key), words: `A heading holds up to ${limits.title} characters` }] : []),
        ...answers.filter(({ text }) => text.length > limits.answer).map(({ prompt }) => ({ field: this.idOf('answer', key, prompt), words: tooLong })),
      ]),
      ...draft.activities().flatMap(({ key, day, what }) => [
        ...(!isDay(day) ? [{ field: this.idOf('day', key), words: 'Enter a date for each activity' }] : []),
        ...(what.length > limits.activity ? [{ field: this.idOf('what', key), words: `An activity holds up to ${limits.activity} characters` }] : []),
      ]),
    ];
    if (troubles.length === 0 && !saysSomething(words)) return [{ field: '', words: 'There is nothing in it yet. Write something, or choose an entry' }];
    return troubles;
  }

  private refuse(troubles: readonly FieldTrouble[]): void {
    this.troubles.set(troubles);
    this.title.trouble.set(troubles.length > 0);
    if (troubles.length > 0) this.summary()?.focusSummary();
  }
}
