import { Component, ElementRef, InjectionToken, effect, inject, input, output, viewChild } from '@angular/core';
import { HideButton } from './hide-button';

let made = 0;

/** How a dialog takes everything off the screen: the button of the page behind it cannot be pressed. */
export interface ScreenHiding {
  readonly key: string;
  hide(): void;
}
export const screenHiding = new InjectionToken<ScreenHiding>('screen hiding');

/**
 * A native modal dialog that leaves the privacy line in sight. Escape and the close button emit `closed` and change nothing
 * else: whoever opened it decides. Focus starts on the heading and goes back to where it was.
 */
@Component({
  selector: 'aw-dialog',
  imports: [HideButton],
  template: `
    <dialog #box class="dialog" [class.dialog-wide]="wide()" [attr.aria-labelledby]="titleId" (cancel)="dismiss($event)">
      <div class="dialog-head">
        <h2 [id]="titleId" tabindex="-1" autofocus>{{ heading() }}</h2>
        @if (closeWords()) {
          <div class="dialog-ways">
            <button type="button" class="link link-target" (click)="closed.emit()">{{ closeWords() }}</button>
            @if (hiding) { <button type="button" awHideButton [shortcut]="hiding.key" (click)="hiding.hide()">Hide</button> }
          </div>
        }
      </div>
      <div class="dialog-body"><ng-content /></div>
    </dialog>
  `,
  host: { '(window:resize)': 'leaveLineFree()', '(window:scroll)': 'leaveLineFree()' },
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = input.required<boolean>();
  readonly wide = input(false);
  readonly closeWords = input('Close');
  readonly closed = output();
  protected readonly hiding = inject(screenHiding, { optional: true });
  protected readonly titleId = `dialog-title-${++made}`;
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => {
      const box = this.box().nativeElement;
      if (this.open() && !box.open) {
        this.leaveLineFree();
        box.showModal();
      } else if (!this.open() && box.open) {
        box.close();
      }
    });
  }

  protected dismiss(event: Event): void {
    event.preventDefault();
    if (this.closeWords()) this.closed.emit();
  }

  protected leaveLineFree(): void {
    const line = document.querySelector('.privacy-line')?.getBoundingClientRect();
    if (!line) return;
    const style = this.box().nativeElement.style;
    style.setProperty('--line-top', `${Math.max(0, line.top)}px`);
    style.setProperty('--line-bottom', `${Math.max(0, line.bottom)}px`);
  }
}
