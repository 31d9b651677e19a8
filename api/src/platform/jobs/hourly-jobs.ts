import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const HOUR_MS = 60 * 60 * 1000;

/** Work that is due now and then: looked at when the process starts and every hour. Each job bears being run twice at once. */
@Injectable()
export class HourlyJobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly jobs = new Map<string, () => Promise<unknown>>();
  private running: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  add(name: string, work: () => Promise<unknown>): void {
    this.jobs.set(name, work);
  }

  onApplicationBootstrap(): void {
    this.look();
    this.timer = setInterval(() => this.look(), HOUR_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.idle();
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    await this.running;
  }

  private look(): void {
    this.running = this.running.then(async () => {
      for (const [name, work] of this.jobs) {
        await work().catch((error: unknown) => {
          this.logger.error(`${name} did not work (${error instanceof Error ? error.constructor.name : 'unknown'}); trying again in an hour.`);
        });
      }
    });
  }
}
