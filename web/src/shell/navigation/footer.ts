import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignIn } from '../../platform/sign-in';

/** The same links in the same order on every screen, help always last. */
@Component({
  selector: 'aw-footer',
  imports: [RouterLink],
  template: `
    <footer class="footer-row">
      <ul class="footer-list">
        <li><a routerLink="/help" fragment="safety">Worried about someone’s safety?</a></li>
        @if (signIn.person()) { <li><a routerLink="/support">Support and where to turn</a></li> }
        <li><a routerLink="/help">Help and who can see this</a></li>
      </ul>
    </footer>
  `,
})
export class Footer {
  protected readonly signIn = inject(SignIn);
}
