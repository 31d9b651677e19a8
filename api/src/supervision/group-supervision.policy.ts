import type { Actor } from '../platform/authorization';

export type GroupAction = 'read' | 'take back';

/** Of a supervision, the stored facts that say who may record that its two people met in a group. */
export interface NamedFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly endedOn: string | null;
}

/** Stored facts: who recorded it, whether it was taken back, and whether the asker is one of those who took part. */
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

/** Either of the two names the other, while their supervision lasts. */
export function permittedToRecord(actor: Pick<Actor, 'id'>, { superviseeId, supervisorId, endedOn }: NamedFacts): ReadonlySet<'record'> {
  return new Set(endedOn === null && (actor.id === superviseeId || actor.id === supervisorId) ? ['record'] : []);
}
