import type { ThemeSuggestion } from '@afterword/journal';
import { signal } from '@angular/core';

/** What finding themes needs of the browser. */
export interface FindingPorts {
  /** runs something later; the answer calls it off */
  after(milliseconds: number, run: () => void): () => void;
  /** runs something while the browser has nothing else to do; it may go on for the milliseconds that `left` says */
  idle(run: (left: () => number) => void): void;
  load(): Promise<{ lookForThemes(text: string): Generator<void, readonly ThemeSuggestion[]> }>;
}

/** A pause in typing, in milliseconds. */
export const pause = 1_200;
/** Fewer words than this say too little. */
export const fewestWords = 6;
/** Milliseconds of an idle time that are left to the browser. */
const spare = 4;

/** Finds the themes of a text after a pause in typing, in idle time and in short steps, so that no key waits for it. */
export class ThemeFinding {
  private readonly suggestions = signal<readonly ThemeSuggestion[]>([]);
  private callOff: () => void = () => undefined;
  private turn = 0;

  readonly found = this.suggestions.asReadonly();

  constructor(private readonly ports: FindingPorts) {}

  /** The text has changed. It is asked for after the pause. */
  changed(text: () => string): void {
    this.stop();
    this.callOff = this.ports.after(pause, () => void this.look(text()));
  }

  stop(): void {
    this.turn += 1;
    this.callOff();
  }

  private async look(text: string): Promise<void> {
    const turn = this.turn;
    if (!hasWords(text)) return this.suggestions.set([]);
    // Without a connection the words and weights may not come; then nothing is suggested, and nothing is said.
    const reading = await this.ports.load().catch(() => null);
    if (!reading) return;
    const steps = reading.lookForThemes(text);
    const goOn = (left: () => number): void => {
      if (turn !== this.turn) return;
      do {
        const step = steps.next();
        if (step.done) return this.suggestions.set(step.value);
      } while (left() > spare);
      this.ports.idle(goOn);
    };
    this.ports.idle(goOn);
  }
}

function hasWords(text: string): boolean {
  return new RegExp(`^\\s*(?:\\S+\\s+){${fewestWords - 1}}\\S`, 'u').test(text);
}

/** The browser itself. */
export const browserFinding: FindingPorts = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  idle: (run) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback((deadline) => run(() => deadline.timeRemaining()), { timeout: 2_000 });
    else setTimeout(() => run(() => 0));
  },
  load: () => import('./theme-reading'),
};
