import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HideButton } from '@afterword/ui';
import { SignOut } from '../../identity';
import { Hiding, hideKey } from '../../platform/device';
import { SignIn } from '../../platform/sign-in';
import { CurrentAddress } from './current-address';
import { type Place, inLine, isAt, places } from './places';

/** Wordmark, the places this person can use, their name and the way out. */
@Component({
  selector: 'aw-masthead',
  imports: [HideButton, RouterLink, SignOut],
  host: { class: 'masthead' },
  template: `
    <header class="masthead-row">
      <a class="wordmark" [routerLink]="person() ? '/' : '/sign-in'">Afterword</a>
      @if (person(); as person) {
        <nav class="nav" aria-label="Main">
          <ul class="nav-list">
            @for (place of places().shown; track place.address) {
              <li><a class="nav-link" [routerLink]="place.address" [attr.aria-current]="at(place) ? 'page' : null">{{ place.words }}</a></li>
            }
            @if (places().more; as more) {
              @if (more.length > 0) {
                <li>
                  <button type="button" class="nav-link nav-more" popovertarget="masthead-more" [attr.aria-current]="more.some(at) || null">More</button>
                  <ul #panel id="masthead-more" class="nav-more-list" popover (click)="panel.hidePopover()">
                    @for (place of more; track place.address) {
                      <li><a [routerLink]="place.address" [attr.aria-current]="at(place) ? 'page' : null">{{ place.words }}</a></li>
                    }
                  </ul>
                </li>
              }
            }
          </ul>
          <div class="nav-end">
            <a class="nav-link" routerLink="/account" [attr.aria-current]="at({ address: '/account' }) ? 'page' : null"><span class="visually-hidden">Your account, </span>{{ person.givenName }} {{ person.familyName.charAt(0) }}</a>
            <aw-sign-out look="nav-link" />
          </div>
        </nav>
        <button type="button" awHideButton class="hide-in-masthead" [shortcut]="key" (click)="hiding.toggle()">Hide</button>
      }
    </header>
  `,
})
export class Masthead {
  private readonly signIn = inject(SignIn);
  protected readonly hiding = inject(Hiding);
  protected readonly key = hideKey;
  private readonly address = inject(CurrentAddress);
  protected readonly person = this.signIn.person;
  protected readonly places = computed(() => inLine(places.filter((place) => this.signIn.can(place.ability))));

  protected readonly at = (place: Pick<Place, 'address' | 'exact'>): boolean => isAt(place, this.address.url());
}
