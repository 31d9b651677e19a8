import { Component, input, model, output, viewChild } from '@angular/core';
import type { LeftIn, Section } from '@afterword/journal';
import type { ChangeEntry } from './detail-changes';
import { DetailsReview } from './details-review';
import type { Finding } from './findings';

/** Looks through a text for details that could identify someone. The rules and their lists are fetched when it first stands on a page. */
@Component({
  selector: 'aw-details-check',
  imports: [DetailsReview],
  host: { class: 'details' },
  template: `
    @defer (on immediate) {
      <aw-details-review #review [sections]="sections()" [leftIn]="leftIn()" [change]="change()" [(folded)]="folded" (byHand)="byHand.emit($event)" (undecided)="undecided.emit($event)" />
    } @loading {
      <p class="soft">Looking for details that could identify someone.</p>
    } @error {
      <p class="trouble">The check for details did not load. Read it once more yourself, and leave out who, where and when.</p>
    }
  `,
})
export class DetailsCheck {
  readonly sections = input.required<readonly Section[]>();
  readonly leftIn = input.required<readonly LeftIn[]>();
  readonly change = input.required<ChangeEntry>();
  readonly folded = model(false);
  readonly byHand = output<Finding>();
  readonly undecided = output<number>();
  // By its name in the template: the class itself would be fetched at once.
  private readonly review = viewChild<DetailsReview>('review');

  /** Shows the details, with the focus on the first. */
  look(): void {
    this.review()?.look();
  }
}
