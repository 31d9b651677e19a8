import type { Actor } from '../platform/authorization';

export const personActions = [
  'read', 'change', 'suspend', 'unsuspend', 'leave', 'bring-back', 'invite', 'ask-reset', 'make-reset-link', 'grant-educator', 'revoke-educator', 'grant-administrator',
  'revoke-administrator', 'grant-governance', 'ask-governance', 'revoke-governance', 'begin-supervision',
] as const;
export type PersonAction = (typeof personActions)[number];

export const personStates = ['invited', 'active', 'suspended', 'left'] as const;
export type PersonState = (typeof personStates)[number];

/** What is stored of somebody that decides what an administrator may do. */
export interface PersonFacts {
  readonly id: string;
  readonly state: PersonState;
  readonly roles: readonly string[];
  /** who asked for a new password for them, within a week */
  readonly resetAskedBy: string | null;
  /** the administrator who asks became one within a week, and others were there before */
  readonly askerIsNew: boolean;
  /** the house is new, so that an administrator alone makes leads */
  readonly firstLeads: boolean;
  /** that it was asked that they become a lead; null where nothing waits */
  readonly leadAsked: object | null;
  /** their address was changed within a week, and the code beside a link would go there */
  readonly addressIsNew: boolean;
}

/**
 * Administrators look after everyone who works here. Nobody grants anything to themselves, suspends themselves, or makes the link to a
 * new password alone: one administrator asks for it, and another makes it, once their address has stood for a week. Whoever has just become an administrator gives no role, has no
 * part in a new password and changes no other administrator for a week, in which the others have been told. Once the house is new no more
 * they only ask for information-governance leads: another lead agrees.
 */
export function permittedOnPerson(actor: Pick<Actor, 'id' | 'roles'>, { id, state, roles, resetAskedBy, askerIsNew, addressIsNew, firstLeads, leadAsked }: PersonFacts): ReadonlySet<PersonAction> {
  if (!actor.roles.has('administrator')) return new Set();
  if (state === 'left') return new Set(['read', 'bring-back']);
  const another = id !== actor.id;
  if (askerIsNew && another && roles.includes('administrator')) return new Set(['read', 'begin-supervision']);
  const grants = (['educator', 'administrator', 'governance'] as const).flatMap((role): PersonAction[] =>
    roles.includes(role) || (role === 'governance' && leadAsked !== null) ? [`revoke-${role}`]
      : another && !askerIsNew ? [role === 'governance' && !firstLeads ? 'ask-governance' : `grant-${role}`] : []);
  return new Set<PersonAction>([
    'read', 'change', 'leave', 'begin-supervision', ...grants,
    ...(state === 'suspended' ? (['unsuspend'] as const) : another ? (['suspend'] as const) : []),
    ...(state === 'invited' ? (['invite'] as const) : []),
    ...(state === 'active' && resetAskedBy === null && !askerIsNew ? (['ask-reset'] as const) : []),
    ...(state === 'active' && resetAskedBy !== null && resetAskedBy !== actor.id && !askerIsNew && !addressIsNew ? (['make-reset-link'] as const) : []),
  ]);
}
