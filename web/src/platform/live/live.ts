import { Injectable, inject, signal } from '@angular/core';
import { SignIn } from '../sign-in';
import { EventText, type News } from './event-text';

export type { News };

const lockName = 'afterword-events';
/** without a beat for so long, nobody knows what was withdrawn meanwhile */
const aloneAfterMs = 15_000;
/** a tab that keeps the stream and is frozen is not waited for */
const stealAfterMs = 10_000;
const firstWaitMs = 500;
const longestWaitMs = 5_000;

type Told = News & { readonly person: string };

/**
 * What the API tells of changes, over one stream for the whole browser: one tab keeps it and passes everything on to the others. It is
 * open while some page follows it.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly signIn = inject(SignIn);
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('afterword-live');
  private readonly followers = new Set<(news: News) => void>();
  private heardAt = 0;
  /** turns in which this tab keeps the stream: a tab does not take it from itself */
  private keeping = 0;
  private stop: AbortController | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** There has been no contact with the API for 15 seconds. */
  readonly alone = signal(false);

  constructor() {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (this.stop && data.person === this.signIn.knownId) this.take(data);
    });
  }

  /** Hears of every change until the function that comes back is called. `ready` says: read anew what is shown. */
  follow(heard: (news: News) => void): () => void {
    this.followers.add(heard);
    if (!this.stop) this.start();
    return () => {
      this.followers.delete(heard);
      if (this.followers.size === 0) this.end();
    };
  }

  private start(): void {
    const stop = (this.stop = new AbortController());
    this.heardAt = Date.now();
    this.alone.set(false);
    let asked = Date.now();
    this.timer = setInterval(() => {
      const silent = Date.now() - this.heardAt;
      this.alone.set(silent >= aloneAfterMs);
      if (this.keeping > 0 || silent < stealAfterMs || Date.now() - asked < stealAfterMs || document.visibilityState === 'hidden') return;
      asked = Date.now();
      void this.queue(stop, true);
    }, 1_000);
    void this.queue(stop, false);
  }

  private end(): void {
    clearInterval(this.timer);
    this.stop?.abort();
    this.stop = null;
  }

  /** Waits for its turn to keep the stream. Where a browser has no locks, each tab keeps its own. */
  private async queue(stop: AbortController, steal: boolean): Promise<void> {
    const turn = new AbortController();
    stop.signal.addEventListener('abort', () => turn.abort(), { once: true });
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return this.keep(turn.signal);
    try {
      await locks.request(lockName, steal ? { steal: true } : { signal: stop.signal }, () => this.keep(turn.signal));
    } catch {
      // Another tab has taken it over, or nobody follows any more.
      turn.abort();
      if (!stop.signal.aborted && !steal) setTimeout(() => void this.queue(stop, false), 1_000);
    }
  }

  private async keep(over: AbortSignal): Promise<void> {
    let wait = firstWaitMs;
    this.keeping += 1;
    while (!over.aborted) {
      const there = await this.stream(over);
      if (over.aborted) break;
      await pause(there ? firstWaitMs : wait, over);
      wait = there ? firstWaitMs : Math.min(wait * 2, longestWaitMs);
    }
    this.keeping -= 1;
  }

  /** One stream from its beginning to its end. Resolves to whether there was one. */
  private async stream(over: AbortSignal): Promise<boolean> {
    const person = this.signIn.knownId;
    if (!person) return false;
    // A stream that says nothing any more is broken, though the connection may not know it. A new one gets its time to answer.
    const broken = new AbortController();
    const answerBy = Date.now() + aloneAfterMs - stealAfterMs;
    const watch = setInterval(() => {
      if (Date.now() > Math.max(this.heardAt + aloneAfterMs, answerBy)) broken.abort();
    }, 1_000);
    let there = false;
    try {
      // Past the service worker, which would have to live as long as the stream does.
      const response = await fetch('/api/events', { headers: { 'X-Afterword-Person': person, 'ngsw-bypass': 'true' }, signal: AbortSignal.any([over, broken.signal]) });
      if (!response.ok || !response.body) {
        void response.body?.cancel();
        return false;
      }
      there = true;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const events = new EventText();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return true;
        for (const news of events.take(value)) {
          this.take(news);
          this.channel?.postMessage({ ...news, person } satisfies Told);
        }
      }
    } catch {
      return there;
    } finally {
      clearInterval(watch);
    }
  }

  private take(news: News): void {
    this.heardAt = Date.now();
    this.alone.set(false);
    if (news.kind === 'beat') return;
    for (const heard of [...this.followers]) heard(news);
  }
}

/** Resolves after so long, or at once when it is over. */
function pause(ms: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      over.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    over.addEventListener('abort', done);
  });
}
