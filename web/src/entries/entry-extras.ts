import { FieldError, dayOf } from '@afterword/ui';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { limits, models, shiftHalves, tones, weeksBefore, type ShiftHalf, type Tone } from '@afterword/journal';
import { CountingList } from './counting-list';
import type { EntryDraft } from './entry-draft';
import { OpenDrafts } from './open-drafts';
import { ThemePicker } from './theme-picker';
import type { ThemeNames } from './theme-names';
import { minutesFrom, weekInWords } from './week-words';

const minutesField = 'entry-minutes';

/** What can be said about an entry besides its words. All of it can be left alone. */
@Component({
  selector: 'aw-entry-extras',
  imports: [CountingList, FieldError, ThemePicker],
  templateUrl: './entry-extras.html',
})
export class EntryExtras {
  private readonly drafts = inject(OpenDrafts);
  readonly draft = input.required<EntryDraft>();
  readonly names = input.required<ThemeNames>();
  readonly offered = input.required<readonly string[]>();
  readonly failed = input(false);
  readonly retry = output();
  /** somebody wants other questions to write by */
  readonly choose = output();
  protected readonly titleLimit = limits.title;
  protected readonly model = computed(() => models.find(({ code }) => code === this.draft().content().model));
  protected readonly week = computed(() => this.draft().content().week ?? '');
  /** half a year of weeks, and the chosen one when it is older */
  protected readonly weeks = computed(() => {
    const today = dayOf(new Date());
    const recent = weeksBefore(today, 26);
    const chosen = this.week();
    return [...recent, ...(chosen === '' || recent.includes(chosen) ? [] : [chosen])].map((week) => ({ week, words: weekInWords(week, today) }));
  });
  /** what was opened stays so, also when the last of it is emptied */
  protected readonly opened = signal(false);
  /** the switch was touched, so that what follows from it is said either way */
  protected readonly counted = signal(false);
  /** a theme is chosen, so that there is something to count */
  protected readonly tagged = computed(() => (this.draft().content().tags ?? []).length > 0);
  /** the minutes as they were typed, while they are none that can be kept */
  private readonly typedMinutes = signal<string | null>(null);
  protected readonly minutes = computed(() => this.typedMinutes() ?? String(this.draft().content().cpdMinutes ?? ''));
  protected readonly minutesFault = computed(() => this.draft().faults()[minutesField] ?? '');
  protected readonly tones: readonly { code: Tone; words: string }[] = tones.map((code) => ({ code, words: { good: 'Good', mixed: 'Mixed', hard: 'Hard' }[code] }));
  protected readonly shiftHalves: readonly { code: ShiftHalf; words: string }[] = shiftHalves.map((code) => ({
    code,
    words: code === 'first-half' ? 'First half' : 'Second half',
  }));

  protected setTitle(event: Event): void {
    const title = (event.target as HTMLInputElement).value;
    this.draft().change({ title: title.trim() === '' ? null : title });
  }

  protected setWeek(event: Event): void {
    const week = (event.target as HTMLSelectElement).value;
    this.draft().change({ week: week === '' ? null : week });
  }

  /** Keeps minutes as soon as they make sense; says what is wrong once the field is left, and until it is mended. */
  protected setMinutes(event: Event, left: boolean): void {
    const typed = (event.target as HTMLInputElement).value;
    const read = minutesFrom(typed);
    this.typedMinutes.set(typeof read === 'string' ? typed : null);
    if (typeof read !== 'string') {
      if (read !== (this.draft().content().cpdMinutes ?? null)) this.draft().change({ cpdMinutes: read });
      this.draft().fault(minutesField, '');
    } else if (left || this.minutesFault() !== '') {
      this.draft().fault(minutesField, read);
    }
  }

  protected setCount(event: Event): void {
    const countsInTrends = (event.target as HTMLInputElement).checked;
    this.counted.set(true);
    this.draft().change({ countsInTrends });
    this.drafts.rememberCount(countsInTrends);
  }
}
