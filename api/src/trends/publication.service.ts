import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type GroupPublication, themesOfAll } from '@afterword/journal';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { openSource } from '../platform/database';
import { HourlyJobs } from '../platform/jobs/hourly-jobs';
import { MasterKey } from '../platform/sealing';
import { type MonthInHand, PublicationRepository } from './publication.repository';

/** Publishes each closed month once, late if it must be. */
@Injectable()
export class PublicationService {
  private readonly logger = new Logger('Publication');
  // A process that died between publishing and sweeping is made good by the next one's first look.
  private swept = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Configuration,
    private readonly master: MasterKey,
    private readonly clock: Clock,
    jobs: HourlyJobs,
  ) {
    jobs.add('Publishing closed months', () => this.publishClosedMonths());
  }

  /** Publishes every closed month that waits and returns them (`YYYY-MM`). Its login lasts only as long as the work. */
  async publishClosedMonths(): Promise<string[]> {
    const source = await openSource('afterword_publication', this.settings, this.master, 1);
    try {
      const publications = new PublicationRepository(source);
      const published: string[] = [];
      const failed: unknown[] = [];
      for (const month of await publications.waiting(this.clock.openMonth())) {
        // A month that cannot be worked out keeps no other one waiting.
        await publications.publish(month, this.clock.today(), decide).then((done) => done && published.push(month), (error: unknown) => failed.push(error));
      }
      await publications.sweep(published.length > 0 || !this.swept);
      this.swept = true;
      if (published.length > 0) this.logger.log(`Published ${published.join(', ')}.`);
      if (failed.length > 0) throw failed[0];
      return published;
    } finally {
      await source.destroy();
    }
  }
}

// The compiled one, wherever this runs from.
const PROGRAM = resolve(__dirname, '../../dist/trends/publication-thread.js');

/** The one way out of the clear tags, in a thread of its own. */
async function decide({ tags, documents, places }: MonthInHand): Promise<readonly GroupPublication[]> {
  return new Promise((done, failed) => {
    const worker = new Worker(PROGRAM, { workerData: { tags, themes: themesOfAll(documents), places } });
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', () => failed(new Error('The thread that works out a month ended without an answer.')));
  });
}
