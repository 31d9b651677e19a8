import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Guesses } from '../identity';
import { hashOfToken } from '../platform/tokens/token';
import { UnknownToken } from './scim.errors';
import { type Directory, ScimRepository } from './scim.repository';

type FromDirectory = Request & { directory?: Directory };

const BEARER = /^Bearer +([\w-]{43})$/iu;

/** Lets in a directory that shows a token that works. A cookie opens nothing here. Tries that fail are counted, 300 an address in five minutes. */
@Injectable()
export class ScimGuard implements CanActivate {
  constructor(
    private readonly scim: ScimRepository,
    private readonly guesses: Guesses,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FromDirectory>();
    const [, token] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    const hash = token === undefined ? null : hashOfToken(token);
    if (hash === null || !(await this.scim.works(hash))) {
      await this.guesses.countWrongToken(request.ip ?? '');
      throw new UnknownToken();
    }
    request.directory = { hash };
    return true;
  }
}

/** The directory that asks, as a parameter of a controller's method. */
export const ByDirectory = createParamDecorator((_: unknown, context: ExecutionContext): Directory => {
  const { directory } = context.switchToHttp().getRequest<FromDirectory>();
  if (!directory) throw new Error('No directory asks here.');
  return directory;
});
