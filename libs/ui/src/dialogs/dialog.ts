import { Component, ElementRef, effect, input, output, viewChild } from '@angular/core';

let made = 0;

/**
 * A native modal dialog that leaves the privacy line in sight. Escape and the close button emit `closed` and change nothing
 * else: whoever opened it decides. Focus starts on the heading and goes back to where it was.
 */
@Component({
  selector: 'aw-dialog',
  template: `
    <dialog #box class="dialog" [class.dialog-wide]="wide()" [attr.aria-labelledby]="titleId" (cancel)="dismiss($event)">
      <div class="dialog-head">
        <h2 [id]="titleId" tabindex="-1" autofocus>{{ heading() }}</h2>
        @if (closeWords()) { <button type="button" class="link link-target" (click)="closed.emit()">{{ closeWords() }}</button> }
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
