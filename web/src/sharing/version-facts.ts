import { Component, computed, inject, input } from '@angular/core';
import type { ShiftHalf, Tag, Tone } from '@afterword/journal';
import { TagLabel } from '@afterword/ui';
import { EntriesApi, ThemeNames, inOrder } from '../entries';

const tones: Readonly<Record<Tone, string>> = { good: 'It was good', mixed: 'It was mixed', hard: 'It was hard' };
const halves: Readonly<Record<ShiftHalf, string>> = { 'first-half': 'First half of the shift', 'second-half': 'Second half of the shift' };

/** What stands under the words of a version: its themes with their directions, how it was, which half of the shift. */
@Component({
  selector: 'aw-version-facts',
  imports: [TagLabel],
  host: { class: 'version-facts', '[hidden]': 'empty()' },
  template: `
    @if (shown().length) {
      <ul class="tags" aria-label="Themes">
        @for (tag of shown(); track tag.code + tag.direction) {
          <li><aw-tag [name]="names().nameOf(tag.code)" [direction]="tag.direction" [outline]="true" /></li>
        }
      </ul>
    }
    @if (more()) { <p class="small soft">{{ more() }}</p> }
  `,
})
export class VersionFacts {
  readonly tags = input.required<readonly Tag[]>();
  readonly tone = input.required<Tone | null>();
  readonly shiftHalf = input.required<ShiftHalf | null>();
  private readonly briefings = inject(EntriesApi).briefings();
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  /** once they have names; without a connection their codes stand for them */
  protected readonly shown = computed(() => (this.briefings.status() === 'loading' ? [] : inOrder(this.tags())));
  protected readonly more = computed(() => {
    const [tone, half] = [this.tone(), this.shiftHalf()];
    return [tone ? `${tones[tone]}.` : '', half ? `${halves[half]}.` : ''].join(' ').trim();
  });
  protected readonly empty = computed(() => !this.tags().length && !this.more());
}
