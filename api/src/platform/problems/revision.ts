import { Injectable, type PipeTransform } from '@nestjs/common';
import type { Response } from 'express';
import { Malformed, NotFound } from './refusal';

/** The revision in an If-Match header (`"7"`), or null without one. Throws Malformed for anything else. */
export function revisionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined) return null;
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(ifMatch.trim());
  if (!match) throw new Malformed('If-Match carries the revision as it stood in ETag, like "3".');
  return Number(match[1]);
}

/** Says an answer's revision in its ETag too, for the If-Match of whoever changes it. */
export function withTag<Answer extends { readonly revision: number }>(response: Response, answer: Answer): Answer {
  response.setHeader('ETag', `"${answer.revision}"`);
  return answer;
}

/** A revision in an address. What is no number of a revision names nothing: the same 404 as one that does not exist. */
@Injectable()
export class RevisionNumber implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/u.test(value)) throw new NotFound();
    return Number(value);
  }
}
