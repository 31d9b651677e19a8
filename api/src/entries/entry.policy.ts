import type { Actor } from '../platform/authorization';

export const entryActions = ['read', 'revise', 'share', 'delete', 'restore'] as const;
export type EntryAction = (typeof entryActions)[number];

/** What the policy looks at: stored facts only, never what was sent. */
export interface EntryFacts {
  readonly authorId: string;
  readonly deletedOn: string | null;
}

const NOTHING: ReadonlySet<EntryAction> = new Set();
const OWN: ReadonlySet<EntryAction> = new Set(['read', 'revise', 'share', 'delete']);
const DELETED: ReadonlySet<EntryAction> = new Set(['restore']);

/** An entry is its author's alone, whatever else a person may be here. */
export function permittedActions(actor: Pick<Actor, 'id'>, entry: EntryFacts): ReadonlySet<EntryAction> {
  if (entry.authorId !== actor.id) return NOTHING;
  return entry.deletedOn === null ? OWN : DELETED;
}
