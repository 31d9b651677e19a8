import type { EntrySummary, HitResponse } from '@afterword/api-types';
import { DayPipe, TagLabel } from '@afterword/ui';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { modelName } from './guided-steps';
import { ListWords } from './list-words';
import { Marked } from './marked';
import { inOrder } from './tag-order';
import type { ThemeNames } from './theme-names';

/** One entry in a list: its title or first words, who can see it, the day and its themes. The edge at its left is the list's. */
@Component({
  selector: 'aw-entry-row',
  imports: [RouterLink, DayPipe, Marked, TagLabel],
  template: `
    <p class="row-title"><a [routerLink]="['/entries', entry().id]">@if (words.hidden()) {Your entry<span class="visually-hidden"> written {{ entry().day | awDay: 'on' }}</span>} @else {<aw-marked [text]="entry().title || entry().firstWords" [hits]="hits()" />}</a></p>
    <p class="row-facts">
      @switch (entry().state) {
        @case ('shared') { <span class="state-theirs">{{ sharedWords() }}</span> }
        @case ('withdrawn') { <span class="state-withdrawn">Withdrawn</span> }
        @default { <span class="state-mine">Only you</span> }
      }
      <span>{{ entry().day | awDay }}</span>
      @if (entry().model !== 'plain') { <span>{{ modelName(entry().model) }}</span> }
      @for (tag of tags().slice(0, shownTags()); track tag.code) { <aw-tag [name]="names().nameOf(tag.code)" [direction]="tag.direction" /> }
      @if (entry().tags.length > shownTags()) { <span>and {{ entry().tags.length - shownTags() }} more</span> }
    </p>
  `,
})
export class EntryRow {
  protected readonly words = inject(ListWords);
  readonly entry = input.required<EntrySummary>();
  readonly names = input.required<ThemeNames>();
  /** words to mark in the title or first words */
  readonly hits = input<readonly HitResponse[]>([]);
  readonly shownTags = input(3);
  protected readonly modelName = modelName;
  protected readonly tags = computed(() => inOrder(this.entry().tags));
  protected readonly sharedWords = computed(() => {
    const shares = this.entry().sharedWith;
    const [first, ...others] = shares;
    if (!first) return 'Shared';
    if (others.length === 0) return `Shared with ${first.givenName}, version ${first.version}`;
    return `Shared with ${shares.map((share) => share.givenName).join(' and ')}`;
  });
}

/** The edge of a row: stitched, solid or holes. */
export function edgeOf(entry: EntrySummary): 'stitched' | 'solid' | 'holes' {
  return ({ private: 'stitched', shared: 'solid', withdrawn: 'holes' } as const)[entry.state];
}
