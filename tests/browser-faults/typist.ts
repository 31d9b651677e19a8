import type { Page } from '@playwright/test';

interface TypedWord {
  readonly word: string;
  readonly at: number;
}

/** Somebody who types words that are found again, each once, and remembers when. */
export class Typist {
  private typed: TypedWord[] = [];
  private count = 0;

  constructor(
    private readonly round: string,
    private readonly chance: () => number,
  ) {}

  /** Types for about so long, at the pace of a person: quick words, and now and then a pause. */
  async types(page: Page, milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds;
    do {
      const word = `${this.round}w${this.count}`;
      this.count += 1;
      await page.keyboard.type(`${word} `, { delay: this.chance() * 30 });
      this.typed.push({ word, at: Date.now() });
      await page.waitForTimeout(this.chance() < 0.15 ? this.chance() * 900 : this.chance() * 120);
    } while (Date.now() < until);
  }

  /** Every word typed by then, in milliseconds since 1970. */
  wordsBefore(then: number): readonly string[] {
    return this.typed.filter(({ at }) => at < then).map(({ word }) => word);
  }

  get words(): readonly string[] {
    return this.typed.map(({ word }) => word);
  }
}
