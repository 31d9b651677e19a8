import { Component, DestroyRef, inject } from '@angular/core';
import { ListWords } from './list-words';

/** On a shared computer: shows titles and first words in the lists of this page, until it is left. */
@Component({
  selector: 'aw-list-words-switch',
  template: `
    @if (words.switchable()) {
      <button type="button" class="link small link-target no-print" title="Lists hide your first words, because this counts as a shared computer" (click)="words.show(words.hidden())">{{ words.hidden() ? 'Show first words' : 'Hide first words' }}</button>
    }
  `,
})
export class ListWordsSwitch {
  protected readonly words = inject(ListWords);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.words.show(false));
  }
}
