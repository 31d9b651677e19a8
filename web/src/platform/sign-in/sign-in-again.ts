import { DOCUMENT, Injectable, Injector, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { UnsavedWork } from '../unsaved';
import { forget } from './forgetting';
import { SignIn } from './sign-in';

/**
 * What happens when a sign-in has expired. With unsaved words on the page a dialog asks over it; without, the way leads to the
 * sign-in page and back. When somebody else signs in, all that was in memory goes first.
 */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly injector = inject(Injector);
  private readonly unsaved = inject(UnsavedWork);
  private readonly document = inject(DOCUMENT);
  private waiting: { promise: Promise<boolean>; settle: (signedIn: boolean) => void } | null = null;

  /** whether the dialog stands over the page */
  readonly asked = signal(false);

  /** Resolves true when the same person signed in again, and false when the question was left. */
  ask(): Promise<boolean> {
    if (this.waiting) return this.waiting.promise;
    if (!this.unsaved.any()) {
      this.goToSignIn();
      return Promise.resolve(false);
    }
    let settle: (signedIn: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((resolve) => (settle = resolve));
    this.waiting = { promise, settle };
    this.asked.set(true);
    return promise;
  }

  /** The dialog's answer: somebody signed in. `before` is who was here when the words were written. */
  answered(before: string | null, now: string): void {
    if (before !== null && before !== now) {
      this.unsaved.drop();
      forget(this.document, '/');
      return;
    }
    this.close(true);
  }

  /** The dialog was closed: the words stay on the page, unsaved. */
  left(): void {
    this.close(false);
  }

  private close(signedIn: boolean): void {
    this.asked.set(false);
    this.waiting?.settle(signedIn);
    this.waiting = null;
  }

  private goToSignIn(): void {
    const router = this.injector.get(Router);
    if (router.url.startsWith('/sign-in')) return;
    this.injector.get(SignIn).leave();
    void router.navigate(['/sign-in'], { queryParams: { return: router.url }, replaceUrl: true });
  }
}
