import { Dialog } from '@afterword/ui';
import { Component, inject } from '@angular/core';
import { IdleLock } from '../platform/sign-in';

/** Says two minutes before it happens that a shared computer is about to lock. Any key or touch puts it off. */
@Component({
  selector: 'aw-lock-warning',
  imports: [Dialog],
  template: `
    <aw-dialog heading="Still there?" [open]="lock.soon()" closeWords="" (closed)="lock.soon.set(false)">
      <p role="alert">Nobody has touched this computer for a while. In two minutes Afterword takes your words off the screen and signs you out. They are saved, and you find your place again when you sign in.</p>
      <div class="actions"><button type="button" class="button" (click)="lock.soon.set(false)">Stay signed in</button></div>
    </aw-dialog>
  `,
})
export class LockWarning {
  protected readonly lock = inject(IdleLock);
}
