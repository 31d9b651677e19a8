import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { SignedInRequest } from '../authorization/actor';
import { Database } from './database';

/** One transaction per request of a signed-in person. The reply leaves after the commit, or not at all. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const actor = context.switchToHttp().getRequest<SignedInRequest>().user;
    if (!actor) return next.handle();
    return from(
      this.database.asStaffMember(actor.id, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
