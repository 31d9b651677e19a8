import type { Actor } from '../platform/authorization';

export const shareActions = ['read', 'withdraw', 'comment'] as const;
export type ShareAction = (typeof shareActions)[number];

/** What the policy looks at: stored facts only. Ending a supervision or deleting the entry has written `withdrawnOn`. */
export interface ShareFacts {
  readonly authorId: string;
  readonly readerId: string;
  readonly withdrawnOn: string | null;
}

const NOTHING: ReadonlySet<ShareAction> = new Set();
const AUTHOR: ReadonlySet<ShareAction> = new Set(['read', 'withdraw', 'comment']);
const READER: ReadonlySet<ShareAction> = new Set(['read', 'comment']);
const AUTHOR_AFTERWARDS: ReadonlySet<ShareAction> = new Set(['read']);

/** The author keeps what they shared; the reader has it until it is withdrawn; nobody else ever has it. */
export function permittedOnShare(actor: Pick<Actor, 'id'>, share: ShareFacts): ReadonlySet<ShareAction> {
  const lasts = share.withdrawnOn === null;
  if (share.authorId === actor.id) return lasts ? AUTHOR : AUTHOR_AFTERWARDS;
  return share.readerId === actor.id && lasts ? READER : NOTHING;
}
