import type { Problem } from '@afterword/api-types';
import { HttpErrorResponse } from '@angular/common/http';

export const noConnectionWords = 'We could not reach Afterword. Check your connection, then try again.';
const generalWords = 'Something went wrong on our side. Nothing you wrote here is lost. Try again.';

/**
 * What the API, or the lack of it, answered instead of what was asked. `status` is 0 when nothing was reached; `words` can be
 * shown as they are.
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly words: string,
    readonly problem: Problem | null = null,
    /** seconds to wait, from Retry-After */
    readonly retryAfter: number | null = null,
  ) {
    super(words);
    this.name = 'Refusal';
  }

  get unreached(): boolean {
    return this.status === 0;
  }

  /** The sentences at each field, by the last part of its JSON pointer: `/sections/0/text` is under `text`. */
  get fields(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { pointer, detail } of this.problem?.errors ?? []) {
      const field = pointer.replace(/^#/u, '').split('/').filter((part) => part !== '' && !/^\d+$/u.test(part)).pop() ?? '';
      if (!found.has(field)) found.set(field, detail);
    }
    return found;
  }
}

/** Any failure as a refusal, so that nobody reads a status line or a stack. */
export function refusalOf(failure: unknown): Refusal {
  if (failure instanceof Refusal) return failure;
  if (!(failure instanceof HttpErrorResponse)) return new Refusal(500, generalWords);
  if (failure.status === 0) return new Refusal(0, noConnectionWords);
  const problem = problemOf(failure.error);
  const words = failure.status >= 500 ? generalWords : (problem?.detail ?? generalWords);
  return new Refusal(failure.status, words, problem, secondsOf(failure.headers.get('Retry-After')));
}

function problemOf(body: unknown): Problem | null {
  if (typeof body !== 'object' || body === null) return null;
  const { title, detail } = body as Partial<Problem>;
  return typeof title === 'string' && typeof detail === 'string' ? (body as Problem) : null;
}

function secondsOf(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

/** A waiting time as a person says it: "30 seconds", "1 minute", "5 minutes", "2 hours". */
export function waitInWords(seconds: number): string {
  if (seconds < 50) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
