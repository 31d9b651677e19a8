import type { Actor } from '../platform/authorization';

export const commitmentActions = ['read', 'revise', 'close', 'reopen'] as const;
export type CommitmentAction = (typeof commitmentActions)[number];

/** The stored facts that say who may promise something within a supervision. */
export interface SupervisionFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly type: 'professional' | 'line-management' | 'restorative';
  readonly endedOn: string | null;
}

/** The stored facts of a commitment, and whether its supervision has ended. */
export interface CommitmentFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly closedOn: string | null;
  readonly endedOn: string | null;
}

const NOTHING: ReadonlySet<never> = new Set();

/** Either of the two promises, for either, while the supervision lasts. A restorative one keeps nothing but who, date and length. */
export function permittedInSupervision(actor: Pick<Actor, 'id'>, supervision: SupervisionFacts): ReadonlySet<'promise'> {
  const lasts = supervision.endedOn === null && supervision.type !== 'restorative';
  return lasts && isOneOfTwo(actor, supervision) ? new Set(['promise']) : NOTHING;
}

/** Both people do everything while the supervision lasts, each in their own name; both read for good. */
export function permittedOnCommitment(actor: Pick<Actor, 'id'>, commitment: CommitmentFacts): ReadonlySet<CommitmentAction> {
  if (!isOneOfTwo(actor, commitment)) return NOTHING;
  if (commitment.endedOn !== null) return new Set(['read']);
  return new Set(commitment.closedOn === null ? ['read', 'revise', 'close'] : ['read', 'reopen']);
}

function isOneOfTwo(actor: Pick<Actor, 'id'>, { superviseeId, supervisorId }: Pick<SupervisionFacts, 'superviseeId' | 'supervisorId'>): boolean {
  return actor.id === superviseeId || actor.id === supervisorId;
}
