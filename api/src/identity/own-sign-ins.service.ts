import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { NotFound } from '../platform/problems';
import { hashOfToken } from '../platform/tokens/token';
import { cookieOf, signInCookie } from './cookies';
import { SignInEnded } from './one-time-link.errors';
import { OwnSignInsRepository } from './own-sign-ins.repository';
import type { OwnSignInListResponse } from './own-sign-ins.response';
import { SignInRepository } from './sign-in.repository';

/** Where somebody is signed in, and ending it there. Each end acts on the next request. */
@Injectable()
export class OwnSignInsService {
  constructor(
    private readonly signIns: OwnSignInsRepository,
    private readonly all: SignInRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  async list(request: Request): Promise<OwnSignInListResponse> {
    return { signIns: await this.signIns.list(this.current(request), this.clock.now()) };
  }

  async end(id: string): Promise<void> {
    if (!(await this.signIns.end(id))) throw new NotFound();
  }

  async endOthers(request: Request): Promise<void> {
    await this.signIns.endOthers(this.current(request));
  }

  /**
   * Before a way in is added, in the same transaction: a link to a new password, which takes every way in away, comes wholly before or
   * wholly after. Throws SignInEnded where it came before.
   */
  async hold(request: Request): Promise<void> {
    if (!(await this.all.hold(this.current(request), this.clock.now()))) throw new SignInEnded();
  }

  /** Ends those that lack a second step, before one is set up with this one. */
  async endOtherHalves(request: Request): Promise<void> {
    await this.all.endHalves(this.current(request));
  }

  private current(request: Request): Buffer {
    return hashOfToken(cookieOf(request, signInCookie(this.settings)) ?? '');
  }
}
