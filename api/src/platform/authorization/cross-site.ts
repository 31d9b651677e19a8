import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../problems';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site made a browser send: by `Sec-Fetch-Site`, else by `Origin`. A client that sends
 * neither is no browser and carries nobody's cookie by accident. Bodies are JSON only, which a plain form cannot send.
 */
export function refuseCrossSite(request: Request, _response: Response, next: NextFunction): void {
  if (READS.has(request.method)) return next();
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const ours = site !== undefined ? site === 'same-origin' : origin === undefined || hostOf(origin) === request.headers.host;
  if (!ours) return next(new Refusal(403, 'Not permitted', 'This was sent by another site.'));
  const hasBody = request.headers['content-length'] !== undefined && request.headers['content-length'] !== '0';
  if ((hasBody || request.headers['transfer-encoding'] !== undefined) && !request.is('application/json') && !(isFromDirectory(request) && request.is('application/scim+json'))) {
    return next(new Refusal(415, 'Not understood', 'Send JSON in UTF-8.'));
  }
  next();
}

/** Whether a request is in the words of a directory (SCIM), which have a type of their own; a plain form cannot send that either. */
export function isFromDirectory({ url = '' }: { readonly url?: string }): boolean {
  return url.startsWith('/api/scim/');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
