import type { Actor } from '../platform/authorization';

export type GroupAction = 'read' | 'take back';

/** Stored facts: who recorded it, whether it was taken back, and that the asker is one of those who can see it. */
export interface GroupFacts {
  readonly recorderId: string;
  readonly withdrawnOn: string | null;
  readonly tookPart: boolean;
}

/** Whoever recorded a meeting may take it back, once; those who took part know of it; nobody else does. */
export function permittedOnGroup(actor: Pick<Actor, 'id'>, group: GroupFacts): ReadonlySet<GroupAction> {
  if (actor.id === group.recorderId) return new Set(group.withdrawnOn === null ? ['read', 'take back'] : ['read']);
  return new Set(group.tookPart ? ['read'] : []);
}
