import { Component, computed, input, output } from '@angular/core';
import type { Finding } from './findings';

/** One detail: its words in their sentence, what they are and why they can tell, and what can be done about them. */
@Component({
  selector: 'aw-detail-card',
  template: `
    <p class="detail-sentence">{{ finding().excerpt.before }}<mark class="detail-mark">{{ finding().excerpt.words }}</mark>{{ finding().excerpt.after }}</p>
    <p class="small"><b>{{ name() }}</b>{{ times() }}. {{ finding().reason }}</p>
    <p class="actions detail-actions">
      @if (finding().softer; as softer) {
        <button type="button" class="button button-plain button-small" [attr.aria-busy]="busy() ? true : null" (click)="soften.emit()">Use “{{ softer }}” instead</button>
      } @else if (finding().softer === '') {
        <button type="button" class="button button-plain button-small" [attr.aria-busy]="busy() ? true : null" (click)="soften.emit()">Take it out</button>
      } @else {
        <button type="button" class="button button-plain button-small" (click)="byHand.emit()">Find other words</button>
      }
      @if (canLeaveIn()) { <button type="button" class="link link-target" (click)="leaveIn.emit()">Leave it in<span class="visually-hidden">: {{ finding().words }}</span></button> }
    </p>
  `,
})
export class DetailCard {
  readonly finding = input.required<Finding>();
  readonly busy = input.required<boolean>();
  readonly canLeaveIn = input.required<boolean>();
  readonly soften = output();
  readonly leaveIn = output();
  readonly byHand = output();
  protected readonly name = computed(() => this.finding().name.charAt(0).toUpperCase() + this.finding().name.slice(1));
  protected readonly times = computed(() => (this.finding().places.length > 1 ? `, ${this.finding().places.length} times` : ''));
}
