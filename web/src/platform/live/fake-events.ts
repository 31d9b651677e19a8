type Piece = { readonly done: boolean; readonly value?: string };

/** One asking for the stream of events, answered by the spec. */
export class FakeStream {
  private readonly waiting: ((piece: Piece | Error) => void)[] = [];
  private answer!: (response: unknown) => void;
  private refuse!: (failure: Error) => void;
  readonly response = new Promise<unknown>((resolve, reject) => ([this.answer, this.refuse] = [resolve, reject]));

  constructor(
    readonly headers: unknown,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => void this.breaks());
  }

  get over(): boolean {
    return this.signal.aborted;
  }

  opens(): this {
    const read = (): Promise<Piece> => new Promise((resolve, reject) => this.waiting.push((piece) => (piece instanceof Error ? reject(piece) : resolve(piece))));
    this.answer({ ok: true, body: { pipeThrough: () => ({ getReader: () => ({ read }) }) } });
    return this;
  }

  says(value: string): Promise<void> {
    return this.gives({ done: false, value });
  }

  ends(): Promise<void> {
    return this.gives({ done: true });
  }

  async refuses(): Promise<void> {
    this.answer({ ok: false, body: null });
    await jest.advanceTimersByTimeAsync(0);
  }

  breaks(): Promise<void> {
    this.refuse(new Error('no connection'));
    return this.gives(new Error('no connection'));
  }

  private async gives(piece: Piece | Error): Promise<void> {
    await jest.advanceTimersByTimeAsync(0);
    this.waiting.shift()?.(piece);
    await jest.advanceTimersByTimeAsync(0);
  }
}

/** Locks of one name, for all tabs of a browser. */
class FakeLocks {
  private holder: ((stolen: Error) => void) | null = null;
  private readonly queue: (() => void)[] = [];

  get held(): boolean {
    return this.holder !== null;
  }

  /** A tab that does nothing any more has the lock. */
  freezeFirst(): void {
    this.holder = () => undefined;
  }

  request(_name: string, { steal, signal }: { readonly steal?: boolean; readonly signal?: AbortSignal }, act: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const hold = (): void => {
        this.holder = reject;
        void act().then(() => {
          resolve();
          if (this.holder !== reject) return;
          this.holder = null;
          this.queue.shift()?.();
        });
      };
      if (steal) this.holder?.(new Error('stolen'));
      if (steal || !this.holder) return hold();
      this.queue.push(hold);
      signal?.addEventListener('abort', () => {
        const nth = this.queue.indexOf(hold);
        if (nth >= 0) this.queue.splice(nth, 1);
        reject(new Error('given up'));
      });
    });
  }
}

/** The API's stream, the locks and the channel between tabs, where jsdom has none of them. */
export class FakeEvents {
  readonly streams: FakeStream[] = [];
  readonly locks = new FakeLocks();
  private readonly before = ['fetch', 'TextDecoderStream', 'BroadcastChannel'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);

  constructor() {
    const channels: FakeChannel[] = [];
    class FakeChannel extends EventTarget {
      constructor() {
        super();
        channels.push(this);
      }
      postMessage(data: unknown): void {
        for (const channel of channels) if (channel !== this) channel.dispatchEvent(new MessageEvent('message', { data }));
      }
    }
    const fetch = (_url: string, { headers, signal }: { headers: unknown; signal: AbortSignal }): Promise<unknown> => {
      this.streams.push(new FakeStream(headers, signal));
      return this.last.response;
    };
    for (const [name, value] of Object.entries({ fetch, TextDecoderStream: class {}, BroadcastChannel: FakeChannel })) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    Object.defineProperty(navigator, 'locks', { value: this.locks, configurable: true });
  }

  get last(): FakeStream {
    return this.streams.at(-1)!;
  }

  takeAway(): void {
    for (const [name, was] of this.before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
    Reflect.deleteProperty(navigator, 'locks');
  }
}
