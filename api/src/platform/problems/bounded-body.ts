import type { NextFunction, Request, Response } from 'express';
import { Malformed } from './refusal';

// The fullest entry has about 80 parts. What checks a body takes longer than the body's length, so the parts are counted first.
const MOST_PARTS = 400;

export const TOO_MANY_PARTS = 'This has more parts than anything that can be sent here.';

/** Refuses a body with more parts (members and elements, at any depth) than anything that can be sent here. */
export function refuseManyParts(request: Request, _response: Response, next: NextFunction): void {
  next(partsOf(request.body as unknown, MOST_PARTS) > MOST_PARTS ? new Malformed(TOO_MANY_PARTS) : undefined);
}

/** How many parts a value has; stops counting once there are more than `enough`. Without recursion: depth is not bounded yet. */
export function partsOf(value: unknown, enough: number): number {
  const waiting: unknown[] = [value];
  let parts = 0;
  while (waiting.length > 0 && parts <= enough) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const key in next) {
      parts += 1;
      if (parts > enough) break;
      waiting.push((next as Record<string, unknown>)[key]);
    }
  }
  return parts;
}
