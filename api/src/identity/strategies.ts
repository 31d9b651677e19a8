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
import { SignInRepository } from './sign-in.repository';
import { SignInService } from './sign-in.service';

/** E-mail and password. One answer for a wrong address and a wrong password, in the same time. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, 'password') {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly guesses: Guesses,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  async validate(request: Request, email: string, password: string): Promise<{ id: string } | false> {
    const guess = await this.guesses.count(email, request.ip ?? '', cookieOf(request, browserCookie(this.settings)));
    const credential = await this.signIns.credentialOf(email);
    if (!(await passwordMatches(password, credential?.passwordHash ?? null)) || !credential) return false;
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
    return token ? ((await this.signIns.actorWith(token)) ?? false) : false;
  }
}
