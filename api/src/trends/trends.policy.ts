import type { Actor } from '../platform/authorization';

export const trendsActions = ['read', 'cut'] as const;
export type TrendsAction = (typeof trendsActions)[number];

/** Everyone here reads the figures of the whole hospital; only educators cut them by service line, ward and staff group. */
export function permittedOnTrends(actor: Pick<Actor, 'id' | 'roles'>): ReadonlySet<TrendsAction> {
  if (!actor.id) return new Set();
  return new Set(actor.roles.has('educator') ? trendsActions : ['read']);
}
