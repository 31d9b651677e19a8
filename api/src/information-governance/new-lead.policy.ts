import type { Actor } from '../platform/authorization';

export const newLeadActions = ['read', 'agree', 'refuse'] as const;
export type NewLeadAction = (typeof newLeadActions)[number];

/** What is stored of somebody who is to become a lead that decides what may be done about it. */
export interface NewLeadFacts {
  readonly personId: string;
  readonly askedBy: string;
  /** they came in, so that nobody else can with their first link */
  readonly isIn: boolean;
}

/**
 * An administrator asks and another lead agrees, never one and the same person: whoever is an administrator agrees to nobody. That they
 * never were one, and have been a lead for seven days, the database looks at, which shows what waits to nobody else.
 */
export function permittedOnNewLead(actor: Pick<Actor, 'id' | 'roles'>, { personId, askedBy, isIn }: NewLeadFacts): ReadonlySet<NewLeadAction> {
  if (!actor.roles.has('governance') || actor.roles.has('administrator') || [personId, askedBy].includes(actor.id)) return new Set();
  return new Set<NewLeadAction>(['read', 'refuse', ...(isIn ? (['agree'] as const) : [])]);
}
