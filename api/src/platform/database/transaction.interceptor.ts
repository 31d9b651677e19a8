import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { SignedInRequest } from '../authorization/actor';
import { Database } from './database';

export const OWN_TRANSACTION = 'afterword:own-transaction';

/** The route opens its own transactions, and says why: its answer is longer than one may stay open for others. */
export const OwnTransaction = (why: string): MethodDecorator => SetMetadata(OWN_TRANSACTION, why);

/** One transaction per request of a signed-in person. The reply leaves after the commit, or not at all. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const actor = context.switchToHttp().getRequest<SignedInRequest>().user;
    if (!actor || this.reflector.get<string | undefined>(OWN_TRANSACTION, context.getHandler())) return next.handle();
    return from(
      this.database.asStaffMember(actor.id, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
