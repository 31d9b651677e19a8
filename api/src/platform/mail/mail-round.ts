import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '../clock/clock';
import { isQuiet, minutesUntilNextTry } from './mail-hours';
import type { Mail, MailServer } from './mail-server';

const MINUTE_MS = 60_000;

/** What a mail that waits has, whatever it is about. */
interface Claimed {
  readonly id: string;
  /** how often it has been taken up, this time included */
  readonly tries: number;
}

/** Where mails of one kind wait: each is claimed by one process, and noted when its outcome is known. */
interface Waiting<Each extends Claimed> {
  claim(at: Date): Promise<Each | null>;
  end(id: string, outcome: 'accepted' | 'refused'): Promise<void>;
  tryAgain(id: string, at: Date): Promise<void>;
}

/**
 * Sends the mails of one kind that wait, once a minute, save in the quiet hours where they can wait. Each is noted only after the server has accepted it, so
 * that none is lost: a crash between the two sends it once more, with the same Message-ID. Without a mail server nothing is sent.
 */
@Injectable()
export abstract class MailRound<Each extends Claimed> implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  /**
   * @param most how many a process hands over in a minute
   * @param atAnyHour for what cannot wait for the morning
   */
  constructor(private readonly kind: string, private readonly waiting: Waiting<Each>, private readonly server: MailServer, private readonly clock: Clock, private readonly most: number, private readonly atAnyHour = false) {
    this.logger = new Logger(kind);
  }

  /** The mail that is sent; links in it lead to this address of ours. */
  protected abstract mailFor(claimed: Each, address: string): Promise<Mail>;

  onApplicationBootstrap(): void {
    if (!this.server.settings) return;
    this.look();
    this.timer = setInterval(() => this.look(), MINUTE_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Sends what is due, a minute's worth at most. Stops at the first that the server cannot take just now; returns how many were accepted. */
  async deliver(): Promise<number> {
    const { settings } = this.server;
    let accepted = 0;
    for (let taken = 0; settings && taken < this.most && (this.atAnyHour || !isQuiet(this.clock.now(), settings.quietHours)); taken += 1) {
      const claimed = await this.waiting.claim(this.clock.now());
      if (!claimed) return accepted;
      const outcome = await this.server.send(claimed.id, await this.mailFor(claimed, settings.address));
      if (outcome === 'later') {
        await this.waiting.tryAgain(claimed.id, new Date(this.clock.now().getTime() + minutesUntilNextTry(claimed.tries) * MINUTE_MS));
        return accepted;
      }
      await this.waiting.end(claimed.id, outcome);
      if (outcome === 'accepted') accepted += 1;
    }
    return accepted;
  }

  private look(): void {
    this.running = this.running.then(() => this.deliver()).catch((error: unknown) => {
      this.logger.error(`${this.kind} could not be looked for (${error instanceof Error ? error.constructor.name : 'unknown'}).`);
    });
  }
}
