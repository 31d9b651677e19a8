import type { Actor } from '../../platform/authorization';

export const packLinkActions = ['make'] as const;
export type PackLinkAction = (typeof packLinkActions)[number];

/** Administrators make one for somebody who cannot sign in any more, and for nobody else: whoever can takes what is theirs themselves. */
export function permittedOnPackLink(actor: Pick<Actor, 'id' | 'roles'>, person: { readonly id: string; readonly leftOn: string | null; readonly suspendedOn: string | null }): ReadonlySet<PackLinkAction> {
  const out = person.leftOn !== null || person.suspendedOn !== null;
  return new Set(actor.roles.has('administrator') && out && person.id !== actor.id ? packLinkActions : []);
}
