import type { BriefingDocument } from '../briefing';
import { themesOf } from '../briefing';
import { type DraftDocument, themesOfDraft } from './draft';

/** What publishing does to the codes of tags and figures. */
export interface WhatBecomes {
  /** names of what goes on with a line of figures that exists, and what it was called */
  readonly goesOn: readonly { readonly code: string; readonly name: string; readonly before: string }[];
  /** names of what begins a line of its own */
  readonly begins: readonly string[];
  /** what the version before had and this one has not: entries keep these tags, and no new ones are offered */
  readonly ends: readonly { readonly code: string; readonly name: string }[];
}

/** Tells it before publishing. Behaviours and themes alike, in the order of the draft. */
export function whatBecomes(draft: DraftDocument, documents: readonly BriefingDocument[], nextOf: string | null): WhatBecomes {
  const names = new Map(documents.flatMap((document) => themesOf(document).flatMap(({ code, name, behaviours }) => [[code, name] as const, ...behaviours.map((each) => [each.code, each.name] as const)])));
  const all = themesOfDraft(draft).flatMap(({ name, continues, behaviours }) => [{ name, continues }, ...behaviours]);
  const kept = new Set(all.map(({ continues }) => continues));
  const before = documents.filter(({ code }) => code === nextOf).at(-1);
  const had = before ? themesOf(before).flatMap(({ code, name, behaviours }) => [{ code, name }, ...behaviours]) : [];
  return {
    goesOn: all.flatMap(({ name, continues }) => (continues === null ? [] : [{ code: continues, name, before: names.get(continues) ?? continues }])),
    begins: all.flatMap(({ name, continues }) => (continues === null ? [name] : [])),
    ends: had.filter(({ code }) => !kept.has(code)).map(({ code, name }) => ({ code, name })),
  };
}
