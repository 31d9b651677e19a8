import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Notices } from '../platform/database';
import { Refusal } from '../platform/problems';
import { type EventKind, eventKinds, EventRepository } from './event.repository';

const BEAT_MS = 4_000;
/** A sign-in is looked up again with every so many beats, and whenever one of its person ends. */
const BEATS_PER_LOOK = 8;
const MOST_OF_ONE_PERSON = 8;
const MOST_OF_A_PROCESS = 2_000;
/** Whoever takes nothing any more is let go. */
const MOST_WAITING_BYTES = 64 * 1024;

interface Stream {
  readonly staffId: string;
  readonly response: Response;
  readonly signedIn: () => Promise<boolean>;
}

class Stopping extends Refusal {
  constructor() {
    super(503, 'Not available just now', 'This part of Afterword is about to stop. Please try again in a moment.', { headers: { 'Retry-After': '1' } });
  }
}

class TooManyStreams extends Refusal {
  constructor() {
    super(503, 'Not available just now', 'Too many pages are kept up to date at once. This page still works.', { headers: { 'Retry-After': '30' } });
  }
}

/**
 * The open streams of this process: each hears by ids alone that something of its person changed, as long as their sign-in lasts. A
 * beat says that nothing was missed; without the database there is none.
 */
@Injectable()
export class EventStreams implements BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private readonly pushing = new Map<string, { again: boolean }>();
  private timer: NodeJS.Timeout | undefined;
  private beats = 0;
  private stopping = false;

  constructor(
    private readonly notices: Notices,
    private readonly events: EventRepository,
  ) {
    this.listen = { heard: (notice) => this.heard(notice), ready: () => this.toAll('ready', {}) };
  }

  private readonly listen: Parameters<Notices['begin']>[0];

  /** Keeps an answer open as a stream. The oldest of a person gives way to a newer one. Throws TooManyStreams, and Stopping on the way to a stop. */
  async open(staffId: string, response: Response, signedIn: () => Promise<boolean>): Promise<void> {
    if (this.stopping) throw new Stopping();
    if (this.streams.size >= MOST_OF_A_PROCESS) throw new TooManyStreams();
    const own = [...this.streams].filter((each) => each.staffId === staffId);
    for (const stream of own.slice(0, Math.max(0, own.length - MOST_OF_ONE_PERSON + 1))) this.end(stream);
    const stream: Stream = { staffId, response, signedIn };
    response.status(200).setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    // Proxies that gather an answer before they pass it on would hold the stream back.
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    this.streams.add(stream);
    response.on('close', () => this.end(stream));
    this.notices.begin(this.listen);
    this.timer ??= setInterval(() => void this.beat(), BEAT_MS).unref();
    if (await this.notices.healthy()) this.write(stream, 'ready', {});
  }

  /** A stream that ends properly is opened again at once, by then with another process. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
    for (const stream of this.streams) this.end(stream);
  }

  private async beat(): Promise<void> {
    this.beats += 1;
    if (await this.notices.healthy()) this.toAll('beat', {});
    if (this.beats % BEATS_PER_LOOK === 0) await this.lookUp([...this.streams]);
  }

  private heard(notice: string): void {
    const [kind = '', id = '', ...people] = notice.split(' ');
    for (const staffId of new Set(people)) {
      const streams = [...this.streams].filter((each) => each.staffId === staffId);
      if (streams.length === 0) continue;
      if (kind === 'sign-in') void this.lookUp(streams);
      else if ((eventKinds as readonly string[]).includes(kind)) void this.push(staffId, kind as EventKind, id);
    }
  }

  /** Asks for permission again, then tells; what changes meanwhile is told once more. */
  private async push(staffId: string, kind: EventKind, id: string): Promise<void> {
    const key = `${staffId} ${kind} ${id}`;
    const busy = this.pushing.get(key);
    if (busy) {
      busy.again = true;
      return;
    }
    const turn = { again: true };
    this.pushing.set(key, turn);
    try {
      while (turn.again) {
        turn.again = false;
        const sees = await this.events.sees(staffId, kind, id);
        // Whoever had a share is told that it has gone; of anything else they are told nothing.
        if (!sees && kind !== 'share') continue;
        for (const stream of this.streams) if (stream.staffId === staffId) this.write(stream, kind, { id, gone: !sees });
      }
    } catch {
      // What could not be looked up was not told: a new stream reads everything again.
      for (const stream of [...this.streams]) if (stream.staffId === staffId) this.end(stream);
    } finally {
      this.pushing.delete(key);
    }
  }

  private async lookUp(streams: readonly Stream[]): Promise<void> {
    for (const stream of streams) {
      const lasts = await stream.signedIn().catch(() => true);
      if (!lasts) this.end(stream);
    }
  }

  private toAll(kind: string, about: object): void {
    for (const stream of [...this.streams]) this.write(stream, kind, about);
  }

  private write(stream: Stream, kind: string, about: object): void {
    if (stream.response.writableLength > MOST_WAITING_BYTES) return this.end(stream);
    stream.response.write(`event: ${kind}\ndata: ${JSON.stringify(about)}\n\n`);
  }

  private end(stream: Stream): void {
    if (!this.streams.delete(stream)) return;
    stream.response.end();
    if (this.streams.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
  }
}
