import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { HourlyJobs } from '../../platform/jobs/hourly-jobs';
import { NotFound } from '../../platform/problems';
import { KeyStore, Sealer } from '../../platform/sealing';
import type { AccountClosingBegun } from './account-closing.response';
import { AlreadyOnTheWayOut } from './entries-erasure.errors';
import { EntriesErasureRepository } from './entries-erasure.repository';
import type { EntriesErasureResponse } from './entries-erasure.response';
import { hashOfCode, newReceiptCode } from './receipt-code';

/** Erasing everything one wrote while the account stays, changing one's mind, and the job that does it on its day. */
@Injectable()
export class EntriesErasureService {
  constructor(
    private readonly erasures: EntriesErasureRepository,
    private readonly keys: KeyStore,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    jobs: HourlyJobs,
  ) {
    jobs.add('Erasing entries of those who stay', () => this.erase());
  }

  async read(actor: Actor): Promise<EntriesErasureResponse> {
    return { erasure: await this.erasures.find(actor.id) };
  }

  /** Begins it: what the actor shared ends at once, and everything they wrote goes on the day that is answered. Throws AlreadyOnTheWayOut. */
  async begin(): Promise<AccountClosingBegun> {
    const code = newReceiptCode();
    const eraseOn = await this.erasures.begin(this.clock.now(), hashOfCode(code));
    if (eraseOn === null) throw new AlreadyOnTheWayOut();
    return { askedOn: this.clock.today(), eraseOn, code };
  }

  /** Undoes it. What was shared stays withdrawn. */
  async keep(): Promise<void> {
    if (!(await this.erasures.keep(this.clock.now()))) throw new NotFound();
  }

  /**
   * Erases what is due: out of sight, then the key put away, then the rows, then the key, then the receipt. Which key goes is said in the
   * first step and never again, so that each may be repeated and none touches the key that its author writes with since. What is held
   * waits after the second. Returns how many were finished; a fault of one holds up no other and is thrown at the end.
   */
  async erase(): Promise<number> {
    let erased = 0;
    const faults: unknown[] = [];
    for (const { id, staffId } of await this.erasures.due()) {
      try {
        const shut = await this.erasures.shut(id, (await this.keys.find('author', staffId))?.id ?? null);
        if (!shut) continue;
        if (shut.keyId !== null) await this.keys.putAway(staffId, shut.keyId);
        this.sealer.forget(staffId);
        if (!(await this.erasures.empty(id))) continue;
        if (shut.keyId !== null) await this.keys.destroyFormerKey(staffId, shut.keyId);
        await this.erasures.finish(this.clock.now(), id);
        erased += 1;
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw faults[0];
    return erased;
  }
}
