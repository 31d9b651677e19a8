import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Metrics } from '../metrics/metrics';

const HOUR_MS = 60 * 60 * 1000;

/** Work that is due now and then: looked at when the process starts and every hour. Each job bears being run twice at once. */
@Injectable()
export class HourlyJobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly jobs = new Map<string, () => Promise<unknown>>();
  private readonly succeeded = new Map<string, number>();
  private running: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly metrics: Metrics) {
    metrics.describe('afterword_jobs_total', 'counter', 'Looks at work that is due, by how they went.');
    metrics.describe('afterword_job_succeeded_at_seconds', 'gauge', 'When each job last went well, in seconds since 1970.');
    metrics.gather(() => [...this.succeeded].map(([job, at]) => ({ name: 'afterword_job_succeeded_at_seconds', labels: { job }, value: Math.round(at / 1000) })));
  }

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
        const went = await work().then(() => true, (error: unknown) => {
          this.logger.error(`${name} did not work (${error instanceof Error ? error.constructor.name : 'unknown'}); trying again in an hour.`);
          return false;
        });
        this.metrics.count('afterword_jobs_total', { job: name, went: went ? 'well' : 'not' });
        if (went) this.succeeded.set(name, Date.now());
      }
    });
  }
}
