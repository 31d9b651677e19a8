import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { cookieOf, browserCookie, signInCookie } from './cookies';
import { Guesses } from './guesses.repository';
import { passwordMatches } from './passwords';
import type { SignInRequest } from './sign-in.dto';
import { SecondStep } from './second-step';
import { CodeRefused, SecondStepNeeded } from './sign-in.errors';
import { SignInRepository } from './sign-in.repository';
import { SignInService } from './sign-in.service';

/**
 * E-mail and password, and a code from whoever has a second step. One answer for a wrong address and a wrong password, in the same
 * time; that there is a second step shows only to whoever has the password.
 */
@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, 'password') {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly guesses: Guesses,
    private readonly step: SecondStep,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  async validate(request: Request, email: string, password: string): Promise<{ id: string } | false> {
    const { code } = request.body as SignInRequest;
    const browser = cookieOf(request, browserCookie(this.settings));
    const guess = await this.guesses.count(email, request.ip ?? '', browser);
    const credential = await this.signIns.credentialOf(email);
    if (!(await passwordMatches(password, credential?.passwordHash ?? null)) || !credential) return false;
    const { sealed, needsPasskey } = await this.step.of(credential.staffId);
    if (needsPasskey || (sealed !== null && code === undefined)) {
      await guess.wasHalfRight();
      throw new SecondStepNeeded(needsPasskey);
    }
    if (sealed !== null) {
      const guessAtCode = await this.guesses.countCode(email, browser);
      if (!(await this.step.take(credential.staffId, sealed, code ?? ''))) throw new CodeRefused(401);
      await guessAtCode.wasRight();
    }
    await guess.wasRight();
    return { id: credential.staffId };
  }
}

/** The cookie of a sign-in, looked up for every request. */
class CookieStrategy extends Strategy {
  constructor(private readonly verify: (request: Request, done: (error: unknown, actor?: object | false) => void) => void) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request, (error, actor) => {
      if (error) this.error(error as Error);
      else if (actor) this.success(actor);
      else this.fail(401);
    });
  }
}

@Injectable()
export class SignInStrategy extends PassportStrategy(CookieStrategy, 'sign-in') {
  private readonly cookie: string;

  constructor(
    private readonly signIns: SignInService,
    @Inject(SETTINGS) settings: Configuration,
  ) {
    super();
    this.cookie = signInCookie(settings);
  }

  async validate(request: Request): Promise<object | false> {
    const token = cookieOf(request, this.cookie);
    // A page that is open listens by itself, also where nobody has touched it for hours.
    const listens = request.headers.accept === 'text/event-stream';
    return token ? ((await this.signIns.actorWith(token, !listens)) ?? false) : false;
  }
}
