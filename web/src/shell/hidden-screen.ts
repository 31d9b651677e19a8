import { Component, ElementRef, Injector, afterNextRender, effect, inject, viewChild } from '@angular/core';
import { Hiding, hideKey } from '../platform/device';

/** What stands there instead of anybody's words. It says nothing about what is behind it. */
@Component({
  selector: 'aw-hidden-screen',
  template: `
    <dialog #box class="hidden-screen" [class.covering]="hiding.hidden()" aria-labelledby="hidden-title" (cancel)="stay($event)">
      <h1 id="hidden-title">Hidden</h1>
      <p>Nothing is lost.</p>
      <p><button type="button" class="button button-plain" (click)="hiding.toggle()">Show again</button></p>
      <p class="soft small">The key {{ key }} hides and shows.</p>
    </dialog>
  `,
})
export class HiddenScreen {
  protected readonly hiding = inject(Hiding);
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');
  protected readonly key = hideKey;

  constructor() {
    const injector = inject(Injector);
    let place: HTMLElement | null = null;
    effect(() => {
      const box = this.box().nativeElement;
      if (this.hiding.hidden()) {
        if (box.open) return;
        place = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        getSelection()?.removeAllRanges();
        // On top of any dialog.
        box.showModal();
      } else if (box.open) {
        box.close();
        // The page can take the focus once it is to be seen again.
        afterNextRender(() => place?.focus({ preventScroll: true }), { injector });
      }
    });
  }

  protected stay(event: Event): void {
    event.preventDefault();
  }
}
