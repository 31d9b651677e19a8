import type { Actor } from '../platform/authorization';

export const houseCoverActions = ['read'] as const;
export type HouseCoverAction = (typeof houseCoverActions)[number];

/** Who has met for supervision across the house is the administrator's to see; each supervisor sees it of those they supervise. */
export function permittedOnHouseCover(actor: Pick<Actor, 'roles'>): ReadonlySet<HouseCoverAction> {
  return new Set(actor.roles.has('administrator') ? houseCoverActions : []);
}
