import type { Actor } from '../platform/authorization';

export const sessionActions = ['read', 'move', 'cancel', 'prepare', 'write', 'keep', 'confirm', 'correct'] as const;
export type SessionAction = (typeof sessionActions)[number];

/** The facts of a supervision that sessions look at. */
export interface SupervisionFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly endedOn: string | null;
}

/** The stored facts of a session, and of the supervision it belongs to. */
export interface SessionFacts extends SupervisionFacts {
  readonly type: 'professional' | 'line-management' | 'restorative';
  readonly cancelledOn: string | null;
  readonly finishedOn: string | null;
  readonly confirmedOn: string | null;
}

const NOTHING: ReadonlySet<SessionAction> = new Set();
const READ: ReadonlySet<SessionAction> = new Set(['read']);
const OPEN: ReadonlySet<SessionAction> = new Set(['read', 'move', 'cancel', 'prepare', 'write', 'keep', 'confirm']);
const FINISHED: ReadonlySet<SessionAction> = new Set(['read', 'prepare', 'write', 'keep', 'confirm']);
const CANCELLED: ReadonlySet<SessionAction> = new Set(['read', 'keep']);
const CONFIRMED: ReadonlySet<SessionAction> = new Set(['read', 'keep', 'correct']);
const RESTORATIVE: ReadonlySet<SessionAction> = new Set(['read', 'move', 'cancel', 'confirm']);
const RESTORATIVE_FINISHED: ReadonlySet<SessionAction> = new Set(['read', 'confirm']);

/** Either of the two plans while the supervision lasts. */
export function permittedInSupervision(actor: Pick<Actor, 'id'>, supervision: SupervisionFacts): ReadonlySet<'plan'> {
  return new Set(isOneOfTwo(actor, supervision) && supervision.endedOn === null ? ['plan'] : []);
}

/**
 * A session is of its two people alone. Both may do the same with it; what both confirmed, and what was left when the
 * supervision ended, is read and no longer written. Of a restorative session nothing but who, when and how long is kept.
 */
export function permittedOnSession(actor: Pick<Actor, 'id'>, session: SessionFacts): ReadonlySet<SessionAction> {
  if (!isOneOfTwo(actor, session)) return NOTHING;
  if (session.endedOn !== null) return READ;
  const closed = session.confirmedOn !== null || session.cancelledOn !== null;
  if (session.type === 'restorative') return closed ? READ : session.finishedOn === null ? RESTORATIVE : RESTORATIVE_FINISHED;
  if (session.confirmedOn !== null) return CONFIRMED;
  if (closed) return CANCELLED;
  return session.finishedOn === null ? OPEN : FINISHED;
}

function isOneOfTwo(actor: Pick<Actor, 'id'>, { superviseeId, supervisorId }: SupervisionFacts): boolean {
  return actor.id === superviseeId || actor.id === supervisorId;
}
