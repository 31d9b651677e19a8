import { Injectable, effect, inject, signal } from '@angular/core';
import { Device, IdleWatch } from '../device';
import { UnsavedWork } from '../unsaved';
import { OtherTabs } from './other-tabs';
import { SignIn } from './sign-in';
import { SignInAgain } from './sign-in-again';

const lookEveryMs = 5_000;
/** other tabs need not know of every key */
const tellEveryMs = 10_000;
const saveWithinMs = 4_000;
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/**
 * Locks a shared computer that nobody has touched for 10 minutes: what is unsaved is saved, the sign-in ends, and the words go off
 * the screen. The same person finds the sentence and the place again.
 */
@Injectable({ providedIn: 'root' })
export class IdleLock {
  private readonly device = inject(Device);
  private readonly signIn = inject(SignIn);
  private readonly signInAgain = inject(SignInAgain);
  private readonly unsaved = inject(UnsavedWork);
  private readonly tabs = inject(OtherTabs);
  private readonly watch = new IdleWatch({ now: () => Date.now(), ticks: () => performance.now() });
  private toldAt = 0;
  private locking = false;

  /** it locks in two minutes unless somebody touches it */
  readonly soon = signal(false);

  constructor() {
    for (const touch of touches) addEventListener(touch, () => this.touched(), { capture: true, passive: true });
    this.tabs.hear((news) => {
      if (news.kind === 'active') this.touchedSomewhere();
    });
    setInterval(() => this.look(), lookEveryMs);
    for (const back of ['focus', 'visibilitychange'] as const) addEventListener(back, () => this.look(), true);
    // A sign-in is a touch.
    effect(() => {
      if (this.signIn.person() && !this.signInAgain.asked()) this.watch.touched();
    });
  }

  private touched(): void {
    // A first key after the time was up finds the lock, and does not undo it.
    this.look();
    if (this.locking || this.signInAgain.asked()) return;
    this.touchedSomewhere();
    if (performance.now() - this.toldAt < tellEveryMs) return;
    this.toldAt = performance.now();
    this.tabs.tell({ kind: 'active' });
  }

  private touchedSomewhere(): void {
    this.watch.touched();
    this.soon.set(false);
  }

  private look(): void {
    if (!this.device.shared() || !this.signIn.person() || this.signInAgain.asked() || this.locking) {
      this.soon.set(false);
      return;
    }
    const { idleness } = this.watch;
    this.soon.set(idleness === 'soon');
    if (idleness === 'over') void this.lock();
  }

  private async lock(): Promise<void> {
    this.locking = true;
    try {
      // Off the screen first; saving may take its time.
      void this.signInAgain.lock();
      await Promise.race([this.unsaved.saveAll(), new Promise((resolve) => setTimeout(resolve, saveWithinMs))]);
      await this.signIn.endOrLater();
    } finally {
      this.locking = false;
    }
  }
}
