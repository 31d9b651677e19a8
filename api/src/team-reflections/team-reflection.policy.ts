import type { Actor } from '../platform/authorization';

export const teamReflectionActions = ['read', 'take-back'] as const;
export type TeamReflectionAction = (typeof teamReflectionActions)[number];

/** Everyone here reads what a team took from a briefing; whoever recorded it may take it back. */
export function permittedOnTeamReflection(actor: Pick<Actor, 'id'>, { recordedBy }: { readonly recordedBy: string }): ReadonlySet<TeamReflectionAction> {
  if (!actor.id) return new Set();
  return new Set(actor.id === recordedBy ? ['read', 'take-back'] : ['read']);
}
