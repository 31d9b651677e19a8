import type { Actor } from '../platform/authorization';

export const readMarksActions = ['read', 'change'] as const;
export type ReadMarksAction = (typeof readMarksActions)[number];

/** What somebody marked as read is theirs alone, whatever the other one is here. */
export function permittedOnReadMarks(actor: Pick<Actor, 'id'>, { staffId }: { readonly staffId: string }): ReadonlySet<ReadMarksAction> {
  return new Set(actor.id !== '' && actor.id === staffId ? readMarksActions : []);
}
