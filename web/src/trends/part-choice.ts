import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { TrendChoicesResponse, TrendPart } from '@afterword/api-types';
import { Announcer } from '../platform/announcing';
import { foundWords, menuOf } from './parts';
import { TrendsApi } from './trends-api';

/** Whose figures are shown. The menu holds every part of a small hospital; that of a large one is narrowed by a word of a name. */
@Component({
  selector: 'aw-part-choice',
  host: { class: 'trends-part-choice' },
  template: `
    @if (menu().length || read.isLoading() || read.error()) {
      <div class="field">
        <label class="label" for="trends-part">Whose figures</label>
        <select #choice class="select" id="trends-part" (change)="chosen.emit(choice.value)">
          <option value="" [selected]="!part()">The whole hospital</option>
          @for (group of menu(); track group.cut) {
            <optgroup [label]="group.words">
              @for (each of group.parts; track each.id) {
                <option [value]="group.cut + ' ' + each.id" [selected]="part()?.cut === group.cut && part()?.id === each.id">{{ each.name }}</option>
              }
            </optgroup>
          }
        </select>
        @if (read.error()) { <p class="small">The menu did not load. <button type="button" class="link link-target" (click)="read.reload()">Try again</button></p> }
      </div>
    }
    @if (isLong()) {
      <form class="field" role="search" (submit)="find($event, box.value)">
        <label class="label" for="trends-part-words">Find a line, ward or staff group</label>
        <div class="input-row"><input #box class="input" id="trends-part-words" type="search" autocomplete="off" maxlength="100" aria-describedby="trends-part-found"><button type="submit" class="button button-plain">Find</button></div>
        <p class="hint" id="trends-part-found">{{ found() }}</p>
      </form>
    }
  `,
})
export class PartChoice {
  /** the part that is shown; null for the whole hospital */
  readonly part = input.required<TrendPart | null>();
  /** a cut and a part, or nothing for the whole hospital */
  readonly chosen = output<string>();

  private readonly words = signal('');
  protected readonly read = inject(TrendsApi).choices(this.words);
  /** what was found last stays while something else is looked for */
  private readonly answer = linkedSignal<(TrendChoicesResponse & { words: string }) | null, TrendChoicesResponse & { words: string }>({
    source: () => (this.read.hasValue() ? { ...this.read.value(), words: this.words() } : null),
    computation: (answer, before) => answer ?? before?.value ?? { parts: [], more: false, words: '' },
  });
  /** whether there were ever more than a menu holds */
  protected readonly isLong = linkedSignal<boolean, boolean>({ source: () => this.answer().more, computation: (more, before) => more || (before?.value ?? false) });
  protected readonly menu = computed(() => menuOf({ ...this.answer(), more: this.isLong() }, this.part()));
  protected readonly found = computed(() => foundWords(this.answer(), this.answer().words));

  constructor() {
    const announcer = inject(Announcer);
    effect(() => {
      if (this.answer().words) announcer.say(this.found());
    });
  }

  protected find(event: Event, words: string): void {
    event.preventDefault();
    this.words.set(words.trim());
  }
}
