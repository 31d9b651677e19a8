import type { Actor } from '../platform/authorization';

export const partActions = ['read', 'change', 'close', 'reopen'] as const;
export type PartAction = (typeof partActions)[number];
export const houseActions = ['read', 'rename', 'add'] as const;
export type HouseAction = (typeof houseActions)[number];

type Asker = Pick<Actor, 'id' | 'roles'>;

/** The name of the house and what it is divided into is everyone's here to read, and administrators' to arrange. */
export function permittedOnHouse({ id, roles }: Asker): ReadonlySet<HouseAction> {
  return new Set(roles.has('administrator') ? houseActions : id ? (['read'] as const) : []);
}

/** A ward, team or service line. What was closed is opened again, never removed: people and published months may stand in it. */
export function permittedOnPart({ id, roles }: Asker, { closedOn }: { readonly closedOn: string | null }): ReadonlySet<PartAction> {
  if (!roles.has('administrator')) return new Set(id ? (['read'] as const) : []);
  return new Set<PartAction>(['read', 'change', closedOn === null ? 'close' : 'reopen']);
}
