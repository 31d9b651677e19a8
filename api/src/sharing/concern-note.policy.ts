import type { Actor } from '../platform/authorization';

export const concernNoteActions = ['read', 'note'] as const;
export type ConcernNoteAction = (typeof concernNoteActions)[number];

/** What the policy looks at of a supervision: stored facts only. */
export interface ConcernFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly type: string;
  readonly endedOn: string | null;
}

/** Both read the notes of a supervision for good; the supervisor notes while it lasts, unless it is restorative and keeps no words. */
export function permittedOnConcernNotes(actor: Pick<Actor, 'id'>, { superviseeId, supervisorId, type, endedOn }: ConcernFacts): ReadonlySet<ConcernNoteAction> {
  if (actor.id !== superviseeId && actor.id !== supervisorId) return new Set();
  return new Set(actor.id === supervisorId && endedOn === null && type !== 'restorative' ? concernNoteActions : ['read']);
}
