import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignOut } from '../../identity';
import { SignIn } from '../../platform/sign-in';
import { CurrentAddress } from './current-address';
import { isAt, places } from './places';

/** On a phone: Home, New, Journal, and everything else behind More. It gives way while something is written. */
@Component({
  selector: 'aw-bottom-bar',
  imports: [RouterLink, SignOut],
  template: `
    <nav aria-label="Main, short">
      <ul class="bottom-bar-list">
        <li><a class="bottom-link" routerLink="/" [attr.aria-current]="at('/', true) ? 'page' : null">
          <svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M3 11l8-7 8 7v8H3z" /></svg>Home</a></li>
        <li><a class="bottom-link bottom-link-new" routerLink="/new" [attr.aria-current]="at('/new') ? 'page' : null">
          <svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M11 4v14M4 11h14" stroke-width="2.6" /></svg>New<span class="visually-hidden"> reflection</span></a></li>
        <li><a class="bottom-link" routerLink="/journal" [attr.aria-current]="at('/journal') && !at('/new') ? 'page' : null">
          <svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M4 3h14v16H4z" /><path d="M8.5 5.5v3m0 2v3m0 2v2" /></svg>Journal</a></li>
        <li><button type="button" class="bottom-link" popovertarget="more-panel">
          <svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M3 6h16M3 11h16M3 16h16" /></svg>More</button></li>
      </ul>
    </nav>
    <nav #panel id="more-panel" class="more-panel" aria-label="More" popover (click)="panel.hidePopover()">
      <ul class="more-list">
        @for (place of others(); track place.address) {
          <li><a [routerLink]="place.address" [attr.aria-current]="at(place.address) ? 'page' : null">{{ place.words }}</a></li>
        }
        <li><a routerLink="/account">Your account</a></li>
        <li><a routerLink="/help">Help and who can see this</a></li>
        <li><aw-sign-out /></li>
      </ul>
    </nav>
  `,
})
export class BottomBar {
  private readonly signIn = inject(SignIn);
  private readonly address = inject(CurrentAddress);
  protected readonly others = computed(() => places.filter((place) => !['/', '/journal'].includes(place.address) && this.signIn.can(place.ability)));

  protected at(address: string, exact = false): boolean {
    return isAt({ address, exact }, this.address.url());
  }
}
