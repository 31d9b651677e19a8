import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BegunFrom as Question } from '@afterword/journal';
import { EntriesApi, ThemeNames } from '../entries';

/** The question of a briefing that the words below it answer. */
@Component({
  selector: 'aw-begun-from',
  imports: [RouterLink],
  template: `
    @if (asked(); as asked) {
      <p class="small soft">From the briefing <a [routerLink]="['/briefings', question().briefing]">{{ asked.title }}</a></p>
      <p class="begun-from serif">{{ asked.text }}</p>
    } @else if (!briefings.isLoading()) {
      <p class="small soft">From a question of a <a [routerLink]="['/briefings', question().briefing]">briefing</a></p>
    }
  `,
})
export class BegunFrom {
  readonly question = input.required<Question>();
  protected readonly briefings = inject(EntriesApi).briefings();
  protected readonly asked = computed(() => (this.briefings.hasValue() ? new ThemeNames(this.briefings.value()).question(this.question()) : null));
}
