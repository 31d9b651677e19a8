import type { EntryRequest, EntryResponse, Problem } from '@afterword/api-types';
import { Refusal } from '../platform/problems';
import { blankContent } from './entry-content';
import type { SavingPorts, SavingState } from './entry-saving';

/** A plain entry of these words. */
export const words = (text: string): EntryRequest => ({ ...blankContent(false), sections: [{ section: 'text', text }] });
/** The same as the API holds it. */
export const stored = (text: string, revision: number): EntryResponse => ({
  ...(words(text) as Required<EntryRequest>), id: 'one', revision, day: '2026-11-19', shares: [], changedSinceShared: false, can: ['revise'],
});
/** Another save came first; this is what it left. */
export const stale = (entry: EntryResponse): Refusal => {
  const problem: Problem = { type: 'about:blank', title: 'Stale', status: 412, detail: 'Written elsewhere.', stored: entry };
  return new Refusal(412, problem.detail, problem);
};

/** An API that answers only when told to, and a clock that moves only when told to. */
export class Bench implements SavingPorts {
  time = 0;
  /** how wrong the clock on the wall is */
  wrong = 0;
  ids = 0;
  timers: { at: number; run: () => void }[] = [];
  sent: { id: string; text: string; revision: number | null; answer: (entry: EntryResponse) => void; refuse: (refusal: Refusal) => void }[] = [];
  states: SavingState[] = [];

  put(id: string, content: EntryRequest, revision: number | null): Promise<EntryResponse> {
    return new Promise((answer, refuse) => {
      this.sent.push({ id, text: content.sections[0]?.text ?? '', revision, answer, refuse });
    });
  }

  now(): Date {
    return new Date(this.time + this.wrong);
  }

  ticks(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  }

  newId(): string {
    return `new-${++this.ids}`;
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      const next = this.timers.filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((each) => each !== next);
      this.time = next.at;
      next.run();
      await this.settle();
    }
    this.time = until;
  }

  async answer(revision: number): Promise<void> {
    const last = this.sent[this.sent.length - 1];
    last?.answer(stored(last.text, revision));
    await this.settle();
  }

  async refuse(refusal: Refusal): Promise<void> {
    this.sent[this.sent.length - 1]?.refuse(refusal);
    await this.settle();
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }

  texts(): string[] {
    return this.sent.map(({ text }) => text);
  }
}
