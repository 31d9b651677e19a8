import { Component, computed, input, signal } from '@angular/core';

/** What is hidden all along, as one sentence in place of rows of stars. It opens to the names, and is open on paper. */
@Component({
  selector: 'aw-folded-rows',
  host: { '(window:beforeprint)': 'opened.set(true)' },
  template: `
    <details class="details" [open]="opened()" (toggle)="opened.set(details.open)" #details>
      <summary><span>{{ words() }}</span></summary>
      <ul class="dashes small details-body">@for (name of names(); track $index) { <li>{{ name }}</li> }</ul>
    </details>
  `,
})
export class FoldedRows {
  readonly names = input.required<readonly string[]>();
  /** what several of them are: "themes" */
  readonly many = input.required<string>();
  /** where they are hidden: "in every direction in October 2026" */
  readonly where = input.required<string>();
  protected readonly opened = signal(false);
  protected readonly words = computed(() => {
    const names = this.names();
    return names.length === 1 ? `${names[0]}: hidden ${this.where()}` : `${names.length} ${this.many()}: hidden ${this.where()}`;
  });
}
