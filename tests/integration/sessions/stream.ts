import type { Person } from '../../support/person';

export interface Heard {
  readonly kind: string;
  readonly id?: string;
  readonly gone?: boolean;
}

/** Somebody's stream, as a browser has it. */
export class Stream {
  readonly heard: Heard[] = [];
  headers = new Headers();
  /** called with each event as it comes */
  onHeard: (heard: Heard) => void = () => undefined;
  closed = false;
  private readonly waiting = new Set<() => void>();
  private readonly abort = new AbortController();

  static async of(person: Person): Promise<Stream> {
    const stream = new Stream();
    const response = await person.streams('/api/events', stream.abort.signal);
    if (response.status !== 200) throw new Error(`The stream was answered ${response.status}.`);
    stream.headers = response.headers;
    void stream.read(response);
    await stream.until(({ kind }) => kind === 'ready');
    return stream;
  }

  /** Resolves once this was heard. */
  async until(wanted: (heard: Heard) => boolean): Promise<void> {
    while (!this.heard.some(wanted)) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  async end(): Promise<void> {
    while (!this.closed) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  close(): void {
    this.abort.abort();
  }

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
        for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
          const [, kind = '', data = '{}'] = /^event: (\S+)\ndata: (.*)$/u.exec(text.slice(0, at)) ?? [];
          text = text.slice(at + 2);
          const heard = { kind, ...(JSON.parse(data) as object) };
          this.heard.push(heard);
          this.onHeard(heard);
          this.wake();
        }
      }
    } catch {
      // Closed from here.
    }
    this.closed = true;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
