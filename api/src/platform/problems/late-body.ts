import { type CanActivate, type ExecutionContext, Injectable, mixin, type Type } from '@nestjs/common';
import { json, type NextFunction, type Request, type Response } from 'express';
import { partsOf, TOO_MANY_PARTS } from './bounded-body';
import { Malformed, Refusal } from './refusal';

/** What a body may be at a route that takes more than others. */
export interface LateBodyLimits {
  readonly bytes: number;
  readonly parts: number;
  /** what somebody is told whose body is longer, and at which field */
  readonly tooLong: { readonly pointer: string; readonly detail: string };
}

// Spelled otherwise, a body is read as everywhere and has the limits of everywhere.
const LATE = /^\/api\/(?:briefing-drafts(?:\/[0-9a-f-]{36})?|people-imports(?:\/preview)?)$/u;

/** Whether a body is left unread until its route has let its sender in, so that a long one is taken from nobody else. */
export function isReadLate({ method = '', url = '' }: { method?: string; url?: string }): boolean {
  return (method === 'POST' || method === 'PUT') && LATE.test(url.split('?', 1)[0] as string);
}

/** Reads the body once the Gate has let its sender in: the only way in for a body beyond the usual limits. */
export function LateBody({ bytes, parts, tooLong }: LateBodyLimits): Type<CanActivate> {
  const read = json({ limit: bytes, type: 'application/json', strict: true });

  @Injectable()
  class ReadBody implements CanActivate {
    async canActivate(context: ExecutionContext): Promise<boolean> {
      const http = context.switchToHttp();
      const request = http.getRequest<Request>();
      await new Promise<void>((resolve, reject) => {
        const next: NextFunction = (error?: unknown) => (error ? reject(tooLarge(error) ? new Refusal(413, 'Too long', tooLong.detail, { errors: [tooLong] }) : error) : resolve());
        read(request, http.getResponse<Response>(), next);
      });
      if (partsOf(request.body as unknown, parts) > parts) throw new Malformed(TOO_MANY_PARTS);
      return true;
    }
  }
  return mixin(ReadBody);
}

function tooLarge(error: unknown): boolean {
  return (error as { status?: unknown }).status === 413;
}
