import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { Database } from '../platform/database';
import { browserCookie, cookieOf, cookieOptions, signInCookie } from './cookies';
import { Guesses } from './guesses.repository';
import type { SignInResponse } from './sign-in.response';
import { deviceWords } from './device-words';
import { AccountIsShut } from './sign-in.errors';
import { SignInService } from './sign-in.service';

const KNOWN_BROWSER_HOURS = 24 * 180;
/** how long a browser keeps the cookie; how long a sign-in lasts is the database's word, and never longer */
const COOKIE_HOURS = 25;

interface WayIn {
  /** with the password that stands, and the second step where one is wanted */
  readonly byPassword?: boolean;
  /** done once the sign-in has begun, where no second step is wanted of it here */
  readonly trusted?: (token: string) => Promise<void>;
}

/** Begins a sign-in in the browser that asks, in place of one it may have had. */
@Injectable()
export class OpensSignIn {
  constructor(
    private readonly signIns: SignInService,
    private readonly guesses: Guesses,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /** Signs somebody in who has shown that they are who they say, and sets the two cookies. Throws AccountIsShut where they may not any more. */
  async open({ id, email }: { readonly id: string; readonly email: string }, request: Request, response: Response, by: WayIn = {}): Promise<SignInResponse> {
    const old = cookieOf(request, signInCookie(this.settings));
    if (old) await this.signIns.end(old);
    const token = await this.signIns.begin(id, { device: deviceWords(request.headers['user-agent']), own: request.headers['x-afterword-device'] === 'own' }, by.byPassword ?? false);
    await by.trusted?.(token);
    const actor = await this.signIns.actorWith(token, true);
    if (!actor) throw new AccountIsShut();
    response.cookie(signInCookie(this.settings), token, cookieOptions(this.settings, COOKIE_HOURS));
    const tokens = this.guesses.browserTokensFor(email, cookieOf(request, browserCookie(this.settings)));
    response.cookie(browserCookie(this.settings), tokens, cookieOptions(this.settings, KNOWN_BROWSER_HOURS));
    return this.database.asStaffMember(actor.id, () => this.signIns.describe(actor));
  }
}
