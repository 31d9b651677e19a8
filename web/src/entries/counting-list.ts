import { Component, computed, input } from '@angular/core';
import { type Tag, hospitalDay } from '@afterword/journal';
import { TagLabel } from '@afterword/ui';
import { countingWords } from './counting-words';
import type { ThemeNames } from './theme-names';

/** Tells an author exactly what their entry counts in trends, as it stands on the screen. */
@Component({
  selector: 'aw-counting-list',
  imports: [TagLabel],
  template: `
    <div class="stack">
      <p>{{ words().lead }}</p>
      @if (words().places.length) {
        <ul class="tags" aria-label="What is counted">
          @for (place of words().places; track place.name + place.direction) {
            <li><aw-tag [name]="place.name" [direction]="place.direction" /></li>
          }
        </ul>
      }
      @for (note of words().notes; track note) { <p class="hint">{{ note }}</p> }
    </div>
  `,
})
export class CountingList {
  readonly counts = input.required<boolean>();
  readonly tags = input.required<readonly Tag[]>();
  /** the day on which the API first had it; null while it has not */
  readonly day = input.required<string | null>();
  readonly names = input.required<ThemeNames>();
  /** says what would be counted while nothing is, to whoever has not decided yet */
  readonly wouldCount = input(false);
  protected readonly words = computed(() => countingWords({ countsInTrends: this.counts(), tags: this.tags(), day: this.day() }, hospitalDay(new Date()), this.names(), this.wouldCount()));
}
