import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { HouseKey } from '../platform/sealing';
import { seal, unseal } from '../platform/sealing/jwe';
import { Guesses } from './guesses.repository';
import { stepOf } from './one-time-codes';
import { hashOfWrittenCode } from './recovery-codes';
import { SecondFactorRepository } from './second-factor.repository';

const KEY_ID = 'house';

/** The second step: a code of somebody's app, or one of their recovery codes. Each works once, whichever process takes it. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly guesses: Guesses,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  /** The sealed secret of somebody who has an app; or else whether their password alone does not do, because the house wants more and they have a passkey. */
  async of(staffId: string): Promise<{ sealed: string | null; needsPasskey: boolean }> {
    return this.factors.stepOf(staffId);
  }

  /** Takes a code; false when it is not right, or was taken before. Throws a 429 for an app's code after too many wrong ones in a day. */
  async take(staffId: string, sealed: string, code: string): Promise<boolean> {
    const plain = code.replaceAll(/[\s-]/gu, '');
    if (/^\d{6}$/u.test(plain)) {
      const guess = await this.guesses.countCodeOfDay(sealed);
      const step = stepOf(await this.unsealed(staffId, sealed), plain, this.clock.now());
      if (step === null || !(await this.factors.takeStep(staffId, step))) return false;
      await guess.wasRight();
      return true;
    }
    return this.factors.takeRecoveryCode(staffId, await this.hashOf(staffId, plain), this.clock.now());
  }

  async sealed(staffId: string, secret: Buffer): Promise<string> {
    return seal(await this.house.derive('second factors'), KEY_ID, placeOf(staffId), secret.toString('base64url'));
  }

  async unsealed(staffId: string, sealed: string): Promise<Buffer> {
    return Buffer.from(unseal(await this.house.derive('second factors'), KEY_ID, placeOf(staffId), sealed), 'base64url');
  }

  async hashOf(staffId: string, recoveryCode: string): Promise<Buffer> {
    return hashOfWrittenCode(await this.house.derive('recovery codes'), staffId, recoveryCode);
  }
}

/** Whose secret it is stands in the seal, so that nobody who can write to the database gives somebody another's. */
function placeOf(staffId: string): { entry: string; field: string; author: string; revision: number } {
  return { entry: staffId, field: 'second-factor', author: staffId, revision: 1 };
}
