import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isCutShort, isUnchanged, questionsFor, whatIsNew } from '@afterword/journal';
import { DayPipe, Loading, MonthPipe, PageFailed } from '@afterword/ui';
import { EducatorWays } from '../briefing-drafts';
import { AgreedChanges } from '../team-reflections';
import { Announcer } from '../platform/announcing';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { BriefingsApi } from './briefings-api';
import { WhatIsNew } from './what-is-new';

/** A briefing as a printed sheet: what is new in it, what it is for, what it asks of us, and its questions, each a way into writing. */
@Component({
  selector: 'aw-briefing-page',
  imports: [AgreedChanges, DayPipe, EducatorWays, Loading, MonthPipe, PageFailed, RouterLink, WhatIsNew],
  templateUrl: './briefing-page.html',
})
export class BriefingPage {
  /** from the address */
  readonly code = input.required<string>();
  /** from the address; the newest without it */
  readonly version = input<string>();
  private readonly api = inject(BriefingsApi);
  private readonly announcer = inject(Announcer);
  protected readonly read = this.api.reading(this.code, this.version);
  protected readonly reading = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly briefing = computed(() => this.reading()?.briefing ?? null);
  private readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly notFound = computed(() => this.refusal()?.status === 404);
  protected readonly trouble = computed(() => this.refusal()?.words ?? '');
  /** the newest version, where another one is open */
  protected readonly newer = computed(() => {
    const newest = this.reading()?.versions[0];
    return newest && newest.version !== this.briefing()?.version ? newest : null;
  });
  protected readonly otherVersions = computed(() => this.reading()?.versions.filter(({ version }) => version !== this.briefing()?.version) ?? []);
  protected readonly news = computed(() => {
    const [before, after] = [this.reading()?.before, this.briefing()];
    if (!before || !after) return null;
    const found = whatIsNew(before, after);
    return isUnchanged(found) ? null : { found, before };
  });
  /** those that speak for the reader's team first, each with its number in the document */
  protected readonly questions = computed(() => {
    const numbered = (this.briefing()?.questions ?? []).map((question, index) => ({ ...question, number: index + 1 }));
    return questionsFor(this.reading()?.audience ?? 'all', numbered);
  });
  protected readonly isNew = linkedSignal(() => this.briefing()?.isNew ?? false);
  protected readonly markTrouble = signal('');
  private marking = false;
  protected readonly cutShort = isCutShort;
  /** what each behaviour looks like stands under its name; on paper it always does */
  protected readonly full = signal(false);
  protected readonly questionsHeading = computed(() => {
    const count = this.questions().length;
    return `${numberWords[count] ?? count} ${count === 1 ? 'question' : 'questions'} to think about`;
  });

  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }

  /** For oneself alone. It can be taken back as often as one likes. */
  protected async mark(asRead: boolean): Promise<void> {
    const briefing = this.briefing();
    if (!briefing || this.marking) return;
    this.marking = true;
    this.markTrouble.set('');
    try {
      await this.api.mark(briefing, asRead);
      this.isNew.set(!asRead);
      this.announcer.say(asRead ? 'Marked as read.' : 'Not marked as read any more.');
    } catch (failure) {
      this.markTrouble.set(`Not changed. ${refusalOf(failure).words}`);
    } finally {
      this.marking = false;
    }
  }

  /** An educator retired it or brought it back. */
  protected changed(): void {
    this.read.reload();
    this.api.briefings().reload();
  }

  protected print(): void {
    window.print();
  }
}

const numberWords: readonly string[] = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
