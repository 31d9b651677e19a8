import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { plainToInstance } from 'class-transformer';
import { validation } from '../platform/problems/validation';
import { Malformed, Refusal } from '../platform/problems';
import { SignInRequest } from './sign-in.dto';

const MOST_CHARACTERS = 2_000;

/** Runs the password strategy, after the body was checked: a guess that is no e-mail address is not counted. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  private readonly pipe = validation();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const body: unknown = context.switchToHttp().getRequest<{ body: unknown }>().body;
    // Before anything looks closer: this address is open to everyone.
    if (JSON.stringify(body ?? null).length > MOST_CHARACTERS) throw new Malformed('This is longer than an e-mail address and a password can be.');
    await this.pipe.transform(body ?? plainToInstance(SignInRequest, {}), { type: 'body', metatype: SignInRequest });
    return (await super.canActivate(context)) as boolean;
  }

  /** Not `user`: a right password is not yet a sign-in. */
  override getAuthenticateOptions(): { property: string } {
    return { property: 'verified' };
  }

  override handleRequest<T>(error: unknown, found: T | false): T {
    if (error) throw error;
    if (!found) {
      throw new Refusal(401, 'This did not work', 'The e-mail address or the password is not right.', {
        errors: [{ pointer: '/password', detail: 'The e-mail address or the password is not right.' }],
      });
    }
    return found;
  }
}
