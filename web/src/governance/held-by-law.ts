import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GovernanceApi } from './governance-api';

/** Where a hold stands of which somebody was told: that what it keeps is destroyed only after it. Of any other it says nothing. */
@Component({
  selector: 'aw-held-by-law',
  imports: [RouterLink],
  template: `
    @if (held()) {
      <section class="card stack" aria-labelledby="held-by-law">
        <h2 id="held-by-law">A hold stands on what you wrote</h2>
        <p>You can go on. On the day nobody reads anything of it any more, and you neither. It is destroyed, with its key, only after the hold is lifted; until then your receipt says that it is not gone yet.</p>
        <p><a class="link-target" routerLink="/your-data">Read why there is a hold</a></p>
      </section>
    }
  `,
})
export class HeldByLaw {
  private readonly holds = inject(GovernanceApi).holds();
  protected readonly held = computed(() => this.holds.hasValue() && this.holds.value().holds.some(({ endedOn }) => endedOn === null));
}
