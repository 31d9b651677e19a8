import { signal } from '@angular/core';
import { refusalOf } from '../platform/problems';

/** What stands in a box, as the API last said it. */
export interface Stood {
  readonly text: string;
  readonly revision: number;
}

export type BoxState = 'saved' | 'waiting' | 'saving' | 'failed' | 'two';

/** The other one sees words soon after a pause, and while somebody writes on without one. */
const pauseMs = 400;
const atMostMs = 1_000;
const againMs = 2_500;

/**
 * The saving of one box: what is typed is sent after a pause, tried again until it arrives, and never put over words that came
 * from another window of the same person. `keep` makes this device hold what is not sent yet.
 */
export class BoxSaving {
  readonly text = signal('');
  readonly state = signal<BoxState>('saved');
  readonly trouble = signal('');
  /** the other words, while two texts wait for a choice */
  readonly other = signal<Stood | null>(null);
  private revision = 0;
  private sent = '';
  /** what was sent and not answered: it may have arrived all the same */
  private unanswered: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first: number | null = null;
  private sending: Promise<void> | null = null;
  private over = false;

  constructor(
    private readonly send: (text: string, revision: number) => Promise<Stood>,
    private readonly keep: (words: string | null) => void,
  ) {}

  get unsaved(): boolean {
    return this.text() !== this.sent;
  }

  /** What the API has now. Words typed here stay; where there are none, those that came are shown. */
  stood(now: Stood): void {
    if (now.revision <= this.revision && this.revision > 0) return;
    if (this.unsaved || this.sending) return;
    this.revision = now.revision;
    this.sent = now.text;
    this.text.set(now.text);
  }

  type(text: string): void {
    this.text.set(text);
    this.keep(this.unsaved ? text : null);
    if (this.state() === 'two') return;
    if (!this.unsaved) return this.state.set('saved');
    this.state.set('waiting');
    this.first ??= Date.now();
    this.later(Math.min(pauseMs, Math.max(0, this.first + atMostMs - Date.now())));
  }

  /** Sends what is not saved yet, now. Resolves when it has arrived or was refused. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.sending;
    if (this.unsaved && this.state() !== 'two') await (this.sending = this.once().finally(() => (this.sending = null)));
    return !this.unsaved;
  }

  /** Both texts, one after the other. */
  keepBoth(): void {
    const other = this.other();
    if (!other) return;
    this.choose(`${other.text}\n\n${this.text()}`);
  }

  takeOther(): void {
    this.choose(this.other()?.text ?? this.text());
  }

  /** The box has gone: nothing is tried again from here, and what is unsent stays on the device. */
  leave(): void {
    void this.flush();
    this.over = true;
  }

  private choose(text: string): void {
    const other = this.other();
    if (!other) return;
    this.revision = other.revision;
    this.sent = other.text;
    this.other.set(null);
    this.state.set('saved');
    this.type(text);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.over) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async once(): Promise<void> {
    const text = this.text();
    const before = this.unanswered;
    this.unanswered = text;
    this.first = null;
    this.state.set('saving');
    try {
      const now = await this.send(text, this.revision);
      this.revision = now.revision;
      this.sent = text;
      this.unanswered = null;
      this.trouble.set('');
      this.state.set(this.unsaved ? 'waiting' : 'saved');
      this.keep(this.unsaved ? this.text() : null);
      if (this.unsaved) this.later(pauseMs);
    } catch (failure) {
      this.refused(failure, before);
    }
  }

  private refused(failure: unknown, before: string | null): void {
    const refusal = refusalOf(failure);
    const stored = (refusal.problem as { stored?: Stood } | null)?.stored;
    if (refusal.status === 412 && stored) {
      this.unanswered = null;
      if (stored.text === before) {
        // One's own words, of which only the answer was lost.
        [this.revision, this.sent] = [stored.revision, stored.text];
        this.state.set('waiting');
        return this.later(0);
      }
      this.other.set(stored);
      this.state.set('two');
      if (stored.text === this.text()) this.takeOther();
      return;
    }
    this.trouble.set(refusal.words);
    this.state.set('failed');
    if (refusal.unreached || refusal.status >= 500 || refusal.status === 429) this.later(againMs);
  }
}
