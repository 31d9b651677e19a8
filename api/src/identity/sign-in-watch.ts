import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { cookieOf, signInCookie } from './cookies';
import { SignInService } from './sign-in.service';

/** Whether a sign-in still lasts, for an answer that stays open longer than a request. */
@Injectable()
export class SignInWatch {
  constructor(
    private readonly signIns: SignInService,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /** Asks anew each time whether the sign-in of this request still names this person. */
  of(request: Request, staffId: string): () => Promise<boolean> {
    const token = cookieOf(request, signInCookie(this.settings)) ?? '';
    return async () => (await this.signIns.actorWith(token, false))?.id === staffId;
  }
}
