import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { HourlyJobs } from '../platform/jobs/hourly-jobs';

/** So many links a transaction, well within the patience of a statement. */
const LINKS_AT_ONCE = 2_000;

/** Chains the rows of the audit by hash, outside the requests that write them: readers do not wait for one another. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    jobs: HourlyJobs,
  ) {
    jobs.add('Chaining the audit', () => this.extend());
  }

  /** Links every committed row that no link has yet, and returns how many there were. Safe in several processes at once. */
  async extend(): Promise<number> {
    let all = 0;
    for (;;) {
      const [row] = await this.database.single<{ linked: number }>('SELECT app.chain_audit($1, $2) AS linked', [this.clock.now(), LINKS_AT_ONCE]);
      const linked = row?.linked ?? 0;
      all += linked;
      if (linked < LINKS_AT_ONCE) return all;
    }
  }
}
