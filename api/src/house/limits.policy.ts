import type { Actor } from '../platform/authorization';

export const limitsActions = ['read', 'mark-read', 'publish'] as const;
export type LimitsAction = (typeof limitsActions)[number];
export type WeeksAction = 'read' | 'set';

type Asker = Pick<Actor, 'id' | 'roles'>;

/** Everyone reads the limits and says so for themselves; administrators publish. */
export function permittedOnLimits({ id, roles }: Asker): ReadonlySet<LimitsAction> {
  return new Set(roles.has('administrator') ? limitsActions : id ? (['read', 'mark-read'] as const) : []);
}

/** Who is due to meet is worked out from the weeks for everyone; administrators set them. */
export function permittedOnWeeks({ id, roles }: Asker): ReadonlySet<WeeksAction> {
  return new Set(roles.has('administrator') ? (['read', 'set'] as const) : id ? (['read'] as const) : []);
}
