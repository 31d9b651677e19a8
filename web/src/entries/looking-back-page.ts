import { type Direction, allDirections, sectionIn } from '@afterword/journal';
import { DayPipe, DirectionGlyph, Loading, MonthPipe, PageFailed, directionWords } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';
import { EntriesApi } from './entries-api';
import { ListWords } from './list-words';
import { ListWordsSwitch } from './list-words-switch';
import { ThemeNames } from './theme-names';

/** One theme with the months in which it was tagged, oldest first: what was, and nothing about what was not. */
interface ThemeOverTime {
  readonly code: string;
  readonly months: readonly { readonly month: string; readonly directions: readonly Direction[] }[];
}

/** One's own themes over time and what one meant to do next, for their author alone. Nothing here is counted. */
@Component({
  selector: 'aw-looking-back-page',
  imports: [RouterLink, DayPipe, DirectionGlyph, ListWordsSwitch, Loading, MonthPipe, PageFailed],
  template: `
    <div class="page looking-back">
      <a class="back-link no-print" routerLink="/journal"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Journal</a>
      <header class="section-head page-head"><h1>Looking back</h1><span class="actions"><aw-list-words-switch /></span></header>
      @if (answer.error() && !loading()) {
        <aw-page-failed heading="This did not load" words="Your entries are safe." (retry)="answer.reload()" />
      } @else if (loading()) {
        <aw-loading words="Looking through your entries" />
      } @else if (themes().length === 0 && intentions().length === 0) {
        <section class="paper journal-empty">
          <p class="prompt">There is nothing to look back at yet.</p>
          <p>Themes that you add to your entries, and things that you say you will do next, come together here.</p>
        </section>
      } @else {
        <section class="looking-back-part" aria-labelledby="looking-back-next">
          <h2 id="looking-back-next">What you said you would do next</h2>
          @if (intentions().length === 0) {
            <p class="soft">Nothing here yet. Sentences such as “Next time I will …” come together here.</p>
          } @else if (listWords.hidden()) {
            <p class="soft">Your words are hidden on a shared computer.</p>
          } @else {
            <ul class="rows">
              @for (intention of intentions(); track $index) {
                <li data-edge="stitched">
                  <p class="row-title">{{ intention.text }}</p>
                  <p class="row-facts"><a [routerLink]="['/entries', intention.entryId]">{{ intention.day | awDay: 'full' }}<span class="visually-hidden">, the entry that says so</span></a>@if (intention.asked) { <span>{{ intention.asked }}</span> }</p>
                </li>
              }
            </ul>
          }
        </section>
        <section class="looking-back-part" aria-labelledby="looking-back-themes">
          <h2 id="looking-back-themes">Your themes over time</h2>
          @if (themes().length === 0) {
            <p class="soft">Nothing here yet. Themes that you add to your entries come together here.</p>
          } @else {
            <dl class="themes-over-time">
              @for (theme of themes(); track theme.code) {
                <div>
                  <dt><a routerLink="/journal" [queryParams]="{ theme: theme.code }">{{ names().nameOf(theme.code) }}</a></dt>
                  @for (each of theme.months; track each.month) {
                    <dd>
                      <span class="theme-month">{{ each.month | awMonth }}</span>
                      <span class="theme-directions">@for (direction of each.directions; track direction) { <span class="tag" [attr.data-direction]="direction"><aw-direction-glyph [direction]="direction" />{{ words[direction] }}</span> }</span>
                    </dd>
                  }
                </div>
              }
            </dl>
          }
        </section>
      }
    </div>
  `,
})
export class LookingBackPage {
  private readonly api = inject(EntriesApi);
  protected readonly listWords = inject(ListWords);
  protected readonly answer = this.api.lookingBack();
  private readonly briefings = this.api.briefings();
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  protected readonly words = directionWords;
  protected readonly loading = computed(() => this.answer.isLoading() || this.briefings.status() === 'loading');

  /** In the order of the briefing, each with its months from the oldest on. */
  protected readonly themes = computed<ThemeOverTime[]>(() => {
    const seen = this.answer.hasValue() ? this.answer.value().themes : [];
    const known = this.names().themes.map(({ code }) => code);
    const codes = [...new Set([...known, ...seen.map(({ code }) => code)])].filter((code) => seen.some((each) => each.code === code));
    return codes.map((code) => {
      const own = seen.filter((each) => each.code === code);
      const months = [...new Set(own.map(({ month }) => month))].sort();
      return { code, months: months.map((month) => ({ month, directions: allDirections.filter((direction) => own.some((each) => each.month === month && each.direction === direction)) })) };
    });
  });
  protected readonly intentions = computed(() =>
    (this.answer.hasValue() ? this.answer.value().intentions : []).map((intention) => ({
      ...intention,
      asked: intention.section === null ? '' : (sectionIn('driscoll', intention.section)?.name ?? ''),
    })),
  );

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this page.', more: 'Nothing on it is counted or compared.' });
  }
}
