import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { NotFound } from '../../platform/problems';
import { AlreadyClosing, LastAdministrator } from './account-closing.errors';
import { AccountClosingRepository, ClosedMeanwhile } from './account-closing.repository';
import type { AccountClosingBegun, AccountClosingResponse, ErasureReceiptResponse } from './account-closing.response';
import { hashOfCode, newReceiptCode } from './receipt-code';

/** Closing one's own account, changing one's mind, and the receipt. */
@Injectable()
export class AccountClosingService {
  constructor(
    private readonly closings: AccountClosingRepository,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<AccountClosingResponse> {
    return { closing: await this.closings.find(actor.id) };
  }

  /**
   * Begins to close the actor's account: what they shared ends at once, and everything goes on
   * the day that is answered. Throws AlreadyClosing, or LastAdministrator.
   */
  async close(actor: Actor): Promise<AccountClosingBegun> {
    if (await this.closings.find(actor.id)) throw new AlreadyClosing();
    const code = newReceiptCode();
    const eraseOn = await this.closings.close(this.clock.now(), hashOfCode(code)).catch((error: unknown) => {
      throw error instanceof ClosedMeanwhile ? new AlreadyClosing() : error;
    });
    if (eraseOn === null) throw new LastAdministrator();
    return { askedOn: this.clock.today(), eraseOn, code };
  }

  /** Undoes it. What was shared stays withdrawn. */
  async keep(): Promise<void> {
    if (!(await this.closings.keep(this.clock.now()))) throw new NotFound();
  }

  /** How far an erasure has come, for whoever holds its code. */
  async receipt(code: string): Promise<ErasureReceiptResponse> {
    const found = await this.closings.with(hashOfCode(code));
    if (!found) throw new NotFound();
    return found;
  }
}
