import { Malformed } from './refusal';

/** The revision in an If-Match header (`"7"`), or null without one. Throws Malformed for anything else. */
export function revisionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined) return null;
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(ifMatch.trim());
  if (!match) throw new Malformed('If-Match carries the revision as it stood in ETag, like "3".');
  return Number(match[1]);
}
