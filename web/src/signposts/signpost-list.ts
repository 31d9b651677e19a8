import { Component, input } from '@angular/core';
import { DayPipe } from '@afterword/ui';
import { type Signpost, dialled } from './signposts-api';

/** Signposts, each with what it is for, how to reach it, and until when it was checked. */
@Component({
  selector: 'aw-signpost-list',
  imports: [DayPipe],
  template: `
    <ul class="signposts">
      @for (each of signposts(); track each.code) {
        <li>
          <p><strong>{{ each.name }}</strong>@if (each.phone) { <a class="signpost-phone" [href]="dialled(each.phone)">{{ each.phone }}</a> }</p>
          <p>{{ each.forWhat }}</p>
          @if (each.place || each.hours) { <p class="small soft">{{ each.place }}@if (each.place && each.hours) {. }{{ each.hours }}</p> }
          @if (dated()) {
            @if (each.mayBeOutOfDate) { <p class="small signpost-old">Was to be checked by {{ each.reviewOn | awDay: 'full' }}. This may be out of date.</p> }
            @else { <p class="small soft">To be checked by {{ each.reviewOn | awDay: 'full' }}</p> }
          }
        </li>
      }
    </ul>
  `,
})
export class SignpostList {
  readonly signposts = input.required<readonly Signpost[]>();
  /** says until when each was checked */
  readonly dated = input(false);
  protected readonly dialled = dialled;
}
