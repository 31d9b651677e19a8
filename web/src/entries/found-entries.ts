import type { EntrySearchResponse } from '@afterword/api-types';
import { Loading } from '@afterword/ui';
import { Component, computed, inject, input, output } from '@angular/core';
import { EntryRow, edgeOf } from './entry-row';
import { countInWords, type SearchState } from './journal-search';
import { ListWords } from './list-words';
import { Marked } from './marked';
import type { ThemeNames } from './theme-names';

/** The entries that were found, the best first, each with a few of its words; on a shared computer without them. */
@Component({
  selector: 'aw-found-entries',
  imports: [EntryRow, Loading, Marked],
  template: `
    @if (state(); as state) {
      @if (state.kind === 'failed') {
        <p class="trouble search-trouble" role="alert">{{ state.words }} <button type="button" class="link" (click)="retry.emit()">Try again</button></p>
      }
      @if (answer(); as answer) {
        @if (answer.entries.length > 0) {
          <section aria-labelledby="found-heading" [attr.aria-busy]="state.kind === 'searching'">
            <h2 class="found-heading" id="found-heading">{{ heading() }}</h2>
            <ul class="rows">
              @for (entry of answer.entries; track entry.id) {
                <li [attr.data-edge]="edgeOf(entry)" [attr.data-entry]="entry.id">
                  <aw-entry-row [entry]="entry" [names]="names()" [hits]="entry.headingHits" />
                  @if (!listWords.hidden() && entry.extractHits.length > 0) { <p class="row-extract"><aw-marked [text]="entry.extract" [hits]="entry.extractHits" /></p> }
                </li>
              }
            </ul>
          </section>
        } @else if (state.kind === 'found') {
          <div class="card"><p><strong>Nothing found for these words</strong></p><p class="soft">Try fewer{{ narrowed() ? ', or take a filter off' : '' }}.</p></div>
        }
      } @else if (state.kind === 'searching') {
        <aw-loading words="Searching your entries" />
      }
    }
  `,
})
export class FoundEntries {
  protected readonly listWords = inject(ListWords);
  readonly answer = input.required<EntrySearchResponse | null>();
  readonly state = input.required<SearchState>();
  readonly names = input.required<ThemeNames>();
  readonly narrowed = input.required<boolean>();
  readonly retry = output();
  protected readonly edgeOf = edgeOf;
  protected readonly heading = computed(() => {
    const answer = this.answer();
    if (!answer) return '';
    const counted = countInWords(answer.total).slice(0, -1);
    return answer.total > answer.entries.length ? `${counted}; the ${answer.entries.length} that fit best` : counted;
  });
}
