import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, signal } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { AccountApi } from './account-api';

/** On the account page: where one is signed in, and ending it there. */
@Component({
  selector: 'aw-own-sign-ins',
  imports: [DayPipe, Loading, PageFailed],
  template: `
    <section class="stack no-print" aria-labelledby="own-sign-ins">
      <h2 id="own-sign-ins" tabindex="-1">Where you are signed in</h2>
      @if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else if (!read.hasValue()) {
        <aw-loading words="Loading where you are signed in" />
      } @else {
        <ul class="rows">
          @for (each of read.value().signIns; track each.id) {
            <li>
              <p><strong>{{ each.device ?? 'A browser we do not know' }}</strong>@if (each.current) {<span class="soft">, this one</span>}</p>
              <p class="row-facts">
                <span>{{ each.ownDevice ? 'Your own device' : 'Shared computer' }}</span>
                <span>Signed in on {{ each.begunOn | awDay: 'full' }}</span>
                @if (!each.current) { <span>Last used on {{ each.lastUsedOn | awDay: 'full' }}</span> }
              </p>
              @if (!each.current) {
                <p><button type="button" class="button button-plain button-small" [attr.aria-busy]="busy() === each.id ? true : null" (click)="end(each.id)">End it there<span class="visually-hidden">: {{ each.device ?? 'a browser we do not know' }}, signed in on {{ each.begunOn | awDay: 'full' }}</span></button></p>
              }
            </li>
          }
        </ul>
        @if (trouble()) { <p class="trouble" role="alert">Not ended. {{ trouble() }}</p> }
        @if (read.value().signIns.length > 1) {
          <p><button type="button" class="button button-plain" [attr.aria-busy]="busy() === 'others' ? true : null" (click)="end('others')">End all the others</button></p>
        } @else {
          <p class="hint">You are signed in nowhere else.</p>
        }
        <p class="hint">Do you not know one of these? End it, then change your password. What is not saved there stays in that browser until you sign in there again.</p>
      }
    </section>
  `,
})
export class OwnSignIns {
  private readonly api = inject(AccountApi);
  private readonly announcer = inject(Announcer);
  protected readonly read = this.api.signIns();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly busy = signal('');
  protected readonly trouble = signal('');

  protected async end(which: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(which);
    this.trouble.set('');
    try {
      await this.api.endSignIn(which);
      this.said(which);
    } catch (failure) {
      const { status, words } = refusalOf(failure);
      // It has ended meanwhile, which is what was wanted.
      if (status === 404) this.said(which);
      else this.trouble.set(words);
    } finally {
      this.busy.set('');
    }
  }

  private said(which: string): void {
    this.announcer.say(which === 'others' ? 'Every other sign-in has ended.' : 'That sign-in has ended.');
    this.read.reload();
    document.getElementById('own-sign-ins')?.focus();
  }

  /** Looks again, after something was done here. */
  reload(): void {
    this.read.reload();
  }
}
