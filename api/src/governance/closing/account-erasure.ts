import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { HourlyJobs } from '../../platform/jobs/hourly-jobs';
import { KeyStore } from '../../platform/sealing';
import { AccountClosingRepository } from './account-closing.repository';

/**
 * Erases the accounts whose time to undo is over: first the rows, then the key, then the receipt. Each step may be repeated, so that
 * whatever stops it in between, the next hour goes on from there; and a row never outlives its key by more than that.
 */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly closings: AccountClosingRepository,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
    jobs: HourlyJobs,
  ) {
    jobs.add('Erasing closed accounts', () => this.erase());
  }

  /** Returns how many accounts were erased. One that cannot be, such as the last administrator's, holds up no other; its fault is thrown at the end. */
  async erase(): Promise<number> {
    let erased = 0;
    const faults: unknown[] = [];
    for (const staffId of await this.closings.due()) {
      try {
        if (!(await this.closings.empty(staffId))) continue;
        await this.closings.finish(this.clock.now(), staffId, await this.keys.destroyAuthorKey(staffId));
        erased += 1;
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw faults[0];
    return erased;
  }
}
