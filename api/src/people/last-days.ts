import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { HourlyJobs } from '../platform/jobs/hourly-jobs';

/** Suspends whoever is past the last day of their contract, within an hour of midnight. Nothing that they wrote or share changes. */
@Injectable()
export class LastDays {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    jobs: HourlyJobs,
  ) {
    jobs.add('Suspending after a last day', () => this.suspend());
  }

  /** Returns how many were suspended. */
  async suspend(): Promise<number> {
    const [row] = await this.database.single<{ suspended: number }>('SELECT app.suspend_after_last_day($1) AS suspended', [this.clock.now()]);
    return row?.suspended ?? 0;
  }
}
