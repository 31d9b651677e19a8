import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import { HourlyJobs } from '../platform/jobs/hourly-jobs';

/** Removes for good what its author deleted, with its versions, shares and comments, and earlier saves, each once the rule in force has kept it long enough. */
@Injectable()
export class EntryPurge {
  constructor(
    private readonly database: Database,
    jobs: HourlyJobs,
  ) {
    jobs.add('Removing deleted entries', () => this.purge());
    jobs.add('Removing earlier saves', () => this.purgeEarlierSaves());
  }

  /** Returns how many entries went. */
  async purge(): Promise<number> {
    const [row] = await this.database.single<{ gone: number }>('SELECT app.purge_deleted() AS gone', []);
    return row?.gone ?? 0;
  }

  /** Returns how many earlier saves went. */
  async purgeEarlierSaves(): Promise<number> {
    const [row] = await this.database.single<{ gone: number }>('SELECT app.purge_earlier_saves() AS gone', []);
    return row?.gone ?? 0;
  }
}
