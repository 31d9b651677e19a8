import type { Actor } from '../platform/authorization';

export const signpostActions = ['read', 'change', 'take-down'] as const;
export type SignpostAction = (typeof signpostActions)[number];
export type SignpostsAction = 'keep';

type Asker = Pick<Actor, 'id' | 'roles'>;

/** A signpost is everyone's here to read. Administrators keep those that are in force. */
export function permittedOnSignpost({ id, roles }: Asker, { withdrawnOn }: { readonly withdrawnOn: string | null }): ReadonlySet<SignpostAction> {
  if (!id) return new Set();
  return new Set<SignpostAction>(roles.has('administrator') && withdrawnOn === null ? signpostActions : ['read']);
}

/** Adding one is for administrators, and so is the list with which they keep them. */
export function permittedOnSignposts({ roles }: Pick<Actor, 'roles'>): ReadonlySet<SignpostsAction> {
  return new Set(roles.has('administrator') ? (['keep'] as const) : []);
}
