import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { KEPT_MS, type Order, type Reply } from './orders';

// The compiled one, wherever this runs from.
const PROGRAM = resolve(__dirname, '../../../dist/entries/search/search-thread.js');
const MOST_THREADS = 4;
const MEGABYTES = 2_048;
const REMEMBERED = 5_000;

/** An order without its number. */
export type Unnumbered<T = Order> = T extends Order ? Omit<T, 'id'> : never;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>;
}

/** A thread that ended while it was asked; asking again starts another. */
export class SearchStopped extends Error {}

/** A few threads that open and search journals. An author always goes to the same one, where their entries are still open. */
@Injectable()
export class SearchThreads implements OnApplicationShutdown {
  private readonly logger = new Logger('Search');
  private readonly threads: (Thread | undefined)[] = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) });
  /** where an author's journal is opened, and until when it may be open there */
  private readonly places = new Map<string, { readonly place: number; until: number }>();
  private orders = 0;

  /** Whether an author's journal may still be open; that it is, only its thread knows. */
  mayBeOpen(author: string): boolean {
    return (this.places.get(author)?.until ?? 0) > Date.now();
  }

  /** Resolves with the reply. Rejects with SearchStopped when the thread ends first. */
  async ask(order: Unnumbered): Promise<Reply> {
    const home = this.placeOf(order.author);
    const thread = (this.threads[home.place] ??= this.start(home.place));
    const id = (this.orders += 1);
    const reply = await new Promise<Reply>((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ ...order, id });
    });
    if ('answer' in reply) home.until = Date.now() + KEPT_MS;
    return reply;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const thread of this.threads) await thread?.worker.terminate();
  }

  private placeOf(author: string): { readonly place: number; until: number } {
    const home = this.places.get(author) ?? { place: this.emptiest(), until: 0 };
    this.places.delete(author);
    if (this.places.size >= REMEMBERED) this.places.delete(this.places.keys().next().value ?? '');
    this.places.set(author, home);
    return home;
  }

  /** The thread with the fewest of those authors who searched last. */
  private emptiest(): number {
    const authors = this.threads.map(() => 0);
    for (const { place } of this.places.values()) authors[place] = (authors[place] ?? 0) + 1;
    return authors.indexOf(Math.min(...authors));
  }

  private start(place: number): Thread {
    const worker = new Worker(PROGRAM, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES }, execArgv: [] });
    const thread: Thread = { worker, waiting: new Map() };
    // It keeps no process alive that wants to end.
    worker.unref();
    worker.on('message', (reply: Reply) => {
      thread.waiting.get(reply.id)?.resolve(reply);
      thread.waiting.delete(reply.id);
    });
    // The code only: a message may quote what somebody wrote.
    worker.on('error', (error) => this.logger.error(`A search thread ended (${(error as { code?: string }).code ?? 'without a code'}).`));
    worker.on('exit', () => {
      if (this.threads[place] === thread) this.threads[place] = undefined;
      for (const home of this.places.values()) if (home.place === place) home.until = 0;
      for (const { reject } of thread.waiting.values()) reject(new SearchStopped());
      thread.waiting.clear();
    });
    return thread;
  }
}
