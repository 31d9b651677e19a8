import { Component, effect, input, output, signal } from '@angular/core';

const pauseMs = 1_500;
/** cheap enough for every pause: the rules are fetched and asked only where a number this long stands */
const longNumber = /\d(?:[\s-]?\d){9}/u;

/** Says quietly, after a pause in writing, that something looks like an NHS number. It blocks nothing. */
@Component({
  selector: 'aw-number-notice',
  template: `
    @if (found()) {
      <p class="number-notice small">That looks like an NHS number. It belongs to one person only, so leave it out if you can. <button type="button" class="link" (click)="look.emit()">Look</button></p>
    }
  `,
})
export class NumberNotice {
  readonly texts = input.required<readonly string[]>();
  readonly look = output();
  protected readonly found = signal(false);

  constructor() {
    effect((cleanUp) => {
      const texts = this.texts();
      const timer = setTimeout(() => void this.lookThrough(texts), pauseMs);
      cleanUp(() => clearTimeout(timer));
    });
  }

  private async lookThrough(texts: readonly string[]): Promise<void> {
    const suspect = texts.filter((text) => longNumber.test(text));
    // Where the rules do not load, nothing is said.
    const rules = suspect.length > 0 ? await import('./rules').catch(() => null) : null;
    const found = rules !== null && suspect.some((text) => rules.lookForDetails(text).details.some(({ kind }) => kind === 'nhs-number'));
    if (texts === this.texts()) this.found.set(found);
  }
}
