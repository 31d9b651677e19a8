import type { EarlierSaveListResponse, EarlierSaveResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Announcer, Copying } from '../platform/announcing';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { UndoOffer } from '../platform/undo';
import { fingerprint } from './entry-content';
import { ListWords } from './list-words';
import { ListWordsSwitch } from './list-words-switch';
import { OpenDrafts } from './open-drafts';

/** What stood in an entry before: to be read, copied, or put back as a new save that itself can be undone. */
@Component({
  selector: 'aw-earlier-saves-page',
  imports: [DayPipe, ListWordsSwitch, Loading, PageFailed, RouterLink],
  templateUrl: './earlier-saves-page.html',
})
export class EarlierSavesPage {
  /** from the address */
  readonly id = input.required<string>();

  private readonly drafts = inject(OpenDrafts);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly copying = inject(Copying);
  private readonly undoOffer = inject(UndoOffer);
  protected readonly listWords = inject(ListWords);
  protected readonly read = httpResource<EarlierSaveListResponse>(() => `/api/entries/${encodeURIComponent(this.id())}/earlier-saves`);
  protected readonly refusal = computed(() => (this.read.error() === undefined || this.read.isLoading() ? null : refusalOf(this.read.error())));
  protected readonly saves = computed(() => (this.read.hasValue() ? this.read.value().earlierSaves : []));
  protected readonly days = computed(() => [...new Set(this.saves().map(({ day }) => day))].map((day) => ({ day, saves: this.saves().filter((each) => each.day === day) })));
  /** the one that is open to be read */
  protected readonly chosen = signal<number | null>(null);
  protected readonly words = httpResource<EarlierSaveResponse>(() =>
    this.chosen() === null ? undefined : `/api/entries/${encodeURIComponent(this.id())}/earlier-saves/${this.chosen()}`);
  protected readonly wordsTrouble = computed(() => (this.words.error() === undefined || this.words.isLoading() ? '' : refusalOf(this.words.error()).words));
  protected readonly trouble = signal('');
  protected readonly busy = signal(false);

  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }

  protected choose(revision: number): void {
    this.trouble.set('');
    this.chosen.update((before) => (before === revision ? null : revision));
  }

  /** Puts these words into the entry as its author's next save; what stands there now can be brought back. */
  protected async use(): Promise<void> {
    if (this.busy() || !this.words.hasValue()) return;
    const id = this.id();
    const { model, title, sections } = this.words.value();
    this.busy.set(true);
    this.trouble.set('');
    try {
      const draft = await this.drafts.open(id);
      if (draft.elsewhere()) {
        this.trouble.set('You are writing this entry in another tab. Finish there first.');
        return;
      }
      const before = draft.content();
      draft.change({ model, title, sections });
      const put = fingerprint(draft.content());
      await this.router.navigate(['/entries', id, 'edit']);
      this.undoOffer.offer({
        words: 'The earlier words are back.',
        // What is typed from here on stands on these words: it would go with them.
        stands: () => {
          const open = this.drafts.held(id);
          return open === null || fingerprint(open.content()) === put;
        },
        undo: async () => {
          const again = this.drafts.held(id) ?? (await this.drafts.open(id));
          if (fingerprint(again.content()) !== put) return this.announcer.warn('This entry was changed since. It stays as it is.');
          again.change({ model: before.model, title: before.title ?? null, sections: before.sections });
          await again.save();
        },
      });
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  protected async copy(): Promise<void> {
    const save = this.words.hasValue() ? this.words.value() : null;
    await this.copying.copy([save?.title ?? '', ...(save?.sections ?? []).map(({ text }) => text)].filter((text) => text !== '').join('\n\n'));
  }
}
