import { NgComponentOutlet } from '@angular/common';
import { Component, effect, input, signal, type Type } from '@angular/core';

/** A part of another feature that is fetched once the page stands, so that the page need not carry it. Where it cannot be fetched nothing is shown. */
@Component({
  selector: 'aw-later',
  imports: [NgComponentOutlet],
  template: '<ng-container [ngComponentOutlet]="part()" />',
})
export class Later {
  readonly load = input.required<() => Promise<Type<unknown>>>();
  protected readonly part = signal<Type<unknown> | null>(null);

  constructor() {
    effect(() => {
      this.load()().then((part) => this.part.set(part), () => undefined);
    });
  }
}
