import { Dialog } from '@afterword/ui';
import { Component, inject, input, signal } from '@angular/core';
import { LocalText } from '../platform/local-text';
import { Forgetting, SignIn } from '../platform/sign-in';
import { UnsavedWork } from '../platform/unsaved';

/** a storage that does not answer keeps nobody from leaving */
const answerWithinMs = 2_000;

/** Saves what is unsaved, ends the sign-in, and leaves nothing behind on this device. */
@Component({
  selector: 'aw-sign-out',
  imports: [Dialog],
  template: `
    <button type="button" [class]="look()" [attr.aria-busy]="leaving()" (click)="leave()">Sign out</button>
    @if (stuck()) {
      <aw-dialog heading="Some words are not saved" [open]="true" closeWords="" (closed)="stuck.set(0)">
        <p>{{ stuck() === 1 ? 'One text of yours is' : stuck() + ' texts of yours are' }} not saved or sent yet: what you were writing in an entry, a comment, a document or a briefing. If you sign out now, {{ stuck() === 1 ? 'it is' : 'they are' }} deleted from this device.</p>
        <div class="actions">
          <button type="button" class="button" (click)="stuck.set(0)">Stay and wait</button>
          <button type="button" class="button button-delete" (click)="leaveAnyway()">Sign out and delete {{ stuck() }} unsaved {{ stuck() === 1 ? 'text' : 'texts' }}</button>
        </div>
      </aw-dialog>
    }
  `,
})
export class SignOut {
  private readonly signIn = inject(SignIn);
  private readonly unsaved = inject(UnsavedWork);
  private readonly forgetting = inject(Forgetting);
  private readonly local = inject(LocalText);
  readonly look = input('');
  protected readonly leaving = signal(false);
  /** how many texts could not be saved */
  protected readonly stuck = signal(0);

  protected async leave(): Promise<void> {
    if (this.leaving()) return;
    this.leaving.set(true);
    await this.unsaved.saveAll();
    // Also what was left here, on a page that is not open, or in another tab.
    const silent = new Promise<null>((resolve) => setTimeout(() => resolve(null), answerWithinMs));
    const kept = await Promise.race([this.local.all().catch(() => null), silent]);
    const left = this.unsaved.count(kept?.unsent.map(({ id }) => id));
    this.leaving.set(false);
    if (left > 0) this.stuck.set(left);
    else await this.end();
  }

  protected async leaveAnyway(): Promise<void> {
    this.stuck.set(0);
    await this.end();
  }

  /** The device is cleared whether or not the API can be reached; where it cannot, the sign-in ends there before the next start. */
  private async end(): Promise<void> {
    if (this.leaving()) return;
    this.leaving.set(true);
    this.unsaved.drop();
    await this.signIn.endOrLater();
    await this.local.wipe().catch(() => undefined);
    this.forgetting.leave('/sign-in');
  }
}
