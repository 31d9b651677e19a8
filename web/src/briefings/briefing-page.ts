import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, Loading, MonthPipe, PageFailed } from '@afterword/ui';
import { AgreedChanges } from '../team-reflections';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { BriefingsApi } from './briefings-api';

/** A briefing as a printed sheet: what it is for, what it asks of us, and its questions, each a way into writing. */
@Component({
  selector: 'aw-briefing-page',
  imports: [AgreedChanges, DayPipe, Loading, MonthPipe, PageFailed, RouterLink],
  templateUrl: './briefing-page.html',
})
export class BriefingPage {
  /** from the address */
  readonly code = input.required<string>();
  protected readonly read = inject(BriefingsApi).briefings();
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value().briefings : null));
  protected readonly briefing = computed(() => this.all()?.find((each) => each.code === this.code()) ?? null);
  protected readonly others = computed(() => (this.all()?.length ?? 0) > 1);
  protected readonly notFound = computed(() => this.all() !== null && this.briefing() === null);
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** what each behaviour looks like stands under its name; on paper it always does */
  protected readonly full = signal(false);
  protected readonly questionsHeading = computed(() => {
    const count = this.briefing()?.questions.length ?? 0;
    return `${numberWords[count] ?? count} ${count === 1 ? 'question' : 'questions'} to think about`;
  });

  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }

  protected print(): void {
    window.print();
  }
}

const numberWords: readonly string[] = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
