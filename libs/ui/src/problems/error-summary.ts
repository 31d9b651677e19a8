import { Component, ElementRef, inject, input } from '@angular/core';

let made = 0;

/** One thing to mend: the id of its field (empty when it has none) and the sentence. */
export interface FieldTrouble {
  readonly field: string;
  readonly words: string;
}

/** What is wrong with a form, first in the page; call `focusSummary()` when it appears. Its links lead to the fields. */
@Component({
  selector: 'aw-error-summary',
  host: { tabindex: '-1', role: 'group', '[attr.aria-labelledby]': 'titleId', class: 'error-summary', '[hidden]': 'troubles().length === 0' },
  template: `
    <h2 [id]="titleId">There is a problem</h2>
    <ul class="error-summary-list">
      @for (trouble of troubles(); track $index) {
        <li>
          @if (trouble.field) {
            <a [href]="'#' + trouble.field" (click)="go($event, trouble.field)">{{ trouble.words }}</a>
          } @else {
            <span class="trouble">{{ trouble.words }}</span>
          }
        </li>
      }
    </ul>
  `,
})
export class ErrorSummary {
  readonly troubles = input.required<readonly FieldTrouble[]>();
  protected readonly titleId = `error-summary-${++made}`;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Moves focus here, so that the summary is the next thing read. */
  focusSummary(): void {
    setTimeout(() => this.host.nativeElement.focus());
  }

  protected go(event: Event, field: string): void {
    event.preventDefault();
    document.getElementById(field)?.focus();
  }
}
