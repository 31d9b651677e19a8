import type { MadePackLinkResponse } from '@afterword/api-types';
import { DayPipe } from '@afterword/ui';
import { Component, inject, input, output, signal } from '@angular/core';
import { Announcer, Copying } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { GovernanceApi } from './governance-api';

/** Makes a link to what is somebody's, once it is shown again who makes it, and shows it once. */
@Component({
  selector: 'aw-make-pack-link',
  imports: [DayPipe],
  template: `
    @if (made(); as link) {
      <div class="card stack">
        <p id="pack-made" tabindex="-1"><strong>The link is made</strong></p>
        <p>{{ kept() }} It works until {{ link.until | awDay: 'full' }}, together with {{ person() ? 'their' : 'your' }} own password, and brings everything once. It is not shown again.</p>
        <div class="field">
          <label class="label" for="pack-link">The link</label>
          <div class="input-row"><input class="input" id="pack-link" readonly [value]="address(link)"><button type="button" class="button button-plain" (click)="copy(link)">Copy</button></div>
        </div>
      </div>
    } @else {
      @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
      <p><button type="button" class="button" [attr.aria-busy]="busy() ? true : null" (click)="make()">Make a link</button></p>
    }
  `,
})
export class MakePackLink {
  /** for whom an administrator makes it; null for oneself */
  readonly person = input<string | null>(null);
  /** what to do with it */
  readonly kept = input.required<string>();
  readonly done = output<MadePackLinkResponse>();
  private readonly api = inject(GovernanceApi);
  private readonly copying = inject(Copying);
  private readonly announcer = inject(Announcer);
  protected readonly made = signal<MadePackLinkResponse | null>(null);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  protected address({ token }: MadePackLinkResponse): string {
    return `${location.origin}/pack#${token}`;
  }

  protected copy(link: MadePackLinkResponse): void {
    void this.copying.copy(this.address(link));
  }

  protected async make(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      const made = await this.api.makePackLink(this.person());
      this.made.set(made);
      this.done.emit(made);
      this.announcer.say('The link is made.');
      focusSoon('pack-made');
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
