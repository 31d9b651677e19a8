import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SessionResponse } from '@afterword/api-types';
import { fullDay } from '@afterword/ui';
import { confirmersOf } from './session-words';

type Promised = SessionResponse['promises'][number];

/** What became of a promise by the day of the session, in words: "Done", "Let go", "Still open, by 1 December 2026". */
export function stoodWords({ fromBefore, closedAs, dueOn }: Promised): string {
  if (closedAs) return closedAs === 'done' ? 'Done.' : 'Let go.';
  return fromBefore ? `Still open, by ${fullDay(dueOn)}.` : `By ${fullDay(dueOn)}.`;
}

/** The promises in the record of a session that nobody writes in any more: from before, then those that were made there. */
@Component({
  selector: 'aw-record-of-promises',
  imports: [RouterLink],
  template: `
    @for (part of parts(); track part.heading) {
      <div class="topic-notes">
      <h3 class="topic-title">{{ part.heading }}</h3>
      <ul class="plain-list">
        @for (promise of part.promises; track promise.id) {
          <li>
            <p class="small"><b>@if (isMine(promise)) { <span class="no-print">You</span><span class="print-only">{{ people().me.givenName }}</span> } @else { {{ people().otherName }} }</b></p>
            <p class="words">{{ promise.words }}</p>
            <p class="small soft">{{ words(promise) }}</p>
          </li>
        } @empty { <li class="soft small">Nothing was promised.</li> }
      </ul>
      </div>
    }
    <p class="small no-print topic-notes"><a class="link-target" [routerLink]="['/supervisions', session().supervisionId]">What is open between you today</a></p>
  `,
  host: { class: 'topic-notes' },
})
export class RecordOfPromises {
  readonly session = input.required<SessionResponse>();
  protected readonly people = computed(() => confirmersOf(this.session()));
  protected readonly words = stoodWords;
  protected readonly parts = computed(() => {
    const { promises } = this.session();
    const before = promises.filter(({ fromBefore }) => fromBefore);
    const here = { heading: 'What you promised', promises: promises.filter(({ fromBefore }) => !fromBefore) };
    return before.length > 0 ? [{ heading: 'Promised before', promises: before }, here] : [here];
  });

  protected isMine({ owner }: Promised): boolean {
    return owner === this.session().role;
  }
}
