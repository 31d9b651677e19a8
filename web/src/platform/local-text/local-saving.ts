/** Whether the newest words are on this device: `refused` lasts until the device takes them again. */
export type LocalState = 'kept' | 'waiting' | 'refused';

export interface LocalPorts {
  /** makes the device hold what is not saved elsewhere at this moment; rejects when the device refuses */
  write(): Promise<void>;
  /** milliseconds that only ever go up */
  ticks(): number;
  /** runs once later; the answer cancels it */
  after(milliseconds: number, run: () => void): () => void;
}

export const localPauseMs = 400;
export const localLongestMs = 2_000;
/** a device that refused is asked again, since somebody may have made room */
export const localRetryMs = 10_000;

/** Writes to the device 400 ms after a pause in typing and every 2 seconds while it goes on; one write at a time, the newest wins. */
export class LocalSaving {
  private changedAt: number | null = null;
  private writing: Promise<void> | null = null;
  private cancelTimer: () => void = () => undefined;
  private stopped = false;
  private now: LocalState = 'kept';

  constructor(
    private readonly ports: LocalPorts,
    private readonly onChange: (state: LocalState) => void = () => undefined,
  ) {}

  get state(): LocalState {
    return this.now;
  }

  /** There are newer words; cheap enough for every keystroke. */
  changed(): void {
    if (this.stopped) return;
    const now = this.ports.ticks();
    this.changedAt ??= now;
    if (this.now === 'kept') this.enter('waiting');
    this.later(Math.max(0, Math.min(localPauseMs, localLongestMs - (now - this.changedAt))));
  }

  /** Writes now, if there is anything newer; resolves to whether the device holds everything. */
  async flush(): Promise<boolean> {
    while (this.writing) await this.writing;
    if (this.changedAt !== null && !this.stopped) {
      this.cancelTimer();
      this.changedAt = null;
      this.writing = this.ports.write().then(
        () => this.wrote(),
        () => this.refused(),
      );
      await this.writing;
    }
    return this.now === 'kept';
  }

  /** Nothing is written after this, once what is being written has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.cancelTimer();
    await this.writing;
  }

  private wrote(): void {
    this.writing = null;
    // Words typed while it was written wait for their own turn.
    this.enter(this.changedAt === null ? 'kept' : 'waiting');
  }

  private refused(): void {
    this.writing = null;
    if (this.changedAt === null) {
      this.changedAt = this.ports.ticks();
      if (!this.stopped) this.later(localRetryMs);
    }
    this.enter('refused');
  }

  private later(milliseconds: number): void {
    this.cancelTimer();
    this.cancelTimer = this.ports.after(milliseconds, () => void this.flush());
  }

  private enter(state: LocalState): void {
    if (this.now === state) return;
    this.now = state;
    this.onChange(state);
  }
}
