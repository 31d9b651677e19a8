import type { Actor } from '../platform/authorization';

export const agreementActions = ['read', 'draft', 'answer'] as const;
export type AgreementAction = (typeof agreementActions)[number];

/** What the policy looks at: whose supervision it is, whether it has ended, and whether its newest draft still waits for both. */
export interface AgreementFacts {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly endedOn: string | null;
  readonly isOpen: boolean;
}

const NOTHING: ReadonlySet<AgreementAction> = new Set();

/** Both people alike: they draft and answer while the supervision lasts, and read for good. Nobody else ever has it. */
export function permittedOnAgreement(actor: Pick<Actor, 'id'>, facts: AgreementFacts): ReadonlySet<AgreementAction> {
  if (actor.id !== facts.superviseeId && actor.id !== facts.supervisorId) return NOTHING;
  if (facts.endedOn !== null) return new Set(['read']);
  return new Set(facts.isOpen ? ['read', 'draft', 'answer'] : ['read', 'draft']);
}
