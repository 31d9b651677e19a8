import { dateInFull } from '@afterword/journal';
import { HideButton, PageFailed, PrivacyLineBar, dayOf, onPaper } from '@afterword/ui';
import { NgComponentOutlet } from '@angular/common';
import { ApplicationRef, Component, Injector, type Type, effect, inject, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { findUnsaved } from '../entries';
import { loadLockWarning, loadSignInDialog } from '../identity';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { Device, Hiding, hideKey } from '../platform/device';
import { IdleLock, SignIn, SignInAgain } from '../platform/sign-in';
import { UndoOffer } from '../platform/undo';
import { Updates } from '../platform/updates';
import { BottomBar } from './navigation/bottom-bar';
import { Footer } from './navigation/footer';
import { Masthead } from './navigation/masthead';
import { HiddenScreen } from './hidden-screen';

/** What stands on every screen: masthead, privacy line, the page, the two live regions, the foot. */
@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet, PrivacyLineBar, PageFailed, Masthead, BottomBar, Footer, HideButton, HiddenScreen, NgComponentOutlet],
  host: { '(document:keydown)': 'undoByKey($event)', '(window:beforeprint)': 'paper(true)', '(window:afterprint)': 'paper(false)' },
  templateUrl: './app.html',
})
export class App {
  protected readonly signIn = inject(SignIn);
  protected readonly signInAgain = inject(SignInAgain);
  protected readonly device = inject(Device);
  protected readonly hiding = inject(Hiding);
  protected readonly hideKey = hideKey;
  protected readonly idleLock = inject(IdleLock);
  protected readonly line = inject(PrivacyLine);
  protected readonly announcer = inject(Announcer);
  protected readonly undoOffer = inject(UndoOffer);
  protected readonly updates = inject(Updates);

  protected readonly inFull = dateInFull;
  private readonly application = inject(ApplicationRef);
  /** a page is up */
  protected readonly arrived = signal(false);
  protected readonly signInDialog = signal<Type<unknown> | null>(null);
  protected readonly lockWarning = signal<Type<unknown> | null>(null);

  /** with its year, because paper is kept */
  protected today(): string {
    return dateInFull(dayOf(new Date()));
  }

  /** What stands goes to paper as soon as this is over, so everything on it is said anew at once. */
  protected paper(wanted: boolean): void {
    onPaper.set(wanted);
    this.application.tick();
  }

  /** Takes back what is offered to be undone, but for where the same keys take back what was typed. */
  protected undoByKey(event: KeyboardEvent): void {
    const typing = (event.target as Element | null)?.closest?.('input, textarea, select');
    if (typing || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey) || !this.undoOffer.offered()) return;
    event.preventDefault();
    void this.undoOffer.undo();
  }

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      if (this.signIn.person()) void findUnsaved(injector).catch(() => undefined);
    });
    effect(() => {
      if (this.idleLock.soon()) void loadLockWarning().then((warning) => this.lockWarning.set(warning));
    });
    effect(() => {
      if (this.signInAgain.asked()) void loadSignInDialog().then((dialog) => this.signInDialog.set(dialog));
    });
  }

  protected async reload(): Promise<void> {
    if (!(await this.updates.reload())) this.announcer.warn('Some words are only on this screen. Copy them first, then reload.');
  }

  protected skip(event: Event): void {
    event.preventDefault();
    document.querySelector<HTMLElement>('main')?.focus();
  }
}
