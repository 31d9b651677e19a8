import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { DraftBoard } from './draft-board';

/** What can be done with an open part besides wording it: order, place, drop. */
@Component({
  selector: 'aw-draft-moves',
  template: `
    @if (movable()) {
      <div class="field">
        <label class="label" [for]="'draft-' + key() + '-place'">Is it something else?</label>
        <select class="select" [id]="'draft-' + key() + '-place'" (change)="board.move(key(), $any($event.target).value)">
          <option value="">It is right here</option>
          @for (each of board.placesFor(key()); track each.value) { <option [value]="each.value">{{ each.words }}</option> }
        </select>
      </div>
    }
    <p class="actions space-above">
      <button type="button" class="button button-small" data-step="0" (click)="done.emit()">Done</button>
      @if (place(); as place) {
        @if (place.at > 0) { <button type="button" class="button button-plain button-small" data-step="-1" (click)="step(-1)">Move up</button> }
        @if (place.at < place.of - 1) { <button type="button" class="button button-plain button-small" data-step="1" (click)="step(1)">Move down</button> }
      }
      @if (several() > 1) { <button type="button" class="button button-plain button-small" (click)="board.split(key())">Split into {{ several() }}</button> }
      <button type="button" class="link link-target" (click)="board.drop(key(), words())">Drop it</button>
    </p>
  `,
})
export class DraftMoves {
  readonly key = input.required<string>();
  /** how it is called when it is dropped */
  readonly words = input.required<string>();
  readonly movable = input(true);
  /** how many things it holds that could each stand alone */
  readonly several = input(1);
  readonly done = output();
  protected readonly board = inject(DraftBoard);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly place = computed(() => this.board.placeOf(this.key()));

  /** Moves it, and keeps the focus at what moves it further, or back, or closes it. */
  protected step(by: -1 | 1): void {
    this.board.step(this.key(), by);
    setTimeout(() => {
      const buttons = [by, -by, 0].map((each) => this.host.nativeElement.querySelector<HTMLElement>(`[data-step="${each}"]`));
      buttons.find((button) => button !== null)?.focus();
    });
  }
}
