import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageFailed } from '@afterword/ui';
import { SupervisionApi } from './supervision-api';
import { waitingIn } from './what-waits';

const most = 5;

/** On home: what waits in one's one-to-ones. Nothing is shown when nothing does; it fails alone. */
@Component({
  selector: 'aw-supervision-waiting',
  imports: [RouterLink, PageFailed],
  template: `
    @if (read.error()) {
      <aw-page-failed heading="What waits in your one-to-ones did not load" (retry)="read.reload()" />
    } @else if (waiting().length) {
      <section class="card" aria-labelledby="home-one-to-ones">
        <h2 id="home-one-to-ones">Your one-to-ones</h2>
        <ul class="home-waiting-list">
          @for (each of waiting().slice(0, most); track each.path.join('/')) {
            <li>
              <a [routerLink]="each.path">{{ each.words }}</a>
              <p class="small soft">{{ each.hint }}</p>
            </li>
          }
        </ul>
        @if (waiting().length > most) { <p><a class="link-target" routerLink="/supervision">All your one-to-ones</a></p> }
      </section>
    }
  `,
})
export class SupervisionWaiting {
  protected readonly read = inject(SupervisionApi).list();
  protected readonly most = most;
  protected readonly waiting = computed(() => (this.read.hasValue() ? waitingIn(this.read.value().supervisions, new Date()) : []));
}
