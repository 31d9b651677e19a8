import { Component, DestroyRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { BeginDraftRequest, BriefingDraftListed } from '@afterword/api-types';
import { briefingLimits, type Sought } from '@afterword/journal';
import { DayPipe, Dialog, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { FileChoice, base64Of } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { UnsavedWork } from '../platform/unsaved';
import { BriefingDraftsApi } from './briefing-drafts-api';

/** What the same document was published as. */
interface PublishedAlready {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly publishedOn: string;
}

/** Where an educator brings a briefing in, pasted or as a file, and finds the drafts that are not published yet. */
@Component({
  selector: 'aw-new-briefing-page',
  imports: [DayPipe, Dialog, ErrorSummary, FieldError, FileChoice, Loading, PageFailed, RouterLink],
  templateUrl: './new-briefing-page.html',
})
export class NewBriefingPage {
  /** from the address: the code of the briefing whose next version this is to be */
  readonly of = input<string>();
  private readonly api = inject(BriefingDraftsApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly drafts = this.api.all();
  protected readonly draftsTrouble = computed(() => (this.drafts.error() === undefined ? '' : refusalOf(this.drafts.error()).words));
  protected readonly text = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly lookedFor = signal<readonly Sought[]>([]);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly troubles = new FormTroubles(this.summary, (name) => `new-${name}`);
  /** the draft that the same document is already */
  protected readonly already = signal<BriefingDraftListed | null>(null);
  /** what the same document was published as */
  protected readonly published = signal<PublishedAlready | null>(null);
  protected readonly leaving = signal<((leave: boolean) => void) | null>(null);
  private readonly begun = signal(false);
  /** the same for the same words, so that a repeated request begins one draft */
  private id = crypto.randomUUID();

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Educators can see this.', more: 'Nobody else, until you publish it.' });
    const removed = inject(UnsavedWork).add({ unsaved: () => this.unsaved(), save: async () => !this.unsaved() });
    inject(DestroyRef).onDestroy(() => {
      removed();
      this.leaving()?.(false);
    });
  }

  /** Asks before words are left that are nowhere else. */
  async leave(): Promise<boolean> {
    if (!this.unsaved()) return true;
    this.answerLeaving(false);
    return new Promise((answer) => this.leaving.set(answer));
  }

  protected answerLeaving(leave: boolean): void {
    this.leaving()?.(leave);
    this.leaving.set(null);
  }

  private unsaved(): boolean {
    return !this.begun() && !this.already() && !this.published() && this.text().trim() !== '';
  }

  protected type(text: string): void {
    this.text.set(text);
    this.anew();
  }

  protected choose(file: File | null): void {
    this.file.set(file);
    this.anew();
  }

  protected async read(event?: Event, again = false, of = this.of()): Promise<void> {
    event?.preventDefault();
    const file = this.file();
    if (file && this.text().trim()) return this.refuse(new Map([['file', 'There are words above and a file. Take one of the two away, so that it is clear which is read.']]));
    if (!file && !this.text().trim()) return this.refuse(new Map([['text', 'Paste the words of the briefing, or choose a file.']]));
    if (file && file.size > briefingLimits.bytes) return this.refuse(new Map([['file', 'This file is larger than 5 MB. Save it without pictures, or paste its text.']]));
    await this.begin(async () => ({ ...(file ? { file: await base64Of(file) } : { text: this.text() }), ...(again ? { again } : {}) }), of);
  }

  /** Begins as the version before stands. */
  protected async beginAsItStands(): Promise<void> {
    if (this.text().trim() || this.file()) {
      const field = this.file() ? 'file' : 'text';
      return this.refuse(new Map([[field, 'To begin as it stands leaves this out. Take it away first, or choose “Show how it is understood”.']]));
    }
    await this.begin(async () => ({}));
  }

  private async begin(what: () => Promise<Pick<BeginDraftRequest, 'text' | 'file' | 'again'>>, of = this.of()): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.already.set(null);
    this.published.set(null);
    this.refuse(new Map());
    this.announcer.say('Reading it.');
    try {
      const draft = await this.api.begin({ id: this.id, ...(await what()), ...(of ? { newVersionOf: of } : {}) });
      this.begun.set(true);
      await this.router.navigate(['/briefings/drafts', draft.id]);
    } catch (failure) {
      const refusal = refusalOf(failure);
      const { draft, briefing } = (refusal.problem ?? {}) as { draft?: BriefingDraftListed; briefing?: PublishedAlready };
      if (draft || briefing) return this.show(draft ?? null, briefing ?? null);
      this.lookedFor.set((refusal.problem as { lookedFor?: Sought[] } | null)?.lookedFor ?? []);
      this.refuse(refusal.fields);
      if (refusal.fields.size === 0) this.trouble.set(refusal.words);
    } finally {
      this.busy.set(false);
    }
  }

  /** Says, without alarm, that nothing needs to be begun. */
  private show(draft: BriefingDraftListed | null, published: PublishedAlready | null): void {
    this.already.set(draft);
    this.published.set(published);
    this.announcer.say(draft ? 'This document is a draft already.' : 'This document was published already.');
    focusSoon('new-already');
  }

  private anew(): void {
    this.already.set(null);
    this.published.set(null);
    this.id = crypto.randomUUID();
  }

  private refuse(faults: ReadonlyMap<string, string>): void {
    this.trouble.set('');
    if (faults.size === 0) this.lookedFor.set([]);
    this.troubles.say(faults);
  }
}
