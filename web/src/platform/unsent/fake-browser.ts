/** Locks and messages as the tabs of one browser share them, for specs: where jsdom has none. */
export class FakeBrowser {
  private readonly held = new Map<string, { end: () => void; take: () => void }>();
  private readonly listeners: { from: object; hear: (event: { data: unknown }) => void }[] = [];

  readonly locks = {
    request: async (name: string, options: { steal?: boolean }, run: (lock: object | null) => unknown): Promise<unknown> => {
      if (this.held.has(name) && !options.steal) return run(null);
      this.held.get(name)?.take();
      return new Promise((resolve, reject) => {
        const mine = { end: () => undefined, take: () => reject(new Error('taken')) };
        this.held.set(name, mine);
        void Promise.resolve(run({})).then((value) => {
          if (this.held.get(name) === mine) this.held.delete(name);
          resolve(value);
        });
      });
    },
  };

  private channel(): unknown {
    const me = {};
    return {
      addEventListener: (_kind: string, hear: (event: { data: unknown }) => void) => this.listeners.push({ from: me, hear }),
      postMessage: (data: unknown) => this.listeners.filter(({ from }) => from !== me).forEach(({ hear }) => hear({ data: structuredClone(data) })),
    };
  }

  install(): void {
    const channel = this.channel.bind(this);
    // Called with new.
    const newChannel = function (): unknown {
      return channel();
    };
    Object.defineProperty(navigator, 'locks', { value: this.locks, configurable: true });
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: newChannel, configurable: true, writable: true });
  }
}
