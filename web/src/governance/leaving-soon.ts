import { DayPipe, dayOf } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignIn } from '../platform/sign-in';

const DAY_MS = 86_400_000;
const SOON = 7;

/** On the home of somebody whose contract ends on a known day: when, and that what they wrote is theirs. */
@Component({
  selector: 'aw-leaving-soon',
  imports: [DayPipe, RouterLink],
  template: `
    @if (day(); as day) {
      <section class="card" aria-labelledby="home-leaving">
        <h2 id="home-leaving">{{ heading() }}</h2>
        <p>{{ left() <= soon ? 'Take what you wrote with you, or make a link with which you can fetch it later.' : 'It is ' + (day | awDay: 'full') + '. What you write here is yours: you can take it with you at any time, and fetch it after that day too.' }}</p>
        <p><a class="link-target" routerLink="/account/leaving">Before you leave</a></p>
      </section>
    }
  `,
})
export class LeavingSoon {
  private readonly signIn = inject(SignIn);
  protected readonly soon = SOON;
  protected readonly day = computed(() => this.signIn.current()?.lastDay ?? null);
  protected readonly left = computed(() => Math.round((Date.parse(this.day() ?? '') - Date.parse(dayOf(new Date()))) / DAY_MS));
  protected readonly heading = computed(() => {
    const left = this.left();
    if (left > SOON) return 'Your last day here is known';
    return left <= 0 ? 'Today is your last day here' : left === 1 ? 'Tomorrow is your last day here' : `${left} days until your last day here`;
  });
}
