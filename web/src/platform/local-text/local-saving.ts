/** Whether the newest words are on this device. */
export type LocalState = 'kept' | 'waiting' | 'refused';

export interface LocalPorts {
  /** writes what there is to write at this moment; rejects when the device refuses */
  write(): Promise<void>;
  now(): number;
  /** runs once later; the answer cancels it */
  after(milliseconds: number, run: () => void): () => void;
}

export const localPauseMs = 400;
export const localLongestMs = 2_000;

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
    const now = this.ports.now();
    this.changedAt ??= now;
    this.enter('waiting');
    // A clock that was set back must not put writing off.
    const since = Math.max(0, now - this.changedAt);
    this.cancelTimer();
    this.cancelTimer = this.ports.after(Math.max(0, Math.min(localPauseMs, localLongestMs - since)), () => void this.flush());
  }

  /** Writes now, if there is anything newer; resolves when it is done or refused. */
  async flush(): Promise<void> {
    while (this.writing) await this.writing;
    if (this.changedAt === null || this.stopped) return;
    this.cancelTimer();
    this.changedAt = null;
    this.writing = this.ports.write().then(
      () => this.wrote(true),
      () => this.wrote(false),
    );
    await this.writing;
  }

  /** Nothing is written after this, once what is being written has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.cancelTimer();
    await this.writing;
  }

  private wrote(well: boolean): void {
    this.writing = null;
    // Words typed while it was written wait for their own turn.
    if (this.changedAt === null) this.enter(well ? 'kept' : 'refused');
  }

  private enter(state: LocalState): void {
    if (this.now === state) return;
    this.now = state;
    this.onChange(state);
  }
}
