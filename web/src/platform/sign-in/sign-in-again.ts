import { DOCUMENT, Injectable, Injector, afterNextRender, inject, signal } from '@angular/core';
import { UnsavedWork } from '../unsaved';
import { Forgetting } from './forgetting';
import { OtherTabs, type TabNews } from './other-tabs';
import { SignIn } from './sign-in';

/**
 * What happens when the sign-in of this tab's person has expired, or ended in another tab. With unsaved words on the page a
 * dialog asks over it; without, the sign-in page is loaded. When somebody else signs in, all that was in memory goes first.
 */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly unsaved = inject(UnsavedWork);
  private readonly signIn = inject(SignIn);
  private readonly forgetting = inject(Forgetting);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  /** where the caret was before any dialog came */
  private place: HTMLElement | null = null;
  private waiting: { promise: Promise<boolean>; settle: (signedIn: boolean) => void } | null = null;

  /** whether the dialog stands over the page */
  readonly asked = signal(false);
  /** whether the words are off the screen, because this browser has been left or is somebody else's now */
  readonly covered = signal(false);

  constructor() {
    inject(OtherTabs).hear((news) => this.heard(news));
    this.document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && !target.closest('dialog')) this.place = target;
    });
  }

  /** this device was left alone, and locked itself */
  readonly locked = signal(false);

  /** Takes the page off the screen until the same person signs in again; what is on it stays as it is. */
  lock(): Promise<boolean> {
    this.locked.set(true);
    this.covered.set(true);
    return this.wait();
  }

  /** Resolves true when the same person signed in again, and false when the question was left. */
  ask(): Promise<boolean> {
    if (this.waiting) return this.waiting.promise;
    // What was looked for stays, and off the screen: nobody need see what was found.
    if (!this.unsaved.any() && this.unsaved.anyPassing()) this.covered.set(true);
    else if (!this.unsaved.any()) {
      const { pathname, search } = this.document.location;
      const back = pathname === '/' ? '' : `?return=${encodeURIComponent(pathname + search)}`;
      if (!pathname.startsWith('/sign-in')) this.forgetting.leave(`/sign-in${back}`, this.signIn.knownId);
      return Promise.resolve(false);
    }
    return this.wait();
  }

  private wait(): Promise<boolean> {
    if (this.waiting) return this.waiting.promise;
    let settle: (signedIn: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((resolve) => (settle = resolve));
    this.waiting = { promise, settle };
    this.asked.set(true);
    return promise;
  }

  /** The dialog's answer: somebody signed in. `before` is who was here when the words were written. */
  answered(before: string | null, now: string): void {
    if (before !== null && before !== now) this.giveUp('/');
    else this.close(true);
  }

  /** The dialog was closed: the words stay on the page, unsaved. */
  left(): void {
    this.close(false);
  }

  /** Deletes what is unsaved and loads `address`. */
  giveUp(address: string): void {
    this.unsaved.drop();
    this.forgetting.leave(address);
  }

  private heard(news: TabNews): void {
    const here = this.signIn.knownId;
    // A lock has asked already, and its own end of the sign-in is no news.
    if (here === null || news.kind === 'active' || (news.kind === 'ended' && this.locked())) return;
    if (news.kind === 'began' && news.person === here) {
      if (this.asked()) this.close(true);
    } else if (this.unsaved.any()) {
      this.covered.set(true);
      void this.ask();
    } else {
      this.forgetting.leave('/sign-in');
    }
  }

  private close(signedIn: boolean): void {
    this.asked.set(false);
    this.covered.set(false);
    this.locked.set(false);
    this.waiting?.settle(signedIn);
    this.waiting = null;
    const place = this.place;
    afterNextRender(() => place?.focus({ preventScroll: true }), { injector: this.injector });
  }
}
