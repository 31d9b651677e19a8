import type { Actor } from '../platform/authorization';

export const holdActions = ['read', 'confirm', 'review', 'lift', 'renew-silence', 'tell'] as const;
export type HoldAction = (typeof holdActions)[number];
export const holdsActions = ['read', 'place'] as const;
export type HoldsAction = (typeof holdsActions)[number];

/** What is stored of a hold that decides what may be done with it. */
export interface HoldFacts {
  readonly authorId: string;
  readonly askedBy: string;
  readonly confirmedOn: string | null;
  readonly silenceBy: string | null;
  readonly toldOn: string | null;
  readonly liftAskedBy: string | null;
  readonly endedOn: string | null;
}

/** Information-governance leads place holds and see all of them, save one on themselves that they may not know of. */
export function permittedOnHolds(actor: Pick<Actor, 'roles'>): ReadonlySet<HoldsAction> {
  return new Set(actor.roles.has('governance') ? holdsActions : []);
}

/** Two leads confirm a hold, two lift it, and two in turn say that its author is not told yet. Its author sees it once they are told. */
export function permittedOnHold(actor: Pick<Actor, 'id' | 'roles'>, hold: HoldFacts): ReadonlySet<HoldAction> {
  if (hold.authorId === actor.id) return new Set<HoldAction>(hold.toldOn === null ? [] : ['read']);
  if (!actor.roles.has('governance')) return new Set();
  const stands = hold.endedOn === null;
  return new Set<HoldAction>([
    'read',
    ...(stands && hold.confirmedOn === null && hold.askedBy !== actor.id ? (['confirm'] as const) : []),
    ...(stands && hold.confirmedOn !== null ? (['review'] as const) : []),
    ...(stands && hold.liftAskedBy !== actor.id ? (['lift'] as const) : []),
    ...(hold.toldOn === null && hold.silenceBy !== actor.id ? (['renew-silence'] as const) : []),
    ...(hold.toldOn === null ? (['tell'] as const) : []),
  ]);
}
