import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ListWords } from '../entries';
import { CommitmentsApi } from './commitments-api';
import { dueWords, weeksAhead } from './due-words';

const shown = 3;

/** On home: the own promises that are due within a week, or were. Nothing is shown when there are none, or when they do not load. */
@Component({
  selector: 'aw-commitments-due',
  imports: [RouterLink],
  template: `
    @if (soon().length) {
      <section class="card" aria-labelledby="home-promises">
        <h2 id="home-promises">You promised</h2>
        <ul class="home-waiting-list">
          @for (each of soon().slice(0, shown); track each.id) {
            <li>
              @if (!listWords.hidden()) { <p class="serif commitment-words">{{ each.words }}</p> }
              <p class="small" [class.commitment-late]="due(each).late" [class.soft]="!due(each).late">{{ due(each).words }}, to {{ each.other.givenName }}</p>
            </li>
          }
        </ul>
        <p><a class="link-target" routerLink="/commitments">{{ soon().length > shown ? 'All ' + soon().length + ' promises due soon' : 'What you promised' }}</a></p>
      </section>
    }
  `,
})
export class CommitmentsDue {
  private readonly read = inject(CommitmentsApi).open(() => null);
  protected readonly listWords = inject(ListWords);
  protected readonly shown = shown;
  protected readonly due = dueWords;
  protected readonly soon = computed(() => {
    const until = weeksAhead(1);
    return this.read.hasValue() ? this.read.value().commitments.filter((each) => each.mine && each.dueOn <= until) : [];
  });
}
