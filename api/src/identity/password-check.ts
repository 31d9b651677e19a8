import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../platform/authorization';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { Database } from '../platform/database';
import { RuleBroken } from '../platform/problems';
import { browserCookie, cookieOf } from './cookies';
import { Guesses } from './guesses.repository';
import { passwordMatches } from './passwords';
import { SecondStep } from './second-step';
import { CodeRefused } from './sign-in.errors';
import { SignInRepository } from './sign-in.repository';

/** Asks somebody who is signed in for their password again, before something that is worth it. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly guesses: Guesses,
    private readonly database: Database,
    private readonly step: SecondStep,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /**
   * Passes when the password is the actor's; throws RuleBroken at /password when it is not. A wrong one counts as a guess at
   * their account, together with those at the sign-in page. Needs no open transaction, so that the guess stays counted.
   */
  async demand(actor: Actor, request: Request, password: string): Promise<void> {
    const email = await this.emailOf(actor);
    const guess = await this.guesses.count(email, request.ip ?? '', cookieOf(request, browserCookie(this.settings)));
    const credential = await this.signIns.credentialOf(email);
    if (!(await passwordMatches(password, credential?.passwordHash ?? null)) || credential?.staffId !== actor.id) {
      throw new RuleBroken('This is not your password.', [{ pointer: '/password', detail: 'This is not your password.' }]);
    }
    await guess.wasRight();
  }

  /** The same with a code of the actor's second step, at /code. */
  async demandCode(actor: Actor, request: Request, code: string): Promise<void> {
    const email = await this.emailOf(actor);
    const guess = await this.guesses.count(email, request.ip ?? '', cookieOf(request, browserCookie(this.settings)));
    const guessAtCode = await this.guesses.countOwnCode(actor.id);
    const { sealed } = await this.step.of(actor.id);
    if (sealed === null || !(await this.step.take(actor.id, sealed, code))) throw new CodeRefused(422);
    await guess.wasRight();
    await guessAtCode.wasRight();
  }

  private async emailOf(actor: Actor): Promise<string> {
    return (await this.database.asStaffMember(actor.id, () => this.signIns.staffMember(actor.id)))?.email ?? '';
  }
}
