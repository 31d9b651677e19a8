import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DisclosedItemResponse } from '@afterword/api-types';
import { inReadingOrder, paragraphsOf, sectionName } from '@afterword/journal';
import { DayPipe, ErrorSummary, type FieldTrouble, Loading, onPaper, PageFailed, TagLabel } from '@afterword/ui';
import { EntriesApi, ThemeNames } from '../entries';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { ProofForm } from '../platform/proof';
import { InformationGovernanceApi, type Item } from './information-governance-api';
import { nameOf, reasonWords } from './lawful-words';

/** For the lead who asked: what a disclosure holds, to read and nothing else. Each opening is written down, and its author sees it. */
@Component({
  selector: 'aw-reading-page',
  imports: [DayPipe, ErrorSummary, Loading, PageFailed, ProofForm, RouterLink, TagLabel],
  templateUrl: './reading-page.html',
})
export class ReadingPage {
  private readonly api = inject(InformationGovernanceApi);
  private readonly announcer = inject(Announcer);
  private readonly summary = viewChild(ErrorSummary);
  private readonly briefings = inject(EntriesApi).briefings();
  readonly id = input.required<string>();
  protected readonly read = this.api.disclosure(this.id);
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly disclosure = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  protected readonly nameOf = nameOf;
  protected readonly reasonOf = reasonWords;
  protected readonly items = signal<readonly Item[] | null>(null);
  protected readonly opened = signal<DisclosedItemResponse | null>(null);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.trouble() ? [{ field: '', words: this.trouble() }] : []));
  protected readonly sections = computed(() => {
    const { model, sections } = this.opened() ?? { model: null, sections: null };
    if (model === null || sections === null) return null;
    return inReadingOrder(model, sections.filter(({ text }) => text.trim() !== '')).map(({ section, text }) => ({ code: section, name: sectionName(model, section), paragraphs: paragraphsOf(section, text) }));
  });

  constructor() {
    inject(PrivacyLine).show(() => {
      const author = this.disclosure()?.author;
      // Whoever holds the paper reads it, so it says what it is and who took it out.
      if (onPaper()) return { state: 'shared', mark: 'sheet', sentence: 'Disclosed by law.', more: 'Only for those whom the order names.' };
      return { state: 'shared', mark: 'sheet', sentence: 'Only you can read this, by law.', more: author ? `${nameOf(author)} sees each opening, now or once the law allows it.` : '' };
    });
  }

  protected async begin(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refuse('');
    try {
      this.items.set((await this.api.items(this.id())).items);
      this.announcer.say(`${this.items()?.length ?? 0} to read.`);
    } catch (failure) {
      this.refuse(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  protected async open(item: Item): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refuse('');
    try {
      this.opened.set(await this.api.open(this.id(), item.id));
      focusSoon('reading-item');
    } catch (failure) {
      // What was open is over by now.
      this.opened.set(null);
      this.refuse(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    print();
  }

  private refuse(trouble: string): void {
    this.trouble.set(trouble);
    if (trouble) this.summary()?.focusSummary();
  }
}
