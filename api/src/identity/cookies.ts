import type { CookieOptions, Request } from 'express';
import type { Configuration } from '../platform/config/configuration';

/** A plain name only on loopback; elsewhere `__Host-`, which a browser takes over https for the whole host alone. */
export function signInCookie(settings: Configuration): string {
  return settings.secure ? '__Host-afterword' : 'afterword';
}

export function browserCookie(settings: Configuration): string {
  return settings.secure ? '__Host-afterword-browser' : 'afterword-browser';
}

export function cookieOptions(settings: Configuration, hours: number): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: settings.secure, path: '/', maxAge: hours * 3_600_000 };
}

/** What waits for the answer of another site: the one cookie that comes along when a browser is sent back from there. */
export function flowCookie(settings: Configuration): string {
  return settings.secure ? '__Host-afterword-sso' : 'afterword-sso';
}

export function flowOptions(settings: Configuration, minutes: number): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: settings.secure, path: '/', maxAge: minutes * 60_000 };
}

/** The value of a cookie the browser sent, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
