import { Component, type ElementRef, input, viewChild } from '@angular/core';

/** A question alone on the screen, as large as it fits, for a room to look at. Escape or Close leaves it. */
@Component({
  selector: 'aw-big-question',
  template: `
    <button type="button" class="button button-plain no-print" (click)="show()">Show it on the big screen</button>
    <dialog #screen class="big-question" aria-label="The question" (close)="leave()">
      <p class="big-question-words" tabindex="-1" autofocus>{{ words() }}</p>
      <button type="button" class="link link-target big-question-close" (click)="screen.close()">Close</button>
    </dialog>
  `,
  host: { '(document:fullscreenchange)': 'left()' },
})
export class BigQuestion {
  readonly words = input.required<string>();
  private readonly screen = viewChild.required<ElementRef<HTMLDialogElement>>('screen');

  protected async show(): Promise<void> {
    // A dialog cannot fill the screen by itself, so the page does, before it. Where that is not to be had it fills the window.
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
    this.screen().nativeElement.showModal();
  }

  /** Escape leaves the full screen first; nobody should have to press it twice. */
  protected left(): void {
    const screen = this.screen().nativeElement;
    if (!document.fullscreenElement && screen.open) screen.close();
  }

  protected leave(): void {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  }
}
