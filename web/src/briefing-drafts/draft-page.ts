import { Component, DestroyRef, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PublicationPreview, PublicationResponse } from '@afterword/api-types';
import { type DraftDocument, UNDERMINING_NAME } from '@afterword/journal';
import { Dialog, ErrorSummary, FieldError, type FieldTrouble, Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { SaveFile } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { PrivacyLine, type SavedWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { UndoOffer } from '../platform/undo';
import { UnsavedWork } from '../platform/unsaved';
import { type UnsentText, UnsentTexts } from '../platform/unsent';
import { BriefingDraftsApi, type Draft } from './briefing-drafts-api';
import { DraftBoard } from './draft-board';
import { withUndermining } from './draft-changes';
import { DraftEditing, type KeptDraft } from './draft-editing';
import { DraftPreview } from './draft-preview';
import { DraftRow } from './draft-row';
import { DraftThemePart } from './draft-theme';
import { wordsOfDraft } from './draft-words';
import { PublishDialog } from './publish-dialog';
import { SourceLines } from './source-lines';

/** A draft of a briefing: how its text was understood, each part beside its lines, to be corrected and published. */
@Component({
  selector: 'aw-draft-page',
  imports: [Dialog, DraftPreview, DraftRow, DraftThemePart, ErrorSummary, FieldError, Loading, PageFailed, PublishDialog, RouterLink, SourceLines],
  providers: [DraftBoard],
  templateUrl: './draft-page.html',
})
export class DraftPage {
  /** from the address */
  readonly id = input.required<string>();
  private readonly api = inject(BriefingDraftsApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly undo = inject(UndoOffer);
  protected readonly board = inject(DraftBoard);
  protected readonly read = this.api.draft(() => this.id());
  protected readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly draft = this.board.document;
  protected readonly editing = this.board.editing;
  protected readonly preview = signal<PublicationPreview | null>(null);
  protected readonly previewing = signal(false);
  protected readonly discarding = signal(false);
  protected readonly troubles = signal<readonly FieldTrouble[]>([]);
  protected readonly trouble = signal('');
  protected readonly busy = signal(false);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly leaving = signal<((leave: boolean) => void) | null>(null);
  private readonly files = inject(SaveFile);
  private readonly texts = inject(UnsentTexts);
  protected readonly kept = signal<UnsentText<KeptDraft> | null>(null);
  private gone = false;
  private closing: (() => Promise<void>) | null = null;

  constructor() {
    const line = inject(PrivacyLine);
    line.show({ state: 'open', mark: 'printed', sentence: 'Educators can see this.', more: 'Nobody else, until you publish it.' });
    line.showSaved(() => this.savedWords());
    effect(() => this.kept.set(this.texts.text<KeptDraft>(`briefing ${this.id()}`)));
    effect(() => {
      if (!this.read.hasValue() || this.editing()?.document()) return;
      this.begin(this.read.value());
    });
    const unsaved = (): boolean => !this.gone && (this.editing()?.unsaved ?? false);
    const removed = inject(UnsavedWork).add({
      id: () => this.kept()?.id() ?? '',
      unsaved,
      atRisk: () => unsaved() && !this.onDevice(),
      save: async () => (await this.editing()?.flush()) ?? true,
    });
    inject(DestroyRef).onDestroy(() => {
      removed();
      this.leaving()?.(false);
      this.editing()?.leave();
      void this.closing?.();
    });
  }

  /** What is typed is kept on this device until it is saved; what was left there is gone on with. */
  private begin(draft: Draft): void {
    const kept = this.texts.text<KeptDraft>(`briefing ${draft.id}`);
    const editing = new DraftEditing((document, revision) => this.api.correct(draft.id, document, revision), (value) => kept.change(value));
    editing.begin(draft);
    this.board.source.set(draft.source);
    this.board.editing.set(editing);
    this.closing = () => this.texts.close(kept);
    void this.texts.open(kept).then(() => {
      const value = kept.here() ? kept.value() : null;
      if (value) editing.goOn(value, draft);
    });
  }

  /** Whether what is not saved would come back to this page. */
  private onDevice(): boolean {
    const kept = this.kept();
    return kept !== null && kept.here() && kept.kept() === 'kept';
  }

  /** Saves before the page is left; where that does not work, asks. */
  async leave(): Promise<boolean> {
    if (this.gone) return true;
    const saved = (await this.editing()?.flush()) ?? true;
    if (saved) return true;
    this.answerLeaving(false);
    return new Promise((answer) => this.leaving.set(answer));
  }

  protected answerLeaving(leave: boolean): void {
    this.leaving()?.(leave);
    this.leaving.set(null);
    if (leave) this.leaveForGood();
  }

  protected download(): void {
    const draft = this.draft() ?? this.kept()?.value()?.document;
    if (draft) this.files.save(new Blob([wordsOfDraft(draft)], { type: 'text/plain' }), 'draft-of-a-briefing.txt');
  }

  protected fault(key: string, field = 'text'): string {
    return this.board.fault(key, field);
  }

  protected sayWords(name: 'title' | 'purpose', text: string): void {
    this.board.change((draft) => ({ ...draft, [name]: { ...draft[name], text } }));
  }

  protected addUndermining(): void {
    this.board.change((draft) => withUndermining(draft, UNDERMINING_NAME));
    const key = this.draft()?.undermining?.key;
    if (!key) return;
    this.board.toggle(key, true);
    focusSoon(`draft-${key}-name`);
  }

  /** Saves, looks what keeps it from being published, and asks when nothing does. */
  protected async ask(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      if (!((await this.editing()?.flush()) ?? false)) return this.trouble.set('It is not saved yet, so it cannot be published. Try again in a moment.');
      this.show(await this.api.preview(this.id()));
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  /** What publishing would do, or what keeps it from being published. */
  protected show(preview: PublicationPreview): void {
    this.troubles.set(this.board.refuse(preview.faults));
    this.preview.set(preview.faults.length > 0 ? null : preview);
    if (preview.faults.length > 0) this.summary()?.focusSummary();
  }

  protected async published({ code }: PublicationResponse): Promise<void> {
    this.leaveForGood();
    this.announcer.say('Published. Everyone here can read it.');
    await this.router.navigate(['/briefings', code]);
  }

  protected async discard(): Promise<void> {
    try {
      await this.api.discard(this.id());
      this.leaveForGood();
      await this.router.navigate(['/briefings/new']);
    } catch (failure) {
      this.discarding.set(false);
      this.trouble.set(refusalOf(failure).words);
    }
  }

  protected titleOf(other: { document: DraftDocument } | null): string {
    return other?.document.title.text ?? '';
  }

  private leaveForGood(): void {
    this.gone = true;
    this.preview.set(null);
    this.undo.offered.set(null);
    this.editing()?.leave();
    this.giveUp();
  }

  /** Nothing of it stays on this device. */
  protected giveUp(): void {
    const kept = this.kept();
    if (kept) void this.texts.end(kept);
  }

  private notSaved(editing: DraftEditing): SavedWords {
    if (!this.onDevice()) return { words: 'Not saved. Your changes are still here.', trouble: true };
    return editing.trouble()?.unreached ? { words: 'Saved on this device, no connection' } : { words: 'Saved on this device alone', trouble: true };
  }

  private savedWords(): SavedWords | null {
    const editing = this.editing();
    if (!editing) return null;
    switch (editing.state()) {
      case 'saved':
        return { words: 'Saved' };
      case 'two':
        return { words: 'Two versions: choose below', trouble: true };
      case 'failed':
        return { ...this.notSaved(editing), action: { words: 'Try again', run: () => void editing.flush() } };
      default:
        return { words: 'Saving…' };
    }
  }
}
