import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { ProofForm } from '../platform/proof';
import { SsoApi } from './sso-api';

const outcomes: Readonly<Record<string, string>> = {
  linked: 'It is linked. From now on it opens your account here.',
  taken: 'It was not linked: it belongs to another account here.',
  refused: 'It was not linked: that sign-in did not work. Try again.',
  'too-late': 'It was not linked: that took longer than five minutes. Try again.',
};

/** On the account page: the sign-ins of organisations that open this account. Nothing stands here where there are none. */
@Component({
  selector: 'aw-account-identities',
  imports: [DayPipe, Loading, PageFailed, ProofForm],
  template: `
    @if (failed() || !read.hasValue() || read.value().identities.length > 0) {
      <section class="stack no-print" aria-labelledby="account-identities">
        <h2 id="account-identities" tabindex="-1">The sign-in of your organisation</h2>
        @if (failed()) {
          <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
        } @else if (!read.hasValue()) {
          <aw-loading words="Loading what is linked" />
        } @else {
          @if (words(); as words) { <p class="card" role="status">{{ words }}</p> }
          @for (each of read.value().identities; track each.code) {
            <p><strong>{{ each.name }}</strong>: {{ each.linkedOn ? 'linked on ' + (each.linkedOn | awDay: 'full') : 'not linked' }}.</p>
            @if (asking() === each.code) {
              <aw-proof-form [action]="each.linkedOn ? 'Unlink it' : 'Go to ' + each.name" (proved)="go(each.code, each.linkedOn !== null)">
                <button type="button" class="link" (click)="leave(each.code)">Leave it as it is</button>
              </aw-proof-form>
            } @else {
              <p><button type="button" class="link link-target" [id]="'link-' + each.code" (click)="ask(each.code)">{{ each.linkedOn ? 'Unlink' : 'Link' }}<span class="visually-hidden"> {{ each.name }}</span></button></p>
            }
          }
          <p class="hint">Once it is linked, you get in with it and need no password here. It sees that you sign in, and nothing of what you write.</p>
        }
      </section>
    }
  `,
})
export class AccountIdentities {
  private readonly api = inject(SsoApi);
  private readonly announcer = inject(Announcer);
  /** what became of a link, from the address */
  readonly outcome = input<string>();
  protected readonly read = this.api.identities();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly asking = signal('');
  private readonly trouble = signal('');
  protected readonly words = computed(() => this.trouble() || outcomes[this.outcome() ?? ''] || '');

  protected ask(code: string): void {
    this.asking.set(code);
    focusSoon('proof');
  }

  protected leave(code: string): void {
    this.asking.set('');
    focusSoon(`link-${code}`);
  }

  /** The password was right. */
  protected async go(code: string, linked: boolean): Promise<void> {
    this.trouble.set('');
    try {
      if (!linked) return await this.api.go(code, true);
      await this.api.unlink(code);
      this.announcer.say('It is unlinked.');
      this.read.reload();
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
    this.asking.set('');
    document.getElementById('account-identities')?.focus();
  }
}
