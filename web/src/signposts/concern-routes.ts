import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignpostList } from './signpost-list';
import { SignpostsApi } from './signposts-api';

const routes: readonly string[] = ['danger', 'safeguarding', 'worker', 'incident', 'speaking-up'];

/** Says that writing reports nothing, and where a worry can be taken. Shown where the author chose a theme about a worry, and never because of words. */
@Component({
  selector: 'aw-concern-routes',
  imports: [RouterLink, SignpostList],
  template: `
    <section class="inset concern-routes" aria-labelledby="concern-title">
      <h2 class="small" id="concern-title">Writing here does not report it</h2>
      <p>You chose a theme about a worry. If somebody may still be at risk, tell one of these today. Nothing is sent from here.</p>
      @if (signposts().length) {
        <details class="details"><summary><span>Where to take a worry</span></summary><aw-signpost-list class="details-body" [signposts]="signposts()" /></details>
      } @else {
        <p>In danger now: 999. Otherwise your safeguarding lead, through the switchboard, and your incident system.</p>
      }
      <p><a routerLink="/support">All support and signposts</a></p>
    </section>
  `,
})
export class ConcernRoutes {
  private readonly read = inject(SignpostsApi).signposts();
  protected readonly signposts = computed(() => (this.read.hasValue() ? this.read.value().signposts.filter(({ kind }) => routes.includes(kind)) : []));
}
