import type { Actor } from '../platform/authorization';

export const disclosuresActions = ['read', 'ask'] as const;
export type DisclosuresAction = (typeof disclosuresActions)[number];
export const disclosureActions = ['read', 'approve', 'open', 'end', 'renew-silence', 'tell'] as const;
export type DisclosureAction = (typeof disclosureActions)[number];

/** What keeps a lead from approving: a role younger than seven days, or that one of them supervises or manages the other, or the author. */
export const hindrances = ['young', 'near', 'near-author'] as const;
export type Hindrance = (typeof hindrances)[number];

/** What is stored of a disclosure that decides what may be done with it. */
export interface DisclosureFacts {
  readonly authorId: string;
  readonly askedBy: string;
  readonly lapsesOn: string;
  readonly approvedOn: string | null;
  readonly endsOn: string | null;
  readonly silenceBy: string | null;
  readonly toldOn: string | null;
  readonly endedOn: string | null;
  /** of whoever asks, where they could approve */
  readonly hindrance: Hindrance | null;
  /** whether whoever asked, and whoever approved, has been a lead without a break since */
  readonly leadsSince: boolean;
}

/** Information-governance leads ask for disclosures, and see all of them, save one about themselves that they may not know of. */
export function permittedOnDisclosures(actor: Pick<Actor, 'roles'>): ReadonlySet<DisclosuresAction> {
  return new Set(actor.roles.has('governance') ? disclosuresActions : []);
}

/** One lead asks, another who stands apart approves, and only the first reads, until the last day or until one of the two is a lead no more. Its author sees that it is so once they are told. */
export function permittedOnDisclosure(actor: Pick<Actor, 'id' | 'roles'>, facts: DisclosureFacts, today: string): ReadonlySet<DisclosureAction> {
  if (facts.authorId === actor.id) return new Set<DisclosureAction>(facts.toldOn === null ? [] : ['read']);
  if (!actor.roles.has('governance')) return new Set();
  const { approvedOn, endsOn } = facts;
  const over = facts.endedOn !== null || !facts.leadsSince || (endsOn ?? facts.lapsesOn) < today;
  const asked = facts.askedBy === actor.id;
  const untold = approvedOn !== null && facts.toldOn === null;
  return new Set<DisclosureAction>([
    'read',
    ...(!over && approvedOn === null && !asked && facts.hindrance === null ? (['approve'] as const) : []),
    ...(!over && approvedOn !== null && asked ? (['open'] as const) : []),
    ...(!over ? (['end'] as const) : []),
    ...(untold && facts.silenceBy !== actor.id ? (['renew-silence'] as const) : []),
    ...(untold ? (['tell'] as const) : []),
  ]);
}
