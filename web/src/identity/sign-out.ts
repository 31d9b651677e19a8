import { Dialog } from '@afterword/ui';
import { Component, inject, input, signal } from '@angular/core';
import { refusalOf } from '../platform/problems';
import { Forgetting, SignIn } from '../platform/sign-in';
import { UnsavedWork } from '../platform/unsaved';

/** Saves what is unsaved, ends the sign-in, and leaves nothing behind on this device. */
@Component({
  selector: 'aw-sign-out',
  host: { '(window:online)': 'backOnline()' },
  imports: [Dialog],
  template: `
    <button type="button" [class]="look()" [attr.aria-busy]="leaving()" (click)="leave()">Sign out</button>
    @if (stuck()) {
      <aw-dialog heading="Some words are not saved" [open]="true" closeWords="" (closed)="stuck.set(0)">
        <p>We could not save {{ stuck() === 1 ? 'the entry' : stuck() + ' entries' }} you are writing. If you sign out now, what is not saved is deleted from this device.</p>
        <div class="actions">
          <button type="button" class="button" (click)="stuck.set(0)">Stay and wait</button>
          <button type="button" class="button button-delete" (click)="leaveAnyway()">Sign out and delete {{ stuck() }} unsaved {{ stuck() === 1 ? 'text' : 'texts' }}</button>
        </div>
      </aw-dialog>
    }
    @if (unreached()) {
      <aw-dialog class="covering" heading="You are not signed out yet" [open]="true" closeWords="" (closed)="unreached.set('')">
        <p role="alert">{{ unreached() }}</p>
        <p>You are still signed in on this device. Your words are off the screen as long as this stands.</p>
        <div class="actions">
          <button type="button" class="button" [attr.aria-busy]="leaving()" (click)="end()">{{ leaving() ? 'Signing out…' : 'Try again' }}</button>
          <button type="button" class="button button-plain" (click)="unreached.set('')">Stay signed in</button>
        </div>
      </aw-dialog>
    }
  `,
})
export class SignOut {
  private readonly signIn = inject(SignIn);
  private readonly unsaved = inject(UnsavedWork);
  private readonly forgetting = inject(Forgetting);
  readonly look = input('');
  protected readonly leaving = signal(false);
  /** how many texts could not be saved */
  protected readonly stuck = signal(0);
  /** why the sign-in could not be ended; empty while that is not so */
  protected readonly unreached = signal('');

  protected async leave(): Promise<void> {
    if (this.leaving()) return;
    this.leaving.set(true);
    await this.unsaved.saveAll();
    const left = this.unsaved.count();
    this.leaving.set(false);
    if (left > 0) this.stuck.set(left);
    else await this.end();
  }

  protected async leaveAnyway(): Promise<void> {
    this.stuck.set(0);
    await this.end();
  }

  protected async end(): Promise<void> {
    if (this.leaving()) return;
    this.leaving.set(true);
    try {
      await this.signIn.end();
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status !== 401) {
        this.unreached.set(refusal.unreached ? 'There is no connection to Afterword, so we could not sign you out.' : 'Afterword did not answer as it should, so we could not sign you out.');
        return;
      }
    } finally {
      this.leaving.set(false);
    }
    this.unsaved.drop();
    this.forgetting.leave('/sign-in');
  }

  protected backOnline(): void {
    if (this.unreached()) void this.end();
  }
}
