import type { Actor } from '../platform/authorization';

export const commitmentActions = ['read', 'revise', 'reword', 'close', 'reopen'] as const;
export type CommitmentAction = (typeof commitmentActions)[number];

/** The stored facts that say who may promise something within a supervision. */
export interface SupervisionFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly type: 'professional' | 'line-management' | 'restorative';
  readonly endedOn: string | null;
}

/** The stored facts of a commitment, whether its supervision has ended, and whether both confirmed the session in which it was promised. */
export interface CommitmentFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly closedOn: string | null;
  readonly confirmedOn: string | null;
  readonly endedOn: string | null;
}

const NOTHING: ReadonlySet<never> = new Set();

/** Either of the two promises, for either, while the supervision lasts. A restorative one keeps nothing but who, date and length. */
export function permittedInSupervision(actor: Pick<Actor, 'id'>, supervision: SupervisionFacts): ReadonlySet<'promise'> {
  const lasts = supervision.endedOn === null && supervision.type !== 'restorative';
  return lasts && isOneOfTwo(actor, supervision) ? new Set(['promise']) : NOTHING;
}

/**
 * Both people do everything while the supervision lasts, each in their own name; both read for good. Once both confirmed the session,
 * what was promised there is given another day, and neither other words nor another owner.
 */
export function permittedOnCommitment(actor: Pick<Actor, 'id'>, commitment: CommitmentFacts): ReadonlySet<CommitmentAction> {
  if (!isOneOfTwo(actor, commitment)) return NOTHING;
  if (commitment.endedOn !== null) return new Set(['read']);
  if (commitment.closedOn !== null) return new Set(['read', 'reopen']);
  return new Set(commitment.confirmedOn === null ? ['read', 'revise', 'reword', 'close'] : ['read', 'revise', 'close']);
}

function isOneOfTwo(actor: Pick<Actor, 'id'>, { superviseeId, supervisorId }: Pick<SupervisionFacts, 'superviseeId' | 'supervisorId'>): boolean {
  return actor.id === superviseeId || actor.id === supervisorId;
}
