import { Component, inject, input, output, signal } from '@angular/core';
import type { MadeLinkResponse } from '@afterword/api-types';
import { DayPipe } from '@afterword/ui';
import { Copying } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { PeopleApi, type Person } from './people-api';

/** How somebody gets in: a link that is shown once. A new password takes two administrators, since whoever sets it could read. */
@Component({
  selector: 'aw-person-link',
  imports: [DayPipe],
  template: `
    <h2 id="person-link" tabindex="-1">Getting in</h2>
    @if (!made() && person().code; as code) {
      @switch (code.state) {
        @case ('waiting') { <p>The code for the link of {{ code.on | awDay: 'full' }} waits to be sent to {{ person().email }}.</p> }
        @case ('sent') { <p>The code for the link of {{ code.on | awDay: 'full' }} went to {{ person().email }}. The link works until {{ code.worksUntil | awDay: 'full' }}.</p> }
        @default { <p class="supervision-due">The mail server would not take the code to {{ person().email }}, so the link of {{ code.on | awDay: 'full' }} opens nothing. Check the address: a code goes to another one only once that has stood for a week.</p> }
      }
    }
    @if (made(); as link) {
      <div class="failed stack">
        <p>{{ link.kind === 'invite' ? 'Give this link to ' + person().givenName + ' alone. With it they come in for the first time.' : 'Give this link to ' + person().givenName + ' alone. With it they choose a new way in, and every sign-in of theirs ends.' }}
          It works once, until {{ link.worksUntil | awDay: 'full' }}, and is not shown again.</p>
        @if (link.codeTo) { <p>It works only with a code, which goes by e-mail to {{ link.codeTo }} in the next minutes. Neither opens anything alone.</p> }
        @else if (!person().sendsMail) { <p>No mail server is set up here, so nothing but the link is asked for. Hand it over in person.</p> }
        <div class="field">
          <label class="label" for="made-link">The link</label>
          <div class="input-row"><input class="input" id="made-link" readonly [value]="address(link)"><button type="button" class="button button-plain" (click)="copy(link)">Copy</button></div>
        </div>
      </div>
    } @else if (person().state === 'invited') {
      <p>{{ person().givenName }} has not come in yet.</p>
      @if (person().invitation; as invitation) {
        @switch (invitation.state) {
          @case ('waiting') { <p>An invitation waits to be sent to {{ person().email }}.</p> }
          @case ('sent') { <p>An invitation went to {{ person().email }} on {{ invitation.on | awDay: 'full' }}. Its link works until {{ invitation.worksUntil | awDay: 'full' }}.</p> }
          @case ('failed') { <p class="supervision-due">The mail server would not take the invitation to {{ person().email }}. Check the address, then invite {{ person().givenName }} once more.</p> }
          @case ('replaced') { <p>The invitation of {{ invitation.on | awDay: 'full' }} works no more: another link took its place, or their address was changed.</p> }
        }
      }
      <p class="actions">
        @if (person().sendsMail) { <button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="invite()">{{ person().invitation ? 'Invite once more' : 'Invite by e-mail' }}</button> }
        <button type="button" [class]="person().sendsMail ? 'button button-plain' : 'button'" [attr.aria-busy]="busy() ? true : null" (click)="make()">Make a link</button>
      </p>
      <p class="hint">An earlier link works no more once you make another.</p>
    } @else if (person().resetAskedBy && person().linkFrom) {
      <p>{{ person().resetAskedBy }} asked for a new password for {{ person().givenName }}. The link works only with a code by e-mail, and their address was changed within a week. It can be made from {{ person().linkFrom! | awDay: 'full' }}.</p>
    } @else if (person().can.includes('make-reset-link')) {
      <p>{{ person().resetAskedBy }} asked for a new password for {{ person().givenName }}. Check that {{ person().givenName }} really needs one: ask them, face to face or on a number you know.
        {{ person().sendsMail ? 'The link works only with a code, which goes by e-mail to ' + person().email + '.' : 'No mail server is set up here: hand the link over in person.' }}</p>
      <p><button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="make()">Make the link</button></p>
    } @else if (person().resetAskedBy) {
      <p>{{ person().resetAskedBy }} asked for a new password for {{ person().givenName }}. Another administrator makes the link, within a week.</p>
    } @else if (person().can.includes('ask-reset')) {
      <p>Forgotten password? You ask, and another administrator makes the link. That takes two, because whoever sets a password could read what its owner wrote.</p>
      @if (person().linkFrom; as from) { <p>Their address was changed within a week. A link can be made from {{ from | awDay: 'full' }}.</p> }
      <p><button type="button" class="button button-plain" [attr.aria-busy]="busy() ? true : null" (click)="askReset()">Ask for a new password</button></p>
    } @else {
      <p>{{ person().givenName }} cannot sign in.</p>
    }
    @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
  `,
})
export class PersonLink {
  private readonly api = inject(PeopleApi);
  private readonly copying = inject(Copying);
  readonly person = input.required<Person>();
  readonly changed = output<Person>();
  protected readonly made = signal<MadeLinkResponse | null>(null);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  protected address({ token }: MadeLinkResponse): string {
    return `${location.origin}/link#${token}`;
  }

  protected copy(link: MadeLinkResponse): void {
    void this.copying.copy(this.address(link));
  }

  protected make(): Promise<void> {
    return this.run(async () => {
      this.made.set(await this.api.makeLink(this.person().id));
      focusSoon('made-link');
    });
  }

  protected invite(): Promise<void> {
    return this.run(async () => this.changed.emit(await this.api.invite(this.person().id)));
  }

  protected askReset(): Promise<void> {
    return this.run(async () => {
      this.changed.emit(await this.api.askReset(this.person().id));
      focusSoon('person-link');
    });
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await work();
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
