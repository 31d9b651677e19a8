import { Component, computed, inject, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WeeksRequest, WeeksResponse } from '@afterword/api-types';
import { houseLimits, staffGroups } from '@afterword/journal';
import { DayPipe, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { housePrivacy } from './house-words';
import { LimitsApi } from './limits-api';
import { LimitsText } from './limits-text';

/** For administrators: how often people should meet, and what everyone is told about confidentiality. */
@Component({
  selector: 'aw-policy-page',
  imports: [DayPipe, ErrorSummary, FieldError, LimitsText, Loading, PageFailed, RouterLink],
  templateUrl: './policy-page.html',
})
export class PolicyPage {
  private readonly api = inject(LimitsApi);
  private readonly announcer = inject(Announcer);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly most = houseLimits.weeks;
  protected readonly groups = staffGroups;
  protected readonly read = this.api.limits();
  protected readonly limits = computed(() => (this.read.hasValue() ? this.read.value().current : null));
  protected readonly weeksRead = this.api.weeks();
  private readonly failed = computed(() => this.read.error() ?? this.weeksRead.error());
  protected readonly trouble = computed(() => (this.failed() === undefined ? '' : refusalOf(this.failed()).words));
  protected readonly ready = computed(() => this.read.hasValue() && this.weeksRead.hasValue());
  private readonly kept = linkedSignal<WeeksResponse>(() => (this.weeksRead.hasValue() ? this.weeksRead.value() : { weeks: [], revision: 0 }));
  /** weeks as they are typed, by staff group */
  protected readonly typed = linkedSignal<boolean, Record<string, string>>({
    source: () => this.weeksRead.hasValue(), computation: () => Object.fromEntries(untracked(this.kept).weeks.map(({ staffGroup, weeks }) => [staffGroup, String(weeks)])),
  });
  protected readonly busy = signal(false);
  protected readonly meanwhile = signal('');
  private readonly nameOf = (group: string): string => staffGroups.find(({ code }) => code === group)?.name ?? '';
  protected readonly troubles = new FormTroubles(this.summary, (group) => `weeks-${group}`, (group, words) => `${this.nameOf(group)}: ${words}`);

  constructor() {
    inject(PrivacyLine).show(housePrivacy);
  }

  protected type(group: string, value: string): void {
    this.typed.update((typed) => ({ ...typed, [group]: value }));
  }

  protected reload(): void {
    this.read.reload();
    this.weeksRead.reload();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const weeks: WeeksRequest['weeks'] = staffGroups.map(({ code }) => ({ staffGroup: code, weeks: Number(this.typed()[code]) }));
    const wrong = weeks.filter((each) => !Number.isInteger(each.weeks) || each.weeks < 1 || each.weeks > this.most);
    if (this.troubles.say(new Map(wrong.map(({ staffGroup }) => [staffGroup, `Enter whole weeks, from 1 to ${this.most}.`])))) return;
    this.busy.set(true);
    try {
      this.kept.set(await this.api.setWeeks(this.kept().revision, { weeks }));
      this.meanwhile.set('');
      this.announcer.say('Saved.');
    } catch (failure) {
      const refusal = refusalOf(failure);
      const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: WeeksResponse } | null)?.stored : undefined;
      if (stored) {
        this.kept.set(stored);
        this.meanwhile.set(stored.weeks.filter((each) => String(each.weeks) !== this.typed()[each.staffGroup]).map((each) => `${this.nameOf(each.staffGroup)} ${each.weeks}`).join(', '));
      }
      this.troubles.say(new Map(), stored ? 'Somebody else changed the weeks since you opened this page.' : refusal.words);
    } finally {
      this.busy.set(false);
    }
  }
}
