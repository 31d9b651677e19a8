import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { NotFound, NotPermitted, Refusal } from '../problems';
import type { SignedInRequest } from './actor';
import { DECISION, type Decision } from './decisions';

/** Stands before every route. A route without a decision lets nobody in. */
@Injectable()
export class Gate extends AuthGuard('sign-in') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const decision = this.reflector.get<Decision | undefined>(DECISION, context.getHandler());
    if (!decision) throw new NotFound();
    if ('public' in decision) return true;
    await super.canActivate(context);
    if (decision.allow === 'staff') return true;
    const actor = context.switchToHttp().getRequest<SignedInRequest>().user;
    if (!actor?.roles.has(decision.allow)) throw new NotPermitted('This page is for people with another task here.');
    return true;
  }

  override handleRequest<T>(error: unknown, actor: T | false): T {
    if (error) throw error;
    if (!actor) throw new Refusal(401, 'Please sign in', 'You are not signed in, or your sign-in has ended. Your words are still on your screen.');
    return actor;
  }
}
