import type { Actor } from '../platform/authorization';

export const briefingActions = ['read', 'revise', 'retire', 'bring-back'] as const;
export type BriefingAction = (typeof briefingActions)[number];

export const briefingDraftActions = ['read', 'correct', 'discard', 'publish'] as const;
export type BriefingDraftAction = (typeof briefingDraftActions)[number];

/** Everyone here reads what was published, retired or not; educators draft its next version, retire it and bring it back. */
export function permittedOnBriefing({ id, roles }: Pick<Actor, 'id' | 'roles'>, { retiredOn }: { readonly retiredOn: string | null }): ReadonlySet<BriefingAction> {
  if (!id) return new Set();
  return new Set(roles.has('educator') ? ['read', 'revise', retiredOn === null ? 'retire' : 'bring-back'] : ['read']);
}

/** Drafts are the educators' together, whoever began one; nobody else knows of them. */
export function permittedOnBriefingDraft({ roles }: Pick<Actor, 'roles'>): ReadonlySet<BriefingDraftAction> {
  return new Set(roles.has('educator') ? briefingDraftActions : []);
}
