import { Component, computed, inject, input } from '@angular/core';
import { DraftBoard } from './draft-board';

const shown = 3;

/** The lines of the document that a part came from, with their numbers. */
@Component({
  selector: 'aw-source-lines',
  host: { class: 'draft-source small soft' },
  template: `
    @if (lines().length) {
      <p class="visually-hidden">{{ lines().length === 1 ? 'From line' : 'From lines' }}</p>
      @for (line of some(); track line.number) { <p><b>{{ line.number }}</b> {{ line.text }}</p> }
      @if (lines().length > some().length) { <p>and {{ lines().length - some().length }} more, to line {{ lines().at(-1) }}</p> }
    } @else {
      <p>{{ board.source().length ? 'Not in the document' : '' }}</p>
    }
  `,
})
export class SourceLines {
  readonly lines = input.required<readonly number[]>();
  protected readonly board = inject(DraftBoard);
  protected readonly some = computed(() => this.lines().slice(0, shown).map((number) => ({ number, text: this.board.source()[number - 1]?.trim() ?? '' })));
}
