import type { Request } from 'express';
import type { Configuration } from '../platform/config/configuration';

/** The address that people open: the one that is set, else the one that was asked. */
export function siteOf(request: Request, settings: Configuration): URL {
  return new URL(settings.mail?.address ?? `${settings.secure ? 'https' : 'http'}://${request.headers.host ?? ''}`);
}
