import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound, Refusal, RuleBroken } from '../platform/problems';
import { Guesses } from './guesses.repository';
import { OwnSignInsService } from './own-sign-ins.service';
import { appAddress, base32, newSecret, stepOf } from './one-time-codes';
import { newRecoveryCodes } from './recovery-codes';
import { SecondFactorRepository } from './second-factor.repository';
import type { RecoveryCodesResponse, SecondFactorResponse, SecretResponse } from './second-factor.response';
import { SecondStep } from './second-step';
import { SignInRepository } from './sign-in.repository';

class StillWanted extends Refusal {
  constructor() {
    super(409, 'A second step is needed', 'Where you work, people with your role need a second step. Set up another app to replace this one.');
  }
}

class WrongFirstCode extends RuleBroken {
  constructor() {
    const detail = 'This is not the code that your app shows now. Wait for the next one, and check that the clock of your phone is right.';
    super(detail, [{ pointer: '/code', detail }]);
  }
}

/** Setting up one's own second step. Nobody sets up or sees another's. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly people: SignInRepository,
    private readonly step: SecondStep,
    private readonly signIns: OwnSignInsService,
    private readonly guesses: Guesses,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<SecondFactorResponse> {
    const { setOn, codesLeft, wanted } = await this.factors.own();
    return { setOn, codesLeft, wanted };
  }

  /** Shows a new secret, which counts once its first code has come. The one they have works until then. */
  async begin(actor: Actor): Promise<SecretResponse> {
    const person = await this.people.staffMember(actor.id);
    if (!person) throw new NotFound();
    const secret = newSecret();
    await this.factors.begin(await this.step.sealed(actor.id, secret));
    return { key: base32(secret), address: appAddress(secret, person.organisation, person.email) };
  }

  /** From now on a code is asked; answers the recovery codes, which are shown this once. */
  async set(actor: Actor, code: string, request: Request): Promise<RecoveryCodesResponse> {
    const { waiting } = await this.factors.own();
    if (waiting === null) throw new NotFound();
    const guess = await this.guesses.countOwnCode(actor.id);
    const step = stepOf(await this.step.unsealed(actor.id, waiting), code.replaceAll(/\s/gu, ''), this.clock.now());
    if (step === null) throw new WrongFirstCode();
    await guess.wasRight();
    await this.signIns.hold(request);
    await this.signIns.endOtherHalves(request);
    const codes = newRecoveryCodes();
    if (!(await this.factors.set(this.clock.now(), waiting, step, await this.hashesOf(actor, codes)))) throw new WrongFirstCode();
    return { codes };
  }

  async renewCodes(actor: Actor, request: Request): Promise<RecoveryCodesResponse> {
    await this.signIns.hold(request);
    const codes = newRecoveryCodes();
    if (!(await this.factors.renewCodes(this.clock.now(), await this.hashesOf(actor, codes)))) throw new NotFound();
    return { codes };
  }

  /** Throws StillWanted where the house wants one of them. */
  async remove(): Promise<void> {
    if ((await this.factors.own()).wanted) throw new StillWanted();
    if (!(await this.factors.remove(this.clock.now()))) throw new NotFound();
  }

  private async hashesOf(actor: Actor, codes: readonly string[]): Promise<Buffer[]> {
    const hashes: Buffer[] = [];
    for (const code of codes) hashes.push(await this.step.hashOf(actor.id, code));
    return hashes;
  }
}
